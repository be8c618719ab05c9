import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { browser } from "./browser.ts";
import { pageTypes } from "./site-files.ts";

declare global {
  interface Window {
    /**
     * What the keyboard has come to, in order: which of all that can be used, and what is drawn around it.
     */
    stops: { at: number; outline: string }[];
  }
}

const site = inject("site");
const address = (page: string) => pathToFileURL(join(site, page)).href;

async function opened(file: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address(file));
  return page;
}

/** What can be used on a page and is seen. */
const usable = "a[href], button, input, textarea, summary, [tabindex='0']";

test.concurrent.each(pageTypes)(
  "on %s the keyboard reaches everything that can be used, in order, and it is seen where it is",
  async (file) => {
    const page = await opened(file);
    const expected = await page.evaluate((selector) => {
      const all = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      window.stops = [];
      document.addEventListener("focusin", ({ target }) => {
        if (!(target instanceof Element)) return;
        window.stops.push({ at: all.indexOf(target), outline: getComputedStyle(target).outlineStyle });
      });
      return all.map((_, at) => at);
    }, usable);
    // Held down, it goes from stop to stop.
    for (const _ of expected) await page.keyboard.down("Tab");
    await page.keyboard.up("Tab");
    const stops = await page.evaluate(() => window.stops);
    await page.close();
    expect(stops.map(({ at }) => at)).toEqual(expected);
    expect(stops.filter(({ outline }) => outline === "none")).toEqual([]);
  },
  120_000,
);

test("the first stop leads past the menu to the content", async () => {
  const page = await opened("strength.html");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#main$/);
  await page.close();
});

test("a table is sorted by its headings, and says so", async () => {
  const page = await opened("customers.html");
  const table = page.locator("#yield-table");
  const names = () => table.locator("tbody th").allTextContents();
  const before = await names();
  await table.locator("thead th").first().locator("button").focus();
  await page.keyboard.press("Enter");
  expect(await names()).toEqual(before.toSorted((a, b) => a.localeCompare(b, "nl")));
  expect(await table.locator("thead th").first().getAttribute("aria-sort")).toBe("ascending");
  await page.keyboard.press("Enter");
  expect(await names()).toEqual(before.toSorted((a, b) => b.localeCompare(a, "nl")));
  expect(await table.locator("tfoot th").textContent()).toBe("Noordzee Techniek");
  await page.close();
});

test("states sort by how urgent they are, and the sorting is said", async () => {
  const page = await opened("person/1072.html");
  const header = page.locator("#due-table thead th", { hasText: "Stand" });
  const column = 1 + (await header.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex));
  const states = () => page.locator(`#due-table tbody tr > :nth-child(${column})`).allTextContents();
  const order = ["aan de beurt", "nog nooit", "te laat"];
  const leastFirst = (await states()).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  expect(new Set(leastFirst).size).toBeGreaterThan(1);
  await header.locator("button").click();
  expect(await states()).toEqual(leastFirst.toReversed());
  await header.locator("button").click();
  expect(await states()).toEqual(leastFirst);
  expect(await page.locator("#due-table + output").textContent()).toBe("Gesorteerd op Stand, aflopend");
  await page.close();
});

test("a table of persons is never ranked", async () => {
  const page = await opened("people.html");
  expect(await page.locator("table").count()).toBe(1);
  expect(await page.locator("table button").count()).toBe(0);
  await page.close();
});

test("a name that is typed leads to its page, two steps from any other", async () => {
  const page = await opened("index.html");
  await page.locator(".masthead nav a", { hasText: "Zoeken" }).click();
  await page.locator("#find").fill("smeets");
  expect(await page.locator("output").textContent()).toBe("1 gevonden");
  await page.locator("[data-entry]:visible a").first().click();
  expect(await page.locator("h1").textContent()).toContain("Ruben Smeets");
  await page.close();
});
