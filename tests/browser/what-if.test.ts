import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import type { Language } from "../../src/contract/vocabulary.ts";
import { readFolder } from "../../src/reading/data-folder.ts";
import { figuresOfMonth } from "../../src/report/assemble.ts";
import { formats } from "../../src/text/format.ts";
import { browser } from "./browser.ts";

const site = inject("site");
const data = join(import.meta.dirname, "../../data");
const person = "1085";

async function openedPlan(language: Language): Promise<Page> {
  const page = await browser.newPage();
  const home = language === "nl" ? "" : "en/";
  await page.goto(pathToFileURL(join(site, `${home}person/${person}.html`)).href);
  return page;
}

/** What the page says that the plan comes to. */
async function calculated(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(
    await page.$$eval("output[data-result]", (outputs) =>
      outputs.map((output) => [(output as HTMLElement).dataset.result ?? "", output.textContent ?? ""]),
    ),
  );
}

/** What a rebuild prints with plan lines put beside the exports, agreed later than what was. */
function rebuilt(planText: string, language: Language): Record<string, string> {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-what-if-")), "data");
  cpSync(data, folder, { recursive: true });
  const day = language === "nl" ? "26-10-2026" : "2026-10-26";
  const [head, ...lines] = planText.split(/\r?\n/).filter((line) => line !== "");
  const agreed = [head, ...lines.map((line) => `${line}${day}`)].join("\r\n");
  writeFileSync(join(folder, "werkblad-test.csv"), agreed);
  const read = readFolder(folder);
  expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const figures = figuresOfMonth({ ...read, month: "2026-10" }, ["account_manager"]);
  const f = formats(language, "EUR");
  const said = (metric: string, window: string) => {
    const figure = figures.find(
      (each) =>
        each.metric === metric &&
        each.window === window &&
        each.scope.kind === "account_manager" &&
        each.scope.id === person,
    );
    if (figure?.value == null) throw new Error(`no ${metric}`);
    return f.inUnit(figure.value, figure.unit);
  };
  return {
    hours: said("plan.hours_required", "r12"),
    load: said("plan.load", "r12"),
    orders: said("plan.expected_orders", "r12"),
    revenue: said("plan.expected_revenue", "r12"),
    sufficiency: said("plan.sufficiency", "ytd"),
  };
}

const changes: [name: string, change: (page: Page) => Promise<void>][] = [
  ["nothing", async () => undefined],
  ["a frequency", (page) => page.locator("[data-times]").first().fill("20")],
  ["a frequency to nothing", (page) => page.locator("[data-times]").nth(6).fill("0")],
  [
    "minutes and a frequency of quotes",
    async (page) => {
      await page.locator("[data-minutes]").nth(1).fill("25");
      await page.locator("fieldset:has([data-rate]) [data-times]").first().fill("7.5");
    },
  ],
  ["a hit rate", (page) => page.locator("[data-rate]").nth(1).fill("41.5")],
];

const cases = (["nl", "en"] as const).flatMap((language) =>
  changes.map(([name, change]) => [language, name, change] as const),
);

test.each(cases)(
  "in %s, changing %s gives to the digit what a rebuild with that plan prints",
  async (language, _, change) => {
    const page = await openedPlan(language);
    await change(page);
    const shown = await calculated(page);
    const lines = await page.locator("[data-lines]").inputValue();
    await page.close();
    expect(shown).toEqual(rebuilt(lines, language));
  },
);

test("back to the plan gives what it was, and a smaller share of the day a heavier load", async () => {
  const page = await openedPlan("nl");
  const before = await calculated(page);
  await page.locator("[data-share]").fill("30");
  const heavier = await calculated(page);
  expect(heavier.hours).toBe(before.hours);
  expect(Number.parseInt(heavier.load ?? "", 10)).toBeGreaterThan(
    Number.parseInt(before.load ?? "", 10) * 1.9,
  );
  await page.locator("button[type=reset]").click();
  await expect.poll(() => calculated(page)).toEqual(before);
  await page.close();
});

test("what is saved is the text that is shown", async () => {
  const page = await openedPlan("nl");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-download]").click(),
  ]);
  expect(download.suggestedFilename()).toBe(`werkblad-${person}.csv`);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.replace("\uFEFF", "").trim().replaceAll("\r\n", "\n")).toBe(
    await page.locator("[data-lines]").inputValue(),
  );
  await page.close();
});
