import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compiledProgram } from "../../src/publish/pages/program.ts";
import { type PageThreads, pageThreads } from "../../src/publish/pages/threads.ts";
import { mainPages } from "../../src/views/pages-there.ts";
import { type Size, writeOrganisation } from "../../tools/invented/organisation.ts";
import { browser } from "./browser.ts";
import { chartFaults } from "./chart-faults.ts";
import { beyondBudget } from "./page-budgets.ts";
import { buildSomePages } from "./some-pages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const named = [...mainPages, "find", "en/both"];

let threads: PageThreads;
beforeAll(async () => {
  threads = pageThreads(await compiledProgram());
});
afterAll(() => threads.close());

/** Each with settings of its own, and the page that there is nothing to say on. */
const sizes: [name: string, size: Size, settings?: string, off?: string][] = [
  ["3 people", { people: 3, teams: 1, accountsPerPerson: 12, months: 24, activities: 3000 }],
  [
    "60 people with long names",
    { people: 60, teams: 8, accountsPerPerson: 20, months: 24, activities: 40_000 },
  ],
  ["500 people", { people: 500, teams: 25, accountsPerPerson: 10, months: 24, activities: 60_000 }],
  [
    "6 people, five years by month",
    { people: 6, teams: 2, accountsPerPerson: 20, months: 62, activities: 20_000 },
    "trend_months: 60",
  ],
  [
    "3 people of whom nothing is known yet",
    { people: 3, teams: 3, accountsPerPerson: 1, months: 2, activities: 6 },
    "",
    "conversion",
  ],
];

describe.each(sizes)("an organisation of %s", (_, size, settings = "", off) => {
  const folder = mkdtempSync(join(root, ".cache", "tested-size-"));
  const site = join(folder, "site");
  let pages: string[] = [];
  beforeAll(async () => {
    writeOrganisation(join(folder, "data"), size);
    appendFileSync(join(folder, "data", "report.yaml"), settings);
    pages = await buildSomePages({ data: join(folder, "data"), out: site, wanted: named, threads });
    const made = named.filter((name) => name !== off).map((name) => `${name}.html`);
    expect(pages).toEqual(expect.arrayContaining(made));
    expect(pages).toHaveLength(made.length + 1);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("reads well on a screen of 320 pixels and of 1280", async () => {
    const page = await browser.newPage();
    for (const name of pages) {
      await page.goto(pathToFileURL(join(site, name)).href);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const said = `${name} at ${width} pixels`;
        expect(await chartFaults(page), said).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), said).toBeLessThanOrEqual(
          width,
        );
      }
      expect(await beyondBudget(page, name)).toEqual([]);
    }
    await page.close();
  });
});
