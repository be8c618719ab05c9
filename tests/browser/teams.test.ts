import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { browser } from "./browser.ts";

const site = inject("site");

async function opened(file: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(pathToFileURL(join(site, file)).href);
  return page;
}

/** The teams of which the rows are dimmed, and how many of the drawings that are seen have a veil. */
const dimmed = (page: Page) =>
  page.evaluate(() => ({
    teams: [
      ...new Set([...document.querySelectorAll(".dimmed")].map((row) => (row as HTMLElement).dataset.team)),
    ],
    veils: [...document.querySelectorAll(".veil")].filter((veil) => veil.checkVisibility()).length,
    drawings: [...document.querySelectorAll("[data-teams]")].filter((form) => form.checkVisibility()).length,
  }));

test("pointing at a team in a table dims what is of the others, in tables and drawings alike", async () => {
  const page = await opened("activity.html");
  const row = page.locator("tbody tr[data-team]:visible").first();
  const team = await row.getAttribute("data-team");
  await row.hover();
  const { teams, veils, drawings } = await dimmed(page);
  expect(teams).toHaveLength(3);
  expect(teams).not.toContain(team);
  expect(drawings).toBeGreaterThan(1);
  expect(veils).toBe(drawings);
  await page.mouse.move(0, 0);
  expect(await dimmed(page)).toEqual({ teams: [], veils: 0, drawings });
  await page.close();
});

test("coming to a team by the keyboard does the same", async () => {
  const page = await opened("index.html");
  await page.locator("#teams-table tr[data-team] a").first().focus();
  expect((await dimmed(page)).teams).toHaveLength(3);
  await page.locator(".masthead a").first().focus();
  expect((await dimmed(page)).teams).toEqual([]);
  await page.close();
});

test("so does pointing at its row or panel in a drawing", async () => {
  const page = await opened("activity.html");
  for (const id of ["activity-new", "activity-teams"]) {
    const figure = page.locator(`figure[aria-labelledby="${id}-message"]`);
    const form = figure.locator("[data-teams]:visible");
    await form.scrollIntoViewIfNeeded();
    const [first = ""] = ((await form.getAttribute("data-teams")) ?? "").split(";");
    const [left = 0, top = 0, right = 0, bottom = 0] = first.split(" ").map(Number);
    const box = await form.locator("svg").boundingBox();
    if (!box) throw new Error("the chart is not seen");
    await page.mouse.move(box.x + (left + right) / 2, box.y + (top + bottom) / 2);
    const { teams } = await dimmed(page);
    expect(teams).toHaveLength(3);
    expect(teams).not.toContain(first.split(" ")[4]);
  }
  await page.close();
});
