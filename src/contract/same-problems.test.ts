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
  expect(groups.map(placesOf)).toEqual([
    "offertes.csv:2 waarde",
    "offertes.csv:12, 15, 18, 20, 21, 22 … (7×) waarde",
    "offertes.csv",
  ]);
  expect(groups.map(({ times }) => times)).toEqual([1, 7, 40]);
});

test("in a workbook they are cells as Excel goes to them, of which the first names the sheet", () => {
  const cells = ["'Targets 2026'!F7", "'Targets 2026'!F9"];
  const problems = cells.map((cell, i) => ({ ...at(7 + 2 * i, "x"), file: "boek.xlsx#Targets 2026", cell }));
  expect(sameProblems(problems).map(placesOf)).toEqual(["boek.xlsx 'Targets 2026'!F7, F9 (2×) waarde"]);
});

test("nothing has no groups", () => {
  expect(sameProblems([])).toEqual([]);
});
