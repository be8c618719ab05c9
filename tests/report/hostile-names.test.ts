import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { oneDocument } from "../../src/publish/pdf/one-document.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { elementsIn, textIn } from "../../src/text/markup.fixture.ts";
import { evidencePath } from "../../src/views/evidence-files.ts";
import { command } from "../commands/as-user.ts";
import { changedCopy } from "../folders.fixture.ts";
import { partsIn, sheetsIn } from "../sheets-in.fixture.ts";

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
  wide: "＝1+1",
  hidden: "\u200E=1+1",
  rung: "Bel\u0007 A\u0085B\uFFFE\uFDD0C\u007F BV",
} as const;

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
        .replaceAll(";B;", `;${names.at};`)
        .concat(
          [names.wide, names.hidden, names.rung]
            .map((name, i) => `K${i + 4};${name};klant;A;101;01-01-2020;\r\n`)
            .join(""),
        ),
    "contactplan.csv": (text) => text.replace(";B;", `;${names.at};`),
    "formatie.csv": (text) => text.replaceAll("Noord", names.plus).replaceAll("Zuid", names.minus),
    "targets.csv": (text) => text.replaceAll("Noord", names.plus).replaceAll("Zuid", names.minus),
    "afwezigheid.csv": (text) => text.replaceAll("Zuid", names.minus),
    "report.yaml": () => `organisation: '</title>${names.script}'\n`,
  });
  const { code, said } = command("report", "--data", folder, "--out", out, "--period", "2026-05");
  expect(said).not.toMatch(/^\s+at /m);
  expect(code, said).toBe(0);
});

const filesOf = (ending: string) =>
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join(out, file), "utf8") }));

test("no name becomes an element, an attribute or a script of a page", () => {
  const pages = filesOf(".html");
  expect(pages.length).toBeGreaterThan(20);
  for (const { file, text } of pages) {
    expect(elementsIn(text, "img", "iframe", "object"), file).toEqual([]);
    expect(
      elementsIn(text, "svg").flatMap((svg) => elementsIn(svg, "style", "script")),
      file,
    ).toEqual([]);
    for (const script of elementsIn(text, "script")) {
      const isData = script.attribs.type === "application/json";
      expect(isData || script.attribs.src, file).toBeTruthy();
      expect(textIn(script), file).not.toMatch(/<|>$/);
      if (!isData) expect(textIn(script), file).toBe("");
    }
    for (const { attribs } of elementsIn(text)) {
      expect(
        Object.keys(attribs).filter((name) => name.startsWith("on")),
        file,
      ).toEqual([]);
    }
    expect(text.includes("alert(1)</script>"), file).toBe(false);
  }
});

test("the names are there, as text", () => {
  const [body] = elementsIn(readFileSync(join(out, "people.html"), "utf8"), "body");
  const shown = textIn(body);
  expect(shown).toContain("<script>alert(1)</script>");
  expect(shown).toContain('=HYPERLINK("http://example.invalid";"klik")');
});

test("in the one document of all pages the names are text as well", () => {
  const html = oneDocument(out, "");
  expect(elementsIn(html, "script", "img", "iframe", "object")).toEqual([]);
  expect(textIn(elementsIn(html, "title")[0])).toContain("</title><script>alert(1)</script>");
  expect(textIn(elementsIn(html, "header")[0])).toContain("</title><script>alert(1)</script>");
  expect(textIn(elementsIn(html, "main")[0])).toContain('=HYPERLINK("http://example.invalid";"klik")');
});

test("no character that nobody reads is in any file: no control, none that turns or hides the text around it, no half of one", () => {
  const published = ["html", "json", "csv", "ics", "xml"].flatMap((ending) => filesOf(`.${ending}`));
  expect(new Set(published.map(({ file }) => file.split(".").at(-1))).size).toBe(5);
  const unread =
    /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD\u202A-\u202E\u2066-\u2069\u200E\u200F]/u;
  for (const { file, text } of published) {
    expect(unread.test(text), file).toBe(false);
    // As they are written in JSON and in XML.
    expect(
      /\\u(?:00[01]|007f|d[89a-f]|fff[ef])|&#(?:x0*)?(?:[0-8]|1\d|2[0-9]|3[01]);/i.test(text),
      file,
    ).toBe(false);
  }
  expect(filesOf("report.json")[0]?.text).toContain("Bel ABC BV");
});

test("the feed is XML: its elements are closed in turn, and it holds no sign that XML has not", () => {
  const [feed] = filesOf("feed.xml");
  const text = feed?.text ?? "";
  const open: string[] = [];
  for (const [, end, name = "", alone] of text.matchAll(
    /<(\/?)([a-z:]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/gi,
  )) {
    if (end) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name);
  }
  expect(open).toEqual([]);
  expect(text.replace(/<\/?[a-z:]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>|<\?xml[^>]*\?>/gi, "")).not.toMatch(
    /[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i,
  );
  expect(text).toContain("&lt;script&gt;");
});

/** The files of the rows behind findings that the report names, of each language. */
function evidenceListed(): string[] {
  const { signals, settings }: Pick<Snapshot, "signals" | "settings"> = JSON.parse(
    readFileSync(join(out, "report.json"), "utf8"),
  );
  return signals.flatMap(({ evidence }) =>
    evidence === undefined ? [] : settings.languages.map((language) => evidencePath(evidence, language)),
  );
}

test("no cell of a download is run as a formula", () => {
  const downloads = filesOf(".csv");
  const isEvidence = (file: string) => file.includes("evidence/");
  const tables = downloads.filter(({ file }) => !file.includes("due-") && !isEvidence(file));
  expect(tables).toHaveLength(4);
  const evidence = downloads.filter(({ file }) => isEvidence(file));
  expect(evidence.map(({ file }) => file).toSorted()).toEqual(evidenceListed().toSorted());
  expect(evidence.length).toBeGreaterThan(10);
  for (const { file, text } of downloads) {
    const { data, errors } = Papa.parse<string[]>(text.replace("\uFEFF", "").trim());
    expect(errors, file).toEqual([]);
    const run = data
      .flat()
      .filter(
        (cell) => /^[\s\p{Cf}]*[=+@\t\r＝＋－＠]/u.test(cell) || /^-(?![\d.,]+(?:e-?\d+)?$)/.test(cell),
      );
    expect(run, file).toEqual([]);
  }
  for (const { file, text } of tables) expect(text, file).toContain("'=HYPERLINK");
  expect(evidence.map(({ text }) => text).join("")).toContain("'=HYPERLINK");
});

test("in the workbook every name is a text: no formula, and no sign that XML has not", () => {
  const bytes = readFileSync(join(out, "rapport.xlsx"));
  for (const [path, text] of Object.entries(partsIn(bytes))) {
    expect(text, path).not.toMatch(/<f[ >/]|t="(?:e|str)"/);
    expect(text, path).not.toMatch(
      /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD\u202A-\u202E]/u,
    );
  }
  const cells = [...sheetsIn(bytes).values()].flat(2);
  for (const name of [
    '=HYPERLINK("http://example.invalid";"klik")',
    names.script,
    names.plus,
    names.minus,
    names.wide,
  ])
    expect(cells, name).toContain(name);
});

test("report.json is JSON, with the names as they are", () => {
  const { scopes }: { scopes: { name: string }[] } = JSON.parse(
    readFileSync(join(out, "report.json"), "utf8"),
  );
  expect(scopes.map(({ name }) => name)).toContain("<script>alert(1)</script>");
});
