import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import { differences } from "../../src/publish/manifest.ts";
import { accessibilityFaults, axeSource } from "./accessibility-faults.ts";
import { browser } from "./browser.ts";
import { htmlSource } from "./html-source.ts";
import { type PdfSheet, sheetsOfPdf } from "./pdf-sheets.ts";

const site = inject("site");
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "handjes-pdf-"));

function pdf(name: string, ...options: string[]): string {
  const file = join(folder, name);
  execFileSync(process.execPath, ["scripts/pdf.ts", "--site", site, "--out", file, ...options], {
    cwd: root,
  });
  return file;
}

const report = pdf("report.pdf");
const { sheets, headings } = sheetsOfPdf(report);

/** What stands on a sheet above its foot. */
const aboveFoot = ({ texts, height }: PdfSheet) => texts.filter(({ top }) => top < height - millimetres(14));

const millimetres = (count: number) => (count * 72) / 25.4;

/** Letters alone: where a line breaks, a bookmark has no space. */
const plain = (text: string) => text.replace(/[\s\u00ad\u2060]/g, "");

test("the report is eight to ten sheets, each with whose it is, of when, and its number at the foot", () => {
  expect(sheets.length).toBeGreaterThanOrEqual(8);
  expect(sheets.length).toBeLessThanOrEqual(10);
  for (const [i, { texts, height }] of sheets.entries()) {
    const foot = texts.filter(({ top }) => top > height - millimetres(14));
    expect(foot.map(({ text }) => text)).toEqual(
      expect.arrayContaining([`${i + 1}`, "Noordzee Techniek · oktober 2026"]),
    );
  }
});

test("the overview is the first sheet and all that stands on it; the second begins with the next heading", () => {
  const { html } = htmlSource(join(site, "index.html"));
  const own = [...html.matchAll(/<h[1-3][^>]*>([^<]*)</g)].map(([, text = ""]) => plain(text));
  const onFirst = headings.filter(({ sheet }) => sheet === 0).map(({ text }) => plain(text));
  expect(onFirst.toSorted()).toEqual(own.toSorted());
  const [next] = headings.filter(({ sheet }) => sheet === 1).toSorted((a, b) => a.top - b.top);
  expect(plain(next?.text ?? "")).toContain(plain(sheets[1]?.texts[0]?.text ?? "-"));
});

test("no heading is the last on its sheet", () => {
  const last = headings.filter(({ text, sheet, top }) => {
    const below = aboveFoot(sheets[sheet] ?? { texts: [], height: 0 }).filter((each) => each.top > top);
    return !below.some((each) => !plain(text).includes(plain(each.text)));
  });
  expect(last).toEqual([]);
});

test("what is folded on a screen is not on paper, nor that it can be unfolded", () => {
  const said = sheets.flatMap(({ texts }) => texts.map(({ text }) => text));
  expect(said).not.toContain("Data als tabel");
});

test("no sheet is nearly empty", () => {
  const filled = sheets.map((sheet) => (aboveFoot(sheet).at(-1)?.top ?? 0) / sheet.height);
  expect(Math.min(...filled)).toBeGreaterThan(0.4);
});

test("of every team one sheet, of every account manager the front and back of one", () => {
  const each = pdf("each", "--each");
  const counts = (of: string) =>
    readdirSync(join(each, of)).map((name) => ({
      name,
      sheets: sheetsOfPdf(join(each, of, name)).sheets.length,
    }));
  const pages = (of: string) => readdirSync(join(site, of)).map((name) => name.replace(".html", ".pdf"));
  expect(counts("team").map(({ name }) => name)).toEqual(pages("team"));
  expect(counts("person").map(({ name }) => name)).toEqual(pages("person"));
  expect(counts("team").filter((file) => file.sheets !== 1)).toEqual([]);
  expect(counts("person").filter((file) => file.sheets > 2)).toEqual([]);
  expect(differences(each)).toEqual([]);
});

test.each(["screen", "print"] as const)("no part of a figure lies over another on %s", async (media) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.emulateMedia({ media });
  for (const file of ["index.html", "strength.html", "activity.html"]) {
    await page.goto(pathToFileURL(join(site, file)).href);
    const over = await page.evaluate(() =>
      [...document.querySelectorAll("figure")].flatMap((figure) => {
        const parts = [...figure.children].map((part) => part.getBoundingClientRect());
        const seen = parts.filter(({ height }) => height > 0);
        return seen.some(({ top }, i) => i > 0 && top < (seen[i - 1]?.bottom ?? 0) - 1)
          ? [figure.getAttribute("aria-labelledby")]
          : [];
      }),
    );
    expect(over, file).toEqual([]);
  }
  await page.close();
});

test("what was written beside a figure is read on paper, also where it is folded on a screen", async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: "print" });
  await page.goto(pathToFileURL(join(site, "strength.html")).href);
  const notes = page.locator("main .remarks > li");
  expect(await notes.count()).toBeGreaterThan(0);
  for (const note of await notes.all()) expect(await note.isVisible()).toBe(true);
  await page.close();
});

test("where notes stay folded on paper, no number leads to them either", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site, "index.html")).href);
  const marks = page.locator("main :is(.marks, .note-numbers)");
  const seen = async () =>
    (await Promise.all((await marks.all()).map((mark) => mark.isVisible()))).filter(Boolean);
  expect((await seen()).length).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  expect(await seen()).toEqual([]);
  await page.close();
});

test("the PDF is tagged, has its headings as bookmarks and the language of its words", () => {
  const text = readFileSync(report, "latin1");
  expect(text.startsWith("%PDF-")).toBe(true);
  expect(text).toMatch(/\/Type\s*\/StructTreeRoot/);
  expect(text).toMatch(/\/Outlines \d+ 0 R/);
  expect(text).toContain("/Lang (nl)");
  // A4 in points.
  expect(text).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.?\d*\]/);
  const bookmarks = text.match(/\/Title /g) ?? [];
  expect(bookmarks.length).toBeGreaterThan(20);
});

const file = pdf("report.html", "--single", "--lang", "en");

test("the one file holds all chapters, needs nothing beside it, and every link stays in it", async () => {
  const { html, links, ids } = htmlSource(file);
  expect(html.match(/<h1/g)).toHaveLength(9);
  expect(html.match(/<nav/g)).toHaveLength(1);
  expect(html).toContain('lang="en"');
  expect(links.filter((link) => !link.startsWith("#") || !ids.has(link.slice(1)))).toEqual([]);
  const all = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(all.length).toBe(new Set(all).size);

  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().slice(0, 60)));
  page.on("console", (message) => asked.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  expect(asked.filter((url) => !url.startsWith("data:font/"))).toEqual([
    pathToFileURL(file).href.slice(0, 60),
  ]);
  await page.close();
});

test("the one file has no fault that axe can find", async () => {
  // The checker is a script, which the policy of the file refuses.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axeSource);
  expect(await accessibilityFaults(page, "all")).toEqual([]);
  await page.close();
});
