import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import { browser } from "./browser.ts";
import { beyondBudget } from "./page-budgets.ts";
import { everythingOnce } from "./site-files.ts";

const site = inject("site");

test("every page of the demo organisation is as short as it should be", async () => {
  const page = await browser.newPage();
  const beyond: string[] = [];
  for (const path of everythingOnce) {
    await page.goto(pathToFileURL(join(site, path)).href);
    beyond.push(...(await beyondBudget(page, path)));
  }
  await page.close();
  expect(beyond).toEqual([]);
});
