import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { expect, inject, test } from "vitest";
import { browser } from "./browser.ts";
import { htmlSource } from "./html-source.ts";

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

test("the PDF is tagged, has its headings as bookmarks and the language of its words", () => {
  const text = readFileSync(pdf("report.pdf"), "latin1");
  expect(text.startsWith("%PDF-")).toBe(true);
  expect(text).toMatch(/\/Type\s*\/StructTreeRoot/);
  expect(text).toMatch(/\/Outlines \d+ 0 R/);
  expect(text).toContain("/Lang (nl)");
  // A4 in points.
  expect(text).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.?\d*\]/);
  const bookmarks = text.match(/\/Title /g) ?? [];
  expect(bookmarks.length).toBeGreaterThan(20);
});

test("the one file holds six pages, needs nothing beside it, and every link stays in it", async () => {
  const file = pdf("report.html", "--single", "--lang", "en");
  const { html, links, ids } = htmlSource(file);
  expect(html.match(/<h1/g)).toHaveLength(6);
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
  await page.goto(pathToFileURL(pdf("axe.html", "--single")).href);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    window.axe.run({
      runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    }),
  );
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`)),
  ).toEqual([]);
  await page.close();
});
