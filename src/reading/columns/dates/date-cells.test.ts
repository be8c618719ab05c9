import { expect, test } from "vitest";
import { Dictionary } from "../fast/fast.ts";
import { dateCells, isDoubtful, lineOf, linesSaid, rowsWhere, textOf } from "./date-cells.ts";
import { dateEvidence } from "./date-evidence.ts";

function cellsOf(texts: readonly string[]) {
  const dictionary = new Dictionary("utf-8");
  for (const text of texts) dictionary.push(text);
  const lines = Int32Array.from(texts, (_, row) => row + 2);
  return dateCells(dictionary, lines, dateEvidence(dictionary.texts(), null));
}

test("of each cell it is known which order it can only have, and under which mark", () => {
  const cells = cellsOf(["31-10-2026", "03/04/2026", "", "10.31.2026", "2026-10-31", "03/04/2026"]);
  expect(cells.only).toEqual(["dmy", null, "mdy", null]);
  expect(cells.marks).toEqual(["-", "/", ".", ""]);
  expect([0, 1, 2, 3].map((code) => isDoubtful(cells, code))).toEqual([false, true, false, false]);
  expect(rowsWhere(cells, (code) => isDoubtful(cells, code))).toEqual([1, 5]);
  expect([textOf(cells, 1), textOf(cells, 2), lineOf(cells, 5)]).toEqual(["03/04/2026", "", 7]);
});

const more = (count: number) => `${count} more`;
test.each([
  [[5], "5"],
  [[5, 6], "5, 6"],
  [[5, 6, 7], "5–7"],
  [[5, 22, 23, 24, 31], "5, 22–24 and 31"],
  [[5, 9], "5 and 9"],
  [[], ""],
])("the lines %j are said as %s", (lines, said) => {
  expect(linesSaid(lines, "and", more)).toBe(said);
});

test("of a row that is blank nothing is doubtful, and of one line too many one is left", () => {
  const cells = cellsOf(["", "03/04/2026"]);
  expect(rowsWhere(cells, () => true)).toEqual([1]);
  expect(isDoubtful(cells, -1)).toBe(false);
  expect(linesSaid([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25], "and", more)).toMatch(/23 and 1 more$/);
});

test("twelve stretches of lines are said, and of the others how many lines there are", () => {
  const odd = (count: number) => Array.from({ length: count }, (_, i) => 2 * i + 1);
  expect(linesSaid(odd(12), "and", more)).toBe("1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21 and 23");
  expect(linesSaid([...odd(12), 30, 31, 32], "and", more)).toBe(
    "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 3 more",
  );
});
