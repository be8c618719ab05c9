import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { accessibilityFaults, axeSource } from "./accessibility-faults.ts";
import { browser } from "./browser.ts";

const site = inject("site");

async function opened(file: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(pathToFileURL(join(site, file)).href);
  return page;
}

const chip = (page: Page, name: string) => page.getByRole("button", { name });
const rows = (page: Page) => page.locator(":is(#due-table, #due-more-table, #on-track-table) tbody tr");
const seen = (page: Page) => page.locator("tbody tr:visible");

test("of who is due one state is shown, wherever on the page it stands, and said how many that are", async () => {
  const page = await opened("person/1072.html");
  const all = await rows(page).count();
  const late = await page.locator("[data-kind=overdue]:is(tr)").count();
  await chip(page, "te laat").click();
  expect(await page.locator("#due-table tbody tr:visible").count()).toBe(late);
  expect(await page.locator(".chips output").textContent()).toBe(`${late} van ${all}`);
  expect(await chip(page, "te laat").getAttribute("aria-pressed")).toBe("true");
  expect(await chip(page, "alle").getAttribute("aria-pressed")).toBe("false");

  await chip(page, "op schema").click();
  const onTrack = await page.locator("tr[data-kind=on_track]").count();
  expect(await page.locator("#on-track-table tbody tr:visible").count()).toBe(onTrack);
  expect(await page.locator("#due-table tbody tr:visible").count()).toBe(0);

  await chip(page, "alle").click();
  expect(await page.locator("tr[hidden]").count()).toBe(0);
  expect(await page.locator("#on-track-table").isVisible()).toBe(false);
  expect(await page.locator(".chips output").textContent()).toBe("");
  await page.close();
});

test("of all account managers those with something to discuss are shown, also as lines on a phone", async () => {
  for (const width of [1280, 360]) {
    const page = await opened("people.html", { viewport: { width, height: 900 } });
    await page.evaluate(axeSource);
    const all = await seen(page).count();
    const some = await page.locator("tr[data-kind=discuss]").count();
    await chip(page, "om te bespreken").click();
    expect(await seen(page).count()).toBe(some);
    expect(await page.locator(".chips output").textContent()).toBe(`${some} van ${all}`);
    expect(await accessibilityFaults(page, "all")).toEqual([]);
    await page.close();
  }
});

test("on paper all rows stand, whatever was chosen", async () => {
  const page = await opened("people.html");
  const all = await seen(page).count();
  await chip(page, "om te bespreken").click();
  await page.emulateMedia({ media: "print" });
  expect(await seen(page).count()).toBe(all);
  expect(await page.locator(".chips").isVisible()).toBe(false);
  await page.close();
});

test("those who wait in a segment are chosen from by state", async () => {
  const page = await opened("segment/b.html");
  await page.locator("summary", { hasText: "aan de beurt of te laat" }).click();
  await chip(page, "nog nooit").click();
  const never = await page.locator("#neglected tr[data-kind=never]").count();
  expect(await page.locator("#neglected tbody tr:visible").count()).toBe(never);
  await page.close();
});

test("without script there is nothing to press, and every row stands", async () => {
  const page = await opened("people.html", { javaScriptEnabled: false });
  expect(await page.locator(".chips").isVisible()).toBe(false);
  expect(await seen(page).count()).toBe(await page.locator("tbody tr").count());
  await page.close();
});
