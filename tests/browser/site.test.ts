import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import { accessibilityFaults, axeSource } from "./accessibility-faults.ts";
import { browser } from "./browser.ts";
import { chartFaults } from "./chart-faults.ts";
import { pagesWithCharts, pageTypes, typesOnce } from "./site-files.ts";

const site = inject("site");
const address = (page: string) => pathToFileURL(join(site, page)).href;

/**
 * A window of the browser: each visitor with the same settings gets one that another has left, for opening
 * one takes as long as a page.
 */
interface Visitor {
  options: BrowserContextOptions;
  left: Page[];
}

const wide = { width: 1280, height: 900 };
const withoutScripts: Visitor = { options: { javaScriptEnabled: false, viewport: wide }, left: [] };
const everybody: Visitor = { options: { reducedMotion: "reduce", viewport: wide }, left: [] };

afterAll(async () => {
  for (const page of [...withoutScripts.left, ...everybody.left]) await page.context().close();
});

/** Opens a page as a visitor, and gives everything that went wrong meanwhile. */
async function visit(
  file: string,
  { options, left }: Visitor,
  look: (page: Page) => Promise<void>,
): Promise<string[]> {
  const page = left.pop() ?? (await browser.newPage(options));
  const wrong: string[] = [];
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
  page.removeAllListeners();
  left.push(page);
  return wrong;
}

/** How many drawings are seen in each figure; a reader sees one. */
function drawingsPerFigure(page: Page): Promise<number[]> {
  return page.$$eval("figure", (figures) =>
    figures.map(
      (figure) => [...figure.querySelectorAll("svg[role=img]")].filter((svg) => svg.checkVisibility()).length,
    ),
  );
}

/** What keeps a reader from seeing every drawing once, folded ones too, and from reading every word in it. */
async function drawingFaults(page: Page, file: string): Promise<string[]> {
  await page.$$eval("details:has(figure)", (folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  const drawings = await drawingsPerFigure(page);
  const isEmpty = pagesWithCharts.includes(file) && drawings.length === 0;
  return [
    ...(isEmpty ? ["no drawing"] : []),
    ...drawings.flatMap((count, i) => (count === 1 ? [] : [`figure ${i} shows ${count} drawings`])),
    ...(await chartFaults(page)),
  ];
}

async function sidewaysFaults(page: Page): Promise<string[]> {
  const { asked, there } = await page.evaluate(() => ({
    asked: document.documentElement.scrollWidth,
    there: document.documentElement.clientWidth,
  }));
  return asked <= there ? [] : [`${asked} pixels wide on ${there}`];
}

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

/** What moves although its reader asked for rest. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth";
      })
      .map((element) => element.tagName),
  );
}

/**
 * Spaces text as WCAG 1.4.12 says a reader may. The policy of the page allows no style of others but one made
 * by script.
 */
function spaceWidely(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Text at twice its size in a window of 1280 pixels is text in one of 640. */
const widths = [768, 640, 320];

/** What is wrong with a page, by the setting that a reader may have. */
type Faults = Record<string, string[]>;
type Note = (setting: string, found: string[]) => void;

/** What hangs on the colours of the parts that a page is made of, and on how they move. */
async function noteFaultsOfParts(page: Page, file: string, note: Note): Promise<void> {
  note("with motion reduced", await moving(page));
  await page.emulateMedia({ colorScheme: "dark" });
  note("in the dark", await accessibilityFaults(page, "colours"));
  note("in the dark", await chartFaults(page));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  note("in the colours that Windows forces", await accessibilityFaults(page, "colours"));
  note("in the colours that Windows forces", await drawingFaults(page, file));
  await page.emulateMedia({ forcedColors: null });
}

/** What hangs on how long the words of a page are. */
async function noteFaultsOfWords(page: Page, file: string, note: Note): Promise<void> {
  note("in the light", await drawingFaults(page, file));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    note(`at ${width} pixels`, await sidewaysFaults(page));
    note(`at ${width} pixels`, await drawingFaults(page, file));
  }
  await page.setViewportSize(wide);
  await spaceWidely(page);
  note("with wide spacing", await sidewaysFaults(page));
  note("with wide spacing", await cutTexts(page));
}

/** What is wrong with a page in each setting; the settings in which nothing is are left out. */
async function faultsBySetting(page: Page, file: string): Promise<Faults> {
  const faults: Faults = {};
  const note: Note = (setting, found) => {
    if (found.length > 0) faults[setting] = [...(faults[setting] ?? []), ...found];
  };
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(axeSource);
  note("in the light", await accessibilityFaults(page, "all"));
  if (typesOnce.includes(file)) await noteFaultsOfParts(page, file, note);
  await noteFaultsOfWords(page, file, note);
  return faults;
}

test.concurrent.each(pageTypes)(
  "%s with scripts off shows its message and drawings, and asks for nothing outside its folder",
  async (file) => {
    const wrong = await visit(file, withoutScripts, async (page) => {
      expect(await page.locator("h1").first().isVisible()).toBe(true);
      expect(await drawingFaults(page, file)).toEqual([]);
    });
    expect(wrong).toEqual([]);
  },
);

test.concurrent.each(pageTypes)(
  "%s can be read by everybody: light, dark, in forced colours, large, spaced, at rest, on every screen",
  async (file) => {
    const wrong = await visit(file, everybody, async (page) => {
      expect(await faultsBySetting(page, file)).toEqual({});
    });
    expect(wrong).toEqual([]);
  },
);

test("in each setting a fault is seen", async () => {
  await visit("index.html", everybody, async (page) => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        main { min-width: 700px }
        h1 { color: #ddd; background: #fff; transition: translate 1s !important; overflow: hidden !important; white-space: nowrap; max-width: 20ch }
      `);
      document.adoptedStyleSheets = [sheet];
    });
    const faults = await faultsBySetting(page, "index.html");
    expect(Object.keys(faults)).toEqual(
      expect.arrayContaining([
        "in the light",
        "in the dark",
        "with motion reduced",
        "at 320 pixels",
        "at 640 pixels",
      ]),
    );
  });
});
