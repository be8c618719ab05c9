import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { snapshotSchema } from "../../src/report/snapshot.ts";
import { browser } from "./browser.ts";
import { htmlSource } from "./html-source.ts";

const site = inject("site");
const pages = ["method.html", "en/method.html"];
const address = (name: string) => pathToFileURL(join(site, name)).href;

/** What is read for reference is as long as ten screens and a bit, of 800 pixels each. */
const longest = { "method.html": 9600, "en/method.html": 9600, "rules.html": 5600, "en/rules.html": 5600 };

let page: Page;
beforeAll(async () => {
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
});
afterAll(() => page.close());

test.each(Object.entries(longest))("%s takes at most %i pixels of a desktop", async (name, pixels) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address(name));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(pixels);
});

test.each(pages)("%s has a place for every metric of report.json", (name) => {
  const { definitions } = snapshotSchema.parse(JSON.parse(readFileSync(join(site, "report.json"), "utf8")));
  const { ids } = htmlSource(join(site, name));
  expect(definitions.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test("a link to a variant shows it below the masthead, and what it is a variant of", async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${address("method.html")}#activity.attainment_available.visits`);
  const box = async (selector: string) =>
    (await page.locator(selector).first().boundingBox()) ?? { y: -1, height: 0 };
  const masthead = await box(".masthead");
  const family = await box(".term:has(:target) > h4");
  const variant = await box(":target");
  for (const { y } of [family, variant]) {
    expect(y).toBeGreaterThanOrEqual(masthead.y + masthead.height);
    expect(y).toBeLessThan(800);
  }
});

test("the contents stay beside the text on a desktop, fold above it on a phone, and are not printed", async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${address("method.html")}#settings`);
  const contents = page.getByRole("navigation", { name: "Inhoud van deze pagina" });
  const links = contents.getByRole("link");
  const last = await links.last().boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(800);
  expect(await links.count()).toBeGreaterThan(15);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await links.count()).toBe(0);
  await contents.locator("summary").click();
  await links.filter({ hasText: "Activiteit" }).click();
  expect(page.url()).toMatch(/#topic\.activity$/);
  await page.emulateMedia({ media: "print" });
  expect(await contents.isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
});
