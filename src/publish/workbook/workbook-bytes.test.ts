import { expect, test } from "vitest";
import { partsIn, sheetsIn } from "../../../tests/sheets-in.fixture.ts";
import type { Sheet, SheetTable, Workbook } from "../../views/workbook/sheet.ts";
import { workbookBytes } from "./workbook-bytes.ts";

const table = (more: Partial<SheetTable>): SheetTable => ({
  id: "teams",
  headings: ["Teams"],
  columns: ["Team", "Resultaat"],
  rows: [["Noord", { value: 0.25, unit: "share" }]],
  foot: [],
  notes: [],
  ...more,
});

const workbook = (tables: readonly SheetTable[], more: Partial<Sheet> = {}): Workbook => ({
  language: "nl",
  currency: "EUR",
  title: "Noordzee 2026-10",
  day: "2026-10-30",
  sheets: [{ name: "Overzicht", title: "Oktober was goed", about: ["voor het management"], tables, ...more }],
});

const bytesOf = (...args: Parameters<typeof workbook>) => workbookBytes(workbook(...args));

/** The rows of the one sheet, without blank cells behind the last. */
async function rowsOf(...args: Parameters<typeof workbook>): Promise<string[][]> {
  const rows = sheetsIn(await bytesOf(...args)).get("Overzicht") ?? [];
  return rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
}

test("a sheet says its sentence, for whom it is, and then its tables", async () => {
  const foot = [["Bedrijf", { value: 0.5, unit: "share" as const }]];
  expect(await rowsOf([table({ foot, notes: ["Op alfabet."] }), table({ headings: [] })])).toEqual([
    ["Oktober was goed"],
    ["voor het management"],
    [],
    ["Teams"],
    ["Team", "Resultaat"],
    ["Noord", "0.25"],
    ["Bedrijf", "0.5"],
    ["Op alfabet."],
    [],
    ["Team", "Resultaat"],
    ["Noord", "0.25"],
  ]);
});

test("what is a draft says so before all else", async () => {
  const notice = "Concept, niet om te publiceren";
  expect((await rowsOf([table({})], { notice })).slice(0, 2)).toEqual([["Oktober was goed"], [notice]]);
});

test("numbers, amounts and days are typed, and read as such by the program that reads exports", async () => {
  const cells = [
    { value: 1234.5, unit: "currency" },
    { value: -64_123, unit: "thousands" },
    { value: Date.UTC(2026, 9, 31), unit: "day" },
    { value: Date.UTC(2026, 9, 1), unit: "month" },
    { value: -0, unit: "count", mark: "*" },
  ] as const;
  const rows = await rowsOf([table({ columns: ["a", "b", "c", "d", "e"], rows: [cells] })]);
  expect(rows.at(-1)).toEqual(["1234.5", "-64.1230", "2026-10-31", "2026-10-01", "0"]);
});

test("no text is a formula, an error or a number, whatever it begins with", async () => {
  const texts = [
    "=1+1",
    "+31 6 1234",
    "-1+2",
    "@SUM(A1)",
    "#REF!",
    "#N/A",
    "12",
    "1e5",
    "constructor",
    "__proto__",
  ];
  const bytes = await bytesOf([table({ columns: texts.map((_, i) => `kolom ${i}`), rows: [texts] })]);
  expect(sheetsIn(bytes).get("Overzicht")?.at(-1)).toEqual(texts);
  const xml = partsIn(bytes)["xl/worksheets/sheet1.xml"] ?? "";
  expect(xml).not.toMatch(/<f[ >]|t="e"|t="str"/);
  const typed = [...xml.matchAll(/<c [^>]*>/g)].filter(([cell]) => !/t="(?:s|inlineStr)"/.test(cell));
  expect(typed).toEqual([]);
});

test("what XML cannot hold is left out, and what looks like its code is read back", async () => {
  const rows = await rowsOf([table({ rows: [["a\u0000\u0007b\uFFFE", "_x0041_ & <b>"]] })]);
  expect(rows.at(-1)).toEqual(["ab", "_x0041_ & <b>"]);
});

test("each table has a filter over its rows, and headings that are in its list letter by letter", async () => {
  const columns = ["Team", "team", "", "a\u0007b & <c>"];
  const foot = [["Bedrijf", "2", "3", "4"]];
  const parts = partsIn(await bytesOf([table({ columns, rows: [["Noord", "2", "3", "4"]], foot })]));
  const list = parts["xl/tables/table1.xml"] ?? "";
  expect(list).toContain('ref="A5:D6"');
  expect(list).toContain('<autoFilter ref="A5:D6"/>');
  const names = [...list.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(["Team", "team (2)", "–", "ab &amp; &lt;c&gt;"]);
});

test("tables of one id have names of their own", async () => {
  const parts = partsIn(await bytesOf([table({ id: "gap-hours" }), table({ id: "gap-hours" })]));
  const nameIn = (path: string) => / displayName="([^"]*)"/.exec(parts[path] ?? "")?.[1];
  expect([nameIn("xl/tables/table1.xml"), nameIn("xl/tables/table2.xml")]).toEqual([
    "gap_hours",
    "gap_hours_2",
  ]);
});

test("of one table its headings stay in sight, of several what is said above all", async () => {
  const paneOf = async (tables: readonly SheetTable[]) =>
    /<pane [^>]*>/.exec(partsIn(await bytesOf(tables))["xl/worksheets/sheet1.xml"] ?? "")?.[0];
  expect(await paneOf([table({})])).toContain('xSplit="1" ySplit="5"');
  expect(await paneOf([table({}), table({})])).toContain('xSplit="1" ySplit="1"');
});

test("nothing in it says when it was made, nor by whom: the same workbook gives the same bytes", async () => {
  const first = await bytesOf([table({})]);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await bytesOf([table({})])).equals(first)).toBe(true);
  const core = partsIn(first)["docProps/core.xml"] ?? "";
  expect(core).toContain("<dc:creator>Handjes</dc:creator>");
  expect([...core.matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g)].flat()).toEqual([
    "2026-10-30T00:00:00Z",
    "2026-10-30T00:00:00Z",
  ]);
});
