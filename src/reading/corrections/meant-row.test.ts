import { expect, test } from "vitest";
import { formOfKey, lineMeant } from "./meant-row.ts";

test.each([
  ["line 17", 17],
  ["Regel 17", 17],
  ["rij: 3", 3],
  ["row 2", 2],
])("%j is a line of the file", (key, line) => {
  expect(lineMeant(key)).toBe(line);
});

test.each(["17", "O-17", "regel", "regel 17a", ""])("%j is a number of a row", (key) => {
  expect(lineMeant(key)).toBeNull();
});

test("a number has one form with the zeros that a spreadsheet takes off and without; zero stays", () => {
  expect(["00123", "123", "O1", "o1", "0"].map(formOfKey)).toEqual(["123", "123", "o1", "o1", "0"]);
});
