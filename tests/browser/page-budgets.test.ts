import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import { browser } from "./browser.ts";
import { beyondBudget } from "./page-budgets.ts";
import { allPages } from "./site-files.ts";

const site = inject("site");

test("every page of the demo organisation is as short as it should be", async () => {
  const page = await browser.newPage();
  const beyond: string[] = [];
  for (const path of allPages.filter((each) => !/^\d{4}-\d{2}\//.test(each))) {
    await page.goto(pathToFileURL(join(site, path)).href);
    beyond.push(...(await beyondBudget(page, path)));
  }
  await page.close();
  expect(beyond).toEqual([]);
});
