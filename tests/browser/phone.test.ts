import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { accessibilityFaults, axeSource } from "./accessibility-faults.ts";
import { browser } from "./browser.ts";
import { allPages } from "./site-files.ts";

const site = inject("site");

async function openedOnPhone(file: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.goto(pathToFileURL(join(site, file)).href);
  return page;
}

const team = allPages.find((page) => page.startsWith("team/")) ?? "";
const lists: [file: string, table: string][] = [
  ["person/1072.html", "#due-table"],
  ["people.html", "#people-table"],
  [team, "#members-table"],
  ["index.html", "#teams-table"],
  ["en/people.html", "#people-table"],
  ["strength.html", "#strength-table"],
  ["activity.html", "#activity-table"],
  ["person/1072.html", "#plan-matrix"],
];

test.each(lists)(
  "on a phone %s shows the rows of %s as lines, none beside the screen, and a screen reader hears a table with headings",
  async (file, table) => {
    const page = await openedOnPhone(file);
    const region = page.locator(".scroll", { has: page.locator(table) });
    const { asked, there } = await region.evaluate((element) => ({
      asked: element.scrollWidth,
      there: element.clientWidth,
    }));
    expect(asked).toBeLessThanOrEqual(there);
    const heights = await page
      .locator(`${table} tbody tr`)
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(200);
    const heard = await page.locator(table).ariaSnapshot();
    const columns = await page.locator(`${table} thead th`).count();
    expect(heard.match(/- columnheader/g)).toHaveLength(columns);
    expect(heard.match(/- rowheader/g)?.length).toBeGreaterThanOrEqual(heights.length);
    await page.evaluate(axeSource);
    expect(await accessibilityFaults(page, "all")).toEqual([]);
    await page.close();
  },
);

test("a customer who waits is two lines: who and whose, then how long, how often and how late", async () => {
  const page = await openedOnPhone("person/1072.html");
  const row = page.locator("#due-table tbody tr").first();
  const [name, line] = await row.evaluate((element) => {
    const seen = [...element.querySelectorAll("th, td[data-line]")];
    const written = seen.map((cell) => {
      const [before, after] = ["::before", "::after"].map((part) => {
        const { content } = getComputedStyle(cell, part);
        return content === "none" ? "" : content.replaceAll('" "', "").replace(/^"|"$/g, "");
      });
      return `${before}${cell.textContent?.trim()}${after}`;
    });
    return written.join("").split(/\\a ?|\n/);
  });
  expect(name).toMatch(/^\S.* · [A-C] ·\s(klant|prospect)$/);
  expect(line?.replaceAll("\u00a0", " ")).toMatch(/^\d+ dagen? · ?elke \d+ · ?te laat$/);
  await page.close();
});
