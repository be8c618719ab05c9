import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chartFaults } from "./chart-faults.ts";
import { launchBrowser } from "./launch.ts";
import { pagesWithCharts, pageTypes } from "./site-files.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const site = inject("site");
const address = (page: string) => pathToFileURL(join(site, page)).href;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page as a visitor with these settings, and gives everything that went wrong meanwhile. */
async function visit(
  file: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const wrong: string[] = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("requestfailed", (request) => wrong.push(`not found: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address(""))) wrong.push(`outside: ${request.url()}`);
  });
  await page.goto(address(file), { waitUntil: "load" });
  await look(page);
  await context.close();
  return wrong;
}

/** What axe finds, a line each: the rule and where. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await page.evaluate(
    (values) => window.axe.run({ runOnly: { type: "tag", values } }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** How many drawings are seen in each figure; a reader sees one. */
function drawingsPerFigure(page: Page): Promise<number[]> {
  return page.$$eval("figure", (figures) =>
    figures.map(
      (figure) => [...figure.querySelectorAll("svg[role=img]")].filter((svg) => svg.checkVisibility()).length,
    ),
  );
}

const scripting = [
  { name: "with scripts off", javaScriptEnabled: false },
  { name: "with scripts on", javaScriptEnabled: true },
];

describe.each(scripting)("opened from a disk $name", ({ javaScriptEnabled }) => {
  test.concurrent.each(pageTypes)(
    "%s says its message without an error and asks for nothing outside its folder",
    async (file) => {
      const wrong = await visit(file, { javaScriptEnabled }, async (page) => {
        expect(await page.locator("h1").count()).toBe(1);
        expect(await page.title()).toContain(
          ((await page.locator("h1").textContent()) ?? "").replaceAll("\u00ad", ""),
        );
        const drawings = await drawingsPerFigure(page);
        expect(drawings).toEqual(drawings.map(() => 1));
        if (pagesWithCharts.includes(file)) expect(drawings.length).toBeGreaterThan(0);
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe.each(["light", "dark"] as const)("in the %s", (colorScheme) => {
  test.concurrent.each(pageTypes)("%s has no fault that axe can find", async (file) => {
    await visit(file, { colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

describe("on a screen of 320 pixels", () => {
  test.concurrent.each(pageTypes)("%s does not scroll sideways and shows every drawing", async (file) => {
    await visit(file, { viewport: { width: 320, height: 640 } }, async (page) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      const drawings = await drawingsPerFigure(page);
      expect(drawings).toEqual(drawings.map(() => 1));
    });
  });
});

describe.each([320, 768, 1280])("on a screen of %i pixels", (width) => {
  test.concurrent.each(pagesWithCharts)("every word in the drawings of %s can be read", async (file) => {
    await visit(file, { viewport: { width, height: 900 } }, async (page) => {
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await chartFaults(page)).toEqual([]);
    });
  });
});
