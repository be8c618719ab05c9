import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";
import { isDataRow } from "./no-headers.ts";

const isData = (headers: readonly string[], next?: readonly string[]) =>
  isDataRow(headers, (name) => name === "naam", next && { cells: next, line: 2 });

test.each<[string[], string[] | undefined, boolean]>([
  [["K1", "2026-10-01", "100"], ["K2", "2026-10-02", "200"], true],
  [["K1", "2026-10-01"], ["K2", ""], true],
  [["K1", "2026-10-01"], ["K2", "x"], false],
  [["K1", "100"], ["K2", "2026-10-01"], false],
  [["naam", "2026-10-01"], ["K2", "2026-10-02"], false],
  [["K1", "x"], ["K2", "y"], false],
  [["K1", "2026-10-01"], undefined, true],
  [["K1", "100"], undefined, false],
])("the first row %j above %j is one of data: %s", (headers, next, is) => {
  expect(isData(headers, next)).toBe(is);
});

test("a file without headers is told, with the lines that name its columns as far as they can be guessed", () => {
  const { told, problems } = readLines("quotes", ["K1;2026-10-01;open;100", "K2;2026-10-02;won;200"]);
  expect(told).toEqual(["file.no_headers 1"]);
  expect(problems[0]?.message).toContain("issued_on = 2026-10-01, outcome = open");
  expect(problems[0]?.paste).toMatch(/^files:\n {2}quotes:\n {4}header: \[.*issued_on, outcome, .*\]$/);
});

/** The columns to which the cells of a file without headers may belong, in the lines to paste. */
const guessed = (kind: "quotes" | "targets" | "activities", ...rows: string[]) =>
  /header: \[(.*)\]$/.exec(readLines(kind, rows).problems[0]?.paste ?? "")?.[1];

test("days are taken in their order, words where they are known, and numbers and texts as they come", () => {
  expect(guessed("activities", "2026-10-01;K1;telefoon;A1;12", "2026-10-02;K2;bezoek;A2;13")).toBe(
    "date, account_manager_id, type, account_id, count",
  );
  expect(
    guessed("quotes", "Q1;K1;2026-10-01;2026-10-05;gewonnen;100", "Q2;K2;2026-10-02;2026-10-06;open;200"),
  ).toBe("quote_id, account_manager_id, issued_on, closed_on, outcome, value");
});

test("a cell for which no column is left is named by its place", () => {
  const days = "2026-10-01;2026-10-02;2026-10-03;2026-10-04";
  expect(guessed("quotes", days, days)).toBe('issued_on, closed_on, expected_on, "column 4"');
});

test.each<[string[], string[], boolean]>([
  [["K1", "2026-10-01", "x"], ["7", "2026-10-02", "5"], true],
  [["", "2026-10-01"], ["x", "2026-10-02"], true],
  [[" ", "5"], ["x", "6"], true],
  [["5", "x"], ["x", "x"], false],
])("a blank or a word says nothing of the row below: %j above %j: %s", (headers, next, is) => {
  expect(isData(headers, next)).toBe(is);
});

test("a blank cell is taken for a text or a day, and what must be there for a number or a text", () => {
  expect(guessed("quotes", "Q1;K1;2026-10-01;;open;100", "Q2;K2;2026-10-02;;won;200")).toBe(
    "quote_id, account_manager_id, issued_on, closed_on, outcome, value",
  );
  expect(guessed("quotes", "2026-10-01;7;;100;zomaar", "2026-10-02;8;;200;iets")).toBe(
    "issued_on, quote_id, closed_on, account_manager_id, account_id",
  );
  expect(guessed("targets", "2026;Noord;omzet;100;x", "2026;Zuid;omzet;200;y")).toBe(
    'value, team, measure, "column 4", account_manager_id',
  );
});
