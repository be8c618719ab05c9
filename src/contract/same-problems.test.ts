import { expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { placesOf, sameProblems } from "./same-problems.ts";

const at = (line: number | null, value: string, times = 1): Problem => ({
  severity: "error",
  file: "offertes.csv",
  line,
  column: line === null ? null : "waarde",
  value,
  times,
  rule: "cell.not_a_number",
  message: times > 1 ? `${times} more.` : "Expected a number.",
  message_nl: times > 1 ? `Nog ${times}.` : "Verwacht: een getal.",
});

test("what is said of one text is said once, with its lines and their number", () => {
  const lines = [12, 15, 18, 20, 21, 22, 30];
  const groups = sameProblems([at(2, "y"), ...lines.map((line) => at(line, "x")), at(null, "", 40)]);
  expect(groups.map((each) => placesOf(each, "nl"))).toEqual([
    "offertes.csv:2 waarde",
    "offertes.csv:12, 15, 18, 20, 21, 22 … (7×) waarde",
    "offertes.csv",
  ]);
  expect(groups.map(({ times }) => times)).toEqual([1, 7, 40]);
});

test("in a workbook they are cells as Excel goes to them, of which the first names the sheet", () => {
  const cells = ["'Targets 2026'!F7", "'Targets 2026'!F9"];
  const problems = cells.map((cell, i) => ({ ...at(7 + 2 * i, "x"), file: "boek.xlsx#Targets 2026", cell }));
  expect(sameProblems(problems).map((each) => placesOf(each, "nl"))).toEqual([
    "boek.xlsx 'Targets 2026'!F7, F9 (2×) waarde",
  ]);
});

test("in the result of a query they are its rows, and a line of the SQL is a line", () => {
  const rows = [17, 19].map((row) => ({ ...at(row, "x"), file: "offertes.sql", is_result: true as const }));
  const [both] = sameProblems(rows);
  const [one] = sameProblems(rows.slice(0, 1));
  const said = (same: typeof one, language: "nl" | "en") => same && placesOf(same, language);
  expect(said(both, "en")).toBe("offertes.sql, rows 17, 19 of the result (2×) waarde");
  expect(said(one, "nl")).toBe("offertes.sql, rij 17 van de uitkomst waarde");
  expect(sameProblems([{ ...at(3, "x"), file: "offertes.sql" }]).map((each) => placesOf(each, "nl"))).toEqual(
    ["offertes.sql:3 waarde"],
  );
});

test("nothing has no groups", () => {
  expect(sameProblems([])).toEqual([]);
});
