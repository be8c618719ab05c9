import { expect, test } from "vitest";
import { rowIdAt } from "./row-id-column.ts";
import { RowIds } from "./row-ids.ts";

function textsOf(...numbers: string[]) {
  const ids = new RowIds("utf-8");
  for (const number of numbers) ids.push(number);
  return ids.texts();
}

test("the number of a row stands in the file that the row is in", () => {
  const column = {
    header: "Nummer",
    parts: [
      { from: 0, texts: textsOf("Q1", "") },
      { from: 2, texts: textsOf("Q2") },
      { from: 3, texts: textsOf("Q3", "Q4") },
    ],
  };
  expect([0, 1, 2, 3, 4, 5].map((row) => rowIdAt(column, row))).toEqual(["Q1", "", "Q2", "Q3", "Q4", ""]);
  expect(rowIdAt({ header: "Nummer", parts: [] }, 0)).toBe("");
});
