import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { changedCopy } from "./folders.fixture.ts";

/** Names as somebody could put them in an export to do harm. */
const names = {
  formula: `=HYPERLINK(""http://example.invalid"";""klik"")`,
  script: "<script>alert(1)</script>",
  image: `""><img src=x onerror=alert(1)>`,
  turned: "Bakker \u202Egnidleoh\u202C \u200FBV",
  plus: "+31 6 1234",
  minus: "-1+2",
  at: "@SUM(A1:A9)",
  tab: "a\t=1+1",
  style: "</style></svg><svg onload=alert(1)>",
} as const;

const project = join(import.meta.dirname, "..");
const out = join(mkdtempSync(join(tmpdir(), "handjes-hostile-")), "dist");

const quoted = (name: string) => `"${name}"`;

beforeAll(() => {
  const folder = changedCopy("dutch", {
    "medewerkers.csv": (text) =>
      text
        .replace("Sanne de Wit", quoted(names.formula))
        .replace("Joost van der Meer", quoted(names.script))
        .replace("Zoë Bakker", quoted(names.image))
        .replaceAll("Noord", names.plus)
        .replaceAll("Zuid", names.minus),
    "klanten.csv": (text) =>
      text
        .replace("Installatiebedrijf Hofstra", quoted(names.turned))
        .replace('"Bakker; Zonen & Co"', quoted(names.tab))
        .replace("Scheepswerf De Hoop", quoted(names.style))
        .replaceAll(";B;", `;${names.at};`),
    "contactplan.csv": (text) => text.replace(";B;", `;${names.at};`),
    "formatie.csv": (text) => text.replaceAll("Noord", names.plus).replaceAll("Zuid", names.minus),
    "targets.csv": (text) => text.replaceAll("Noord", names.plus).replaceAll("Zuid", names.minus),
    "afwezigheid.csv": (text) => text.replaceAll("Zuid", names.minus),
    "report.yaml": () => `organisation: '</title>${names.script}'\n`,
  });
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/report.ts", "--data", folder, "--out", out, "--period", "2026-05"],
    { cwd: project, encoding: "utf8", env: { ...process.env, CI: "true" } },
  );
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(0);
});

const filesOf = (ending: string) =>
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join(out, file), "utf8") }));

test("no name becomes an element, an attribute or a script of a page", () => {
  const pages = filesOf(".html");
  expect(pages.length).toBeGreaterThan(20);
  for (const { file, text } of pages) {
    const { document } = parseHTML(text);
    expect([...document.querySelectorAll("img, iframe, object, svg style, svg script")], file).toEqual([]);
    for (const script of document.querySelectorAll("script")) {
      const isData = script.getAttribute("type") === "application/json";
      expect(isData || script.getAttribute("src"), file).toBeTruthy();
      expect(script.textContent, file).not.toMatch(/<|>$/);
      if (!isData) expect(script.textContent, file).toBe("");
    }
    for (const element of document.querySelectorAll("*")) {
      const handlers = element.getAttributeNames().filter((name) => name.startsWith("on"));
      expect(handlers, file).toEqual([]);
    }
    expect(text.includes("alert(1)</script>"), file).toBe(false);
  }
});

test("the names are there, as text", () => {
  const { document } = parseHTML(readFileSync(join(out, "people.html"), "utf8"));
  const shown = document.body.textContent ?? "";
  expect(shown).toContain("<script>alert(1)</script>");
  expect(shown).toContain('=HYPERLINK("http://example.invalid";"klik")');
});

test("no character that turns the text around it is in any file", () => {
  for (const { file, text } of [...filesOf(".html"), ...filesOf(".json"), ...filesOf(".csv")]) {
    expect(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/.test(text), file).toBe(false);
  }
});

test("no cell of a download is run as a formula", () => {
  const downloads = filesOf(".csv");
  expect(downloads.filter(({ file }) => !file.includes("due-"))).toHaveLength(4);
  for (const { file, text } of downloads) {
    const { data, errors } = Papa.parse<string[]>(text.replace("\uFEFF", "").trim());
    expect(errors, file).toEqual([]);
    const run = data
      .flat()
      .filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?![\d.,]+(?:e-?\d+)?$)/.test(cell));
    expect(run, file).toEqual([]);
    if (!file.includes("due-")) expect(text, file).toContain("'=HYPERLINK");
  }
});

test("report.json is JSON, with the names as they are", () => {
  const { scopes }: { scopes: { name: string }[] } = JSON.parse(
    readFileSync(join(out, "report.json"), "utf8"),
  );
  expect(scopes.map(({ name }) => name)).toContain("<script>alert(1)</script>");
});
