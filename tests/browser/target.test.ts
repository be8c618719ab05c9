import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { browser } from "./browser.ts";

const site = inject("site");
const address = (page: string, place = "") => `${pathToFileURL(join(site, page)).href}#${place}`;

/** Opens the page of an account manager at a customer who is on track: in a list that is folded. */
async function openedAtCustomer(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(address("person/1072.html"));
  const place = await page.locator("#on-track-table tbody th").nth(20).getAttribute("id");
  expect(await page.locator(`#${place}`).isVisible()).toBe(false);
  await page.goto("about:blank");
  await page.goto(address("person/1072.html", place ?? ""));
  return page;
}

const lit = (page: Page) => page.locator("tr:has(> :target)");

test.each([360, 800, 1280])(
  "at %i pixels the row a link leads to is unfolded, clear of the masthead, and lit",
  async (width) => {
    const page = await openedAtCustomer(width);
    expect(await lit(page).isVisible()).toBe(true);
    const row = await lit(page).boundingBox();
    const masthead = await page.locator(".masthead").boundingBox();
    if (!row || !masthead) throw new Error("the row is not on the page");
    const isOver = masthead.y + masthead.height > 0;
    expect(row.y).toBeGreaterThanOrEqual(isOver ? masthead.y + masthead.height : 0);
    expect(row.y + row.height).toBeLessThan(800);
    const colours = await page.evaluate(() => {
      const of = (selector: string) => {
        const element = document.querySelector(selector);
        return element && getComputedStyle(element).backgroundColor;
      };
      return [of("tr:has(> :target) > th"), of("tr:has(> :target) > td"), of("body")];
    });
    expect(colours[0]).toBe(colours[1]);
    expect(colours[0]).not.toBe(colours[2]);
    await page.close();
  },
);

test("in forced colours, which know no tint, the row has a line around it", async () => {
  const page = await openedAtCustomer(1280);
  await page.emulateMedia({ forcedColors: "active" });
  const { outlineStyle, outlineColor } = await lit(page).evaluate((row) => {
    const { outlineStyle, outlineColor } = getComputedStyle(row);
    return { outlineStyle, outlineColor };
  });
  expect(outlineStyle).toBe("solid");
  expect(outlineColor).not.toBe("rgba(0, 0, 0, 0)");
  await page.close();
});

test("a link on the page itself unfolds its place too", async () => {
  const page = await openedAtCustomer(1280);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = false;
    const place = document.querySelector("#on-track-table tbody tr:last-child th")?.id ?? "";
    location.hash = place;
  });
  await lit(page).waitFor();
  await page.close();
});

test("an address with a place that is nobody's is no error", async () => {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  await page.goto(address("people.html", "%E0%A4%A"));
  await page.goto(address("find.html", "100%"));
  expect(wrong).toEqual([]);
  await page.close();
});
