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
