import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { browser } from "./browser.ts";

const site = inject("site");

async function openedSearch(home: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(pathToFileURL(join(site, home, "find.html")).href);
  return page;
}

/** The names that are shown once something was typed. */
async function found(page: Page, word: string): Promise<string[]> {
  await page.locator("#find").fill(word);
  const texts = await page.locator("[data-entry]:visible").allTextContents();
  return texts.map((text) => text.trim());
}

const asked: [home: string, word: string, names: string[]][] = [
  ["", "hitrate", ["Conversie", "Scoringspercentage"]],
  ["", "bezetting", ["Bezetting", "Geplande bezetting"]],
  ["", "ziek", ["Bezetting", "Langdurig afwezig"]],
  ["", "verzuim", ["Bezetting", "Langdurig afwezig"]],
  ["", "omzet", ["Overzicht", "Omzet"]],
  ["", "formatie", ["Bezetting", "Geplande bezetting"]],
  ["", "vacature", ["Bezetting", "Vacant"]],
  ["", "conversie", ["Conversie", "Scoringspercentage"]],
  ["", "offerte", ["Conversie", "Offertes"]],
  ["", "irene", ["Irène Vermeulen"]],
  ["", "noord", ["Noord", "Anneke Wiersma"]],
  ["en", "win rate", ["Conversion", "Hit rate"]],
  ["en", "headcount", ["Staffing", "Planned staffing"]],
  ["en", "sick", ["Staffing", "On long absence"]],
  ["en", "turnover", ["Revenue"]],
  ["en", "vacancies", ["Staffing", "Vacant"]],
  ["en", "coverage", ["Customers", "Plan completed, contacts"]],
  ["en", "proposal", ["Conversion", "Quotes"]],
];

test("a word that people use finds pages, teams and metrics by whatever name the report has for them", async () => {
  for (const home of ["", "en"]) {
    const page = await openedSearch(home);
    for (const [, word, names] of asked.filter(([of]) => of === home)) {
      expect(await found(page, word), word).toEqual(expect.arrayContaining(names));
    }
    expect(await found(page, "qqq")).toEqual([]);
    await page.close();
  }
});

test("without script everything is there to read, and nothing to type in", async () => {
  const [plain, full] = await Promise.all([openedSearch("", { javaScriptEnabled: false }), openedSearch("")]);
  expect(await plain.locator("#find").isVisible()).toBe(false);
  expect(await plain.locator("#teams a").allTextContents()).toEqual([
    "Grootzakelijk",
    "Noord",
    "Service",
    "Zuid",
  ]);
  expect(await plain.locator("[data-entry] a").count()).toBe(await full.locator("[data-entry] a").count());
  await plain.close();
  await full.close();
});
