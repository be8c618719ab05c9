import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { accessibilityFaults, axeSource } from "./accessibility-faults.ts";
import { browser } from "./browser.ts";

const site = inject("site");

async function opened(file: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(pathToFileURL(join(site, file)).href);
  return page;
}

const figureOf = (page: Page, id: string) => page.locator(`figure[aria-labelledby="${id}-message"]`);
const lineOf = (figure: Locator) => figure.locator("output.reading");

/** The middle of the drawing, some part of its width from the left. */
async function pointIn(figure: Locator, part: number): Promise<{ x: number; y: number }> {
  await figure.scrollIntoViewIfNeeded();
  const box = await figure.locator(".pointer").boundingBox();
  if (!box) throw new Error("the chart cannot be pointed at");
  return { x: box.x + box.width * part, y: box.y + box.height / 2 };
}

/** What the table behind the chart has in a row, with the headings. */
async function rowOf(figure: Locator, row: number): Promise<string> {
  const headings = await figure.locator("thead th").allTextContents();
  const cells = await figure.locator("tbody tr").nth(row).locator("th, td").allTextContents();
  const [name = "", ...values] = cells.map((text) => text.trim());
  return [name, ...values.map((value, i) => `${headings[i + 1]?.trim()}\u00a0${value}`)].join(" · ");
}

/** Each drawing of a chart of months: at twelve columns of the page, on a tablet and on a phone. */
const widths = [1280, 800, 360];

test.each(widths)(
  "at %i pixels the pointer reads the month it is over from the table, and nothing moves",
  async (width) => {
    const page = await opened("index.html", { viewport: { width, height: 900 } });
    const figure = figureOf(page, "revenue-trend");
    const height = () => figure.evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    const months = await figure.locator("tbody tr").count();
    for (const month of [0, 6, months - 1]) {
      const { x, y } = await pointIn(figure, (month + 0.5) / months);
      await page.mouse.move(x, y);
      expect(await lineOf(figure).textContent()).toBe(await rowOf(figure, month));
    }
    expect(await height()).toBe(before);
    await page.mouse.move(0, 0);
    expect(await lineOf(figure).textContent()).toBe("");
    expect(await figure.locator(".pointed").count()).toBe(0);
    await page.close();
  },
);

test("a finger reads too, and what it read stays until it goes elsewhere", async () => {
  const page = await opened("index.html", { viewport: { width: 360, height: 740 }, hasTouch: true });
  const figure = figureOf(page, "revenue-trend");
  const { x, y } = await pointIn(figure, 0.5 / 13);
  await page.touchscreen.tap(x, y);
  expect(await lineOf(figure).textContent()).toBe(await rowOf(figure, 0));
  await page.locator("h1").tap();
  expect(await lineOf(figure).textContent()).toBe("");
  await page.close();
});

test("arrow keys go through the months; Escape takes the value away; a screen reader hears it", async () => {
  const page = await opened("index.html");
  const figure = figureOf(page, "revenue-trend");
  const slider = figure.getByRole("slider");
  const months = await figure.locator("tbody tr").count();
  await slider.focus();
  await page.keyboard.press("Home");
  expect(await lineOf(figure).textContent()).toBe(await rowOf(figure, 0));
  await page.keyboard.press("ArrowRight");
  const second = await rowOf(figure, 1);
  expect(await lineOf(figure).textContent()).toBe(second);
  expect(await slider.getAttribute("aria-valuetext")).toBe(second);
  expect(await slider.getAttribute("aria-valuenow")).toBe("2");
  expect(await slider.getAttribute("aria-valuemax")).toBe(String(months));
  await page.evaluate(axeSource);
  expect(await accessibilityFaults(page, "all")).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await lineOf(figure).textContent()).toBe("");
  await page.close();
});

test("small multiples say whose month it is, and down goes to the same month of another", async () => {
  const page = await opened("activity.html", { viewport: { width: 360, height: 900 } });
  const figure = figureOf(page, "activity-teams");
  await figure.getByRole("slider").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const [, first, second] = await figure.locator("thead th").allTextContents();
  const cells = await figure.locator("tbody tr").first().locator("th, td").allTextContents();
  expect(await lineOf(figure).textContent()).toBe(
    `${cells[0]?.trim()} · ${second?.trim()}\u00a0${cells[2]?.trim()}`,
  );
  await page.keyboard.press("ArrowUp");
  expect(await lineOf(figure).textContent()).toBe(
    `${cells[0]?.trim()} · ${first?.trim()}\u00a0${cells[1]?.trim()}`,
  );
  await page.close();
});

test("a dot without a name is somebody's: the one of the row with the same rate", async () => {
  const page = await opened("conversion.html");
  const figure = figureOf(page, "conversion-people");
  await figure.getByRole("slider").focus();
  await page.keyboard.press("Home");
  expect(await lineOf(figure).textContent()).toBe(
    (await rowOf(figure, 0)).split(" · ").slice(0, 3).join(" · "),
  );
  await page.close();
});

test("a table that was sorted does not change what the chart says", async () => {
  const page = await opened("index.html");
  const figure = figureOf(page, "revenue-trend");
  const first = await rowOf(figure, 0);
  await figure.locator("summary").click();
  await figure.locator("thead th").nth(1).locator("button").click();
  const { x, y } = await pointIn(figure, 0.5 / 13);
  await page.mouse.move(x, y);
  expect(await lineOf(figure).textContent()).toBe(first);
  await page.close();
});

test("without script a chart has no stop for the keyboard, and its line is empty", async () => {
  const page = await opened("index.html", { javaScriptEnabled: false });
  const figure = figureOf(page, "revenue-trend");
  expect(await figure.locator(".pointer").count()).toBe(0);
  expect(await lineOf(figure).textContent()).toBe("");
  await page.close();
});
