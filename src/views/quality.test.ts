import { expect, test } from "vitest";
import type { Snapshot } from "../report/snapshot.ts";
import { inWords, sectionIn, tablesIn } from "./blocks.fixture.ts";
import { qualityView } from "./quality.ts";
import { reportOf } from "./report.ts";
import { snapshotWith } from "./snapshot.fixture.ts";

type Problem = Snapshot["problems"][number];

function problem(changes: Partial<Problem> = {}): Problem {
  return {
    severity: "warning",
    file: "klanten.csv",
    line: 12,
    column: "segment",
    value: "Z",
    times: 1,
    rule: "accounts.segment",
    message: "Expected A or B.",
    message_nl: "Verwacht A of B.",
    ...changes,
  };
}

const viewOf = (changes: Partial<Snapshot>, language: "nl" | "en" = "nl") =>
  qualityView(reportOf(snapshotWith(changes)), language);

test("the title says what part of the rows is used, and how many warnings there are", () => {
  const titles = [[], [problem()], [problem(), problem()], [problem({ severity: "repaired" })]].map(
    (problems) => inWords(viewOf({ problems }).title),
  );
  expect(titles).toEqual([
    "98,3 % van de regels is gebruikt; er zijn geen waarschuwingen",
    "98,3 % van de regels is gebruikt; er is 1 waarschuwing",
    "98,3 % van de regels is gebruikt; er zijn 2 waarschuwingen",
    "98,3 % van de regels is gebruikt; er zijn geen waarschuwingen",
  ]);
});

test("without a row there is no part of the rows", () => {
  expect(viewOf({ generated_from: [] }).title).toBe("Er zijn geen regels gelezen");
  expect(viewOf({ generated_from: [] }, "en").title).toBe("No rows were read");
});

test("a file shows rows used, rejected and skipped that add up to rows read", () => {
  const [table] = tablesIn(sectionIn(viewOf({}), "read"));
  const [, read, ...others] = table?.rows[0]?.slice(0, 5) ?? [];
  expect(read?.sort).toBe(120);
  expect(others.reduce((sum, { sort = Number.NaN }) => sum + sort, 0)).toBe(120);
});

test("problems are counted by rule, with the first twenty as they were found", () => {
  const problems = Array.from({ length: 25 }, (_, line) => problem({ line, value: `<b>Z${line}</b>` }));
  const tables = tablesIn(sectionIn(viewOf({ problems }), "problems"));
  expect(tables[0]?.rows).toEqual([
    [
      { text: "accounts.segment" },
      { text: "accounts.segment" },
      { text: "waarschuwing" },
      { text: "25", sort: 25 },
    ],
  ]);
  expect(tables[1]?.rows).toHaveLength(20);
  expect(tables[1]?.rows[3]).toEqual([
    { text: "klanten.csv:3 segment" },
    { text: "<b>Z3</b>" },
    { text: "Verwacht A of B." },
  ]);
  expect(tables[1]?.note).toContain("20 van 25");
});

test("what is the same but for its line is one row, with its lines and their number", () => {
  const problems = Array.from({ length: 25 }, (_, line) => problem({ line: line + 2, value: "Z" }));
  const tables = tablesIn(sectionIn(viewOf({ problems }), "problems"));
  expect(tables[1]?.rows.map(([place]) => place?.text)).toEqual([
    "klanten.csv:2, 3, 4, 5, 6, 7 … (25×) segment",
  ]);
  expect(tables[1]?.note).toBeUndefined();
});

test("a missing file is named with how many metrics lack it", () => {
  const section = (missing_files: Snapshot["missing_files"]) =>
    sectionIn(viewOf({ missing_files }), "missing");
  expect(section([])).toBeUndefined();
  expect(tablesIn(section(["plan", "absence"]))[0]?.rows.map((row) => row[1]?.text)).toEqual([
    "1 begrip",
    "0 begrippen",
  ]);
});

test("remarks name the pages that they touch; what was repaired touches none", () => {
  const section = (problems: Problem[]) => sectionIn(viewOf({ problems }), "touched");
  const three = [problem(), problem(), problem({ file: "activities.csv", line: null })];
  const [table] = tablesIn(section(three));
  expect(table?.rows.map((row) => row.slice(0, 3).map(({ text }) => text))).toEqual([
    ["Activiteit", "klanten.csv en activiteiten.csv", "3"],
    ["Conversie", "activiteiten.csv", "1"],
    ["Klanten", "klanten.csv en activiteiten.csv", "3"],
    ["Uren en klanten", "klanten.csv en activiteiten.csv", "3"],
    ["Accountmanagers", "klanten.csv en activiteiten.csv", "3"],
  ]);
  expect(section([problem({ severity: "repaired" })])).toBeUndefined();
});

test("lines to paste stand below what is said of the problem, as they are", () => {
  const paste = 'files:\n  offertes:\n    waarden: { uitslag: { "<b>": gewonnen } }';
  const lines = (language: "nl" | "en") =>
    tablesIn(sectionIn(viewOf({ problems: [problem({ paste })] }, language), "problems"))[1]?.rows.map(
      (row) => row[2],
    );
  expect(lines("nl")).toEqual([
    { text: "Verwacht A of B.", lines: { label: "Om te plakken:", text: paste } },
  ]);
  expect(lines("en")).toEqual([{ text: "Expected A or B.", lines: { label: "To paste:", text: paste } }]);
});

test("a cell that was read as a correction says stands with its key, what it was, what it became and why", () => {
  const correction = { file: "offertes.csv", line: 17, column: "waarde" };
  const told = { ...correction, key: "O-1", from: "", to: "<b>100</b>", why: "nagevraagd" };
  const section = sectionIn(viewOf({ corrections: [told, correction] }), "corrections");
  expect(section?.message).toBe("2 cellen zijn gelezen zoals een correctie zegt");
  expect(tablesIn(section)[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["offertes.csv:17", "O-1", "waarde", "(leeg)", "<b>100</b>", "nagevraagd"],
    ["offertes.csv:17", "–", "waarde", "–", "–", "–"],
  ]);
  expect(sectionIn(viewOf({}), "corrections")).toBeUndefined();
});

test("of more corrections than fit the first are shown, with how many there are", () => {
  const corrections = Array.from({ length: 101 }, (_, line) => ({ file: "a.csv", line, column: "x" }));
  const [table] = tablesIn(sectionIn(viewOf({ corrections }), "corrections"));
  expect(table?.rows).toHaveLength(100);
  expect(table?.note).toContain("De eerste 100 van 101");
});
