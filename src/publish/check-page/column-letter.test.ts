import { expect, test } from "vitest";
import { columnLetter } from "./column-letter.ts";

test("columns have the letters of a spreadsheet", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
