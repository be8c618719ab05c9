import { expect, test } from "vitest";
import { partAt } from "./part-at.ts";

const from = (...rows: number[]) => rows.map((row) => ({ from: row }));
const startAt = (rows: number[], row: number) => partAt(from(...rows), row)?.from;

test("a row is in the last part that begins at it or before", () => {
  expect([0, 4, 5, 6, 9, 10, 99].map((row) => startAt([0, 5, 7, 10], row))).toEqual([0, 0, 5, 5, 7, 10, 10]);
  expect([2, 3, 4].map((row) => startAt([3, 9], row))).toEqual([undefined, 3, 3]);
});

test("also where there is one part; and it is in none before the first, or where there are none", () => {
  expect([2, 3, 4].map((row) => startAt([3], row))).toEqual([undefined, 3, 3]);
  expect(startAt([], 0)).toBeUndefined();
});
