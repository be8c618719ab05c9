import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { chartFaults } from "./chart-faults.ts";
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
  // Nothing preloaded: axe would fetch the style sheets, which the policy of the page forbids.
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await page.evaluate(
    (values) => window.axe.run({ runOnly: { type: "tag", values }, preload: false }),
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

/** The page says its message, and a reader sees every drawing once and can read every word in it. */
async function expectReadable(page: Page, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const drawings = await drawingsPerFigure(page);
  expect(drawings).toEqual(drawings.map(() => 1));
  if (pagesWithCharts.includes(file)) expect(drawings.length).toBeGreaterThan(0);
  expect(await chartFaults(page)).toEqual([]);
}

const wide = { width: 1280, height: 900 };

describe("opened from a disk with scripts off", () => {
  test.concurrent.each(pageTypes)(
    "%s says its message and asks for nothing outside its folder",
    async (file) => {
      const wrong = await visit(file, { javaScriptEnabled: false, viewport: wide }, async (page) => {
        const message = (await page.locator("h1").allTextContents()).join("|").replaceAll("\u00ad", "");
        expect(message).not.toBe("");
        expect(await page.title()).toContain(message);
        await expectReadable(page, file);
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe.each(["light", "dark"] as const)("with scripts on, in the %s", (colorScheme) => {
  test.concurrent.each(pageTypes)("%s has no error and no fault that axe can find", async (file) => {
    const wrong = await visit(file, { colorScheme, viewport: wide }, async (page) => {
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await chartFaults(page)).toEqual([]);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each([320, 768])("on a screen of %i pixels", (width) => {
  test.concurrent.each(pageTypes)(
    "%s does not scroll sideways and every drawing can be read",
    async (file) => {
      await visit(file, { viewport: { width, height: 900 } }, async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await expectReadable(page, file);
      });
    },
  );
});

/** Text of which a part lies outside what holds it, where that cannot be scrolled. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("h1, h2, h3, p, li, dt, dd, summary, label, figcaption")]
      .filter((element) => element.checkVisibility() && !element.classList.contains("skip"))
      .filter((element) => {
        const { overflow } = getComputedStyle(element);
        return overflow === "hidden" && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => (element.textContent ?? "").slice(0, 40)),
  );
}

describe("with a reader's own settings", () => {
  test.concurrent.each(pageTypes)("%s has no fault in the colours that Windows forces", async (file) => {
    const wrong = await visit(file, { forcedColors: "active", viewport: wide }, async (page) => {
      expect(await accessibilityFaults(page)).toEqual([]);
      await expectReadable(page, file);
    });
    expect(wrong).toEqual([]);
  });

  test.concurrent.each(pageTypes)(
    "%s can be read with text at twice its size, and with wide spacing",
    async (file) => {
      // Twice the size in a window of 1280 pixels is a window of 640.
      await visit(file, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
        await expectReadable(page, file);
      });
      await visit(file, { viewport: wide, bypassCSP: true }, async (page) => {
        // WCAG 1.4.12.
        await page.addStyleTag({
          content:
            "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          wide.width,
        );
        expect(await cutTexts(page)).toEqual([]);
      });
    },
  );

  test.concurrent.each(pageTypes)("%s does not move", async (file) => {
    await visit(file, { reducedMotion: "reduce", viewport: wide }, async (page) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll("*")]
          .filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth";
          })
          .map((element) => element.tagName),
      );
      expect(moving).toEqual([]);
    });
  });
});
