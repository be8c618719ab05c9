import { expect, test } from "vitest";
import { Dictionary } from "../fast/fast.ts";
import { cellsOf } from "./column-cells.ts";
import { dateEvidence } from "./date-evidence.ts";

/** A column of these dates. */
function columnOf(cells: readonly string[]) {
  const dictionary = new Dictionary("utf-8");
  for (const cell of cells) dictionary.push(cell);
  return { header: "Datum", dictionary, evidence: dateEvidence(dictionary.texts(), null) };
}
const column = columnOf(["2026-10-01", "", "2026-10-02", "2026-10-01", "2026-10-03", "2026-10-02"]);

test("how many cells hold one of some texts, and the first row that does", () => {
  expect(cellsOf(column, [0])).toEqual({ count: 2, row: 0 });
  expect(cellsOf(column, [1, 2])).toEqual({ count: 3, row: 2 });
  expect(cellsOf(column, [])).toEqual({ count: 0, row: -1 });
});
