import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import type { Figure } from "../../src/contract/figure.ts";
import { type Language, planMedia } from "../../src/contract/vocabulary.ts";
import { readFolder } from "../../src/reading/data-folder.ts";
import { figuresOfMonth } from "../../src/report/assemble.ts";
import { formats } from "../../src/text/format.ts";
import { wordsIn } from "../../src/text/words.ts";
import { browser } from "./browser.ts";

const site = inject("site");
const data = join(import.meta.dirname, "../../data");
const month = "2026-10";

async function openedPlan(language: Language, person = "1085"): Promise<Page> {
  const page = await browser.newPage();
  const home = language === "nl" ? "" : "en/";
  await page.goto(pathToFileURL(join(site, `${home}person/${person}.html`)).href);
  await page.locator("#what-if summary").first().click();
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

const changes: [name: string, change: (page: Page) => Promise<void>][] = [
  ["nothing", async () => undefined],
  ["a frequency", (page) => page.locator("[data-times]").first().fill("20")],
  ["a frequency to nothing", (page) => page.locator("[data-times]").nth(6).fill("0")],
  [
    "minutes and a frequency of quotes",
    async (page) => {
      await page.locator("[data-minutes]").nth(1).fill("25");
      await page.locator("td:has([data-rate]) [data-times]").first().fill("7.5");
    },
  ],
  ["a hit rate", (page) => page.locator("[data-rate]").nth(1).fill("41.5")],
];

/** Each change is made to the plan of somebody else: so one rebuild has them all. */
const people = ["1014", "1047", "1053", "1061", "1072", "1085", "1090", "1099", "1103", "1112"];

const cases = (["nl", "en"] as const)
  .flatMap((language) => changes.map(([name, change]) => ({ language, name, change })))
  .map((each, i) => ({ ...each, person: people[i] ?? "" }));

/** The text of the file that is saved. */
async function saved(page: Page, name?: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-download]").click(),
  ]);
  if (name !== undefined) expect(download.suggestedFilename()).toBe(name);
  return readFileSync(await download.path(), "utf8").replace("\uFEFF", "");
}

/** What the page of a person shows after a change, and the lines that it gives to save. */
async function changedPlan({ language, person, change }: (typeof cases)[number]) {
  const page = await openedPlan(language, person);
  await change(page);
  const shown = await calculated(page);
  const lines = await saved(page);
  await page.close();
  return { language, person, shown, lines };
}

type ChangedPlan = Awaited<ReturnType<typeof changedPlan>>;

/** The figures of a rebuild with plan lines put beside the exports, agreed later than what was. */
function rebuilt(plans: readonly ChangedPlan[]): Figure[] {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-what-if-")), "data");
  cpSync(data, folder, { recursive: true });
  for (const { language, person, lines: text } of plans) {
    const day = language === "nl" ? "26-10-2026" : "2026-10-26";
    const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
    const agreed = [head, ...lines.map((line) => `${line}${day}`)].join("\r\n");
    writeFileSync(join(folder, `werkblad-${person}.csv`), agreed);
  }
  const read = readFolder(folder);
  expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return figuresOfMonth({ ...read, month }, { kinds: ["account_manager"] });
}

/** What a report prints of the plan of a person. */
function printed(figures: readonly Figure[], { language, person }: ChangedPlan): Record<string, string> {
  const f = formats(language, "EUR");
  const { media } = wordsIn(language).shared;
  const figureOf = (metric: string, window: string) =>
    figures.find(
      (each) =>
        each.metric === metric &&
        each.window === window &&
        each.scope.kind === "account_manager" &&
        each.scope.id === person,
    );
  const said = (metric: string, window: string) => {
    const figure = figureOf(metric, window);
    if (figure?.value == null) throw new Error(`no ${metric}`);
    return f.inUnit(figure.value, figure.unit);
  };
  const needed = planMedia.flatMap((medium) => {
    const metric = `minimum.needed_per_week.${medium}`;
    if (figureOf(metric, "ytd")?.value == null) return [];
    return [`${media[medium].toLowerCase()}\u00a0${said(metric, "ytd")}`];
  });
  return {
    hours: said("plan.hours_required", "r12"),
    load: said("plan.load", "r12"),
    orders: said("plan.expected_orders", "r12"),
    revenue: said("plan.expected_revenue", "r12"),
    sufficiency: said("plan.sufficiency", "ytd"),
    minimum: said("minimum.multiple", "ytd"),
    needed: needed.join(" · "),
  };
}

let plans: ChangedPlan[] = [];
let figures: Figure[] = [];
beforeAll(async () => {
  plans = await Promise.all(cases.map(changedPlan));
  figures = rebuilt(plans);
});

test.each(cases)(
  "in $language, changing $name gives to the digit what a rebuild with that plan prints",
  ({ person }) => {
    const plan = plans.find((each) => each.person === person);
    if (!plan) throw new Error(`no plan of ${person}`);
    expect(plan.shown).toEqual(printed(figures, plan));
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

test("what was stands beside what it becomes, with what that comes to", async () => {
  const page = await openedPlan("nl");
  const before = await calculated(page);
  const was = page.locator("[data-was=load]");
  expect(await was.textContent()).toBe("");
  await page.locator("[data-share]").fill("30");
  await expect.poll(() => was.textContent()).toBe(`${before.load} › `);
  expect(await page.locator("[data-verdict=load]").textContent()).toBe("past niet");
  await page.close();
});

test("the results stay in sight at the last of the lines", async () => {
  const page = await openedPlan("nl");
  await page.locator("[data-times]").last().scrollIntoViewIfNeeded();
  const results = await page.locator(".results").boundingBox();
  const masthead = await page.locator(".masthead").boundingBox();
  if (!results || !masthead) throw new Error("the results are not on the page");
  expect(results.y).toBeGreaterThanOrEqual(masthead.y + masthead.height - 1);
  await page.close();
});

test("what is saved is a plan file with its lines, under a name of one's own", async () => {
  const page = await openedPlan("nl");
  const text = await saved(page, "werkblad-1085.csv");
  const [head, ...lines] = text.trim().split("\r\n");
  expect(head).toContain("keer_per_jaar");
  expect(lines).toHaveLength(await page.locator("[data-times]").count());
  await page.close();
});
