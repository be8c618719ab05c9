import { expect, test } from "vitest";
import { overlapsOf } from "./overlaps.ts";

/**
 * Rows from a day to another, null for one that goes on; which of them overlap, the later with the earlier.
 */
const overlaps = (...days: [from: number, to: number | null][]) =>
  [...overlapsOf(days.map(([from, to], row) => ({ row, from, to })))].sort(([a], [b]) => a - b);

test("rows that follow each other share no day, those that end and begin on one do", () => {
  expect(overlaps([1, 5], [6, 9])).toEqual([]);
  expect(overlaps([1, 5], [5, 9])).toEqual([[1, 0]]);
  expect(overlaps([6, 9], [1, 6])).toEqual([[1, 0]]);
});

test("a row that goes on overlaps all that begin later", () => {
  expect(overlaps([1, null], [100, 101], [200, null])).toEqual([
    [1, 0],
    [2, 0],
  ]);
  expect(overlaps([50, null], [1, 49])).toEqual([]);
});

test("of several the one that lasts longest is looked at, and the earliest row is named", () => {
  expect(overlaps([1, 10], [2, 3], [5, 6], [11, 12])).toEqual([
    [1, 0],
    [2, 0],
  ]);
  expect(overlaps([1, 3], [2, 10], [5, 6])).toEqual([
    [1, 0],
    [2, 1],
  ]);
  expect(overlaps([1, 1], [1, 1])).toEqual([[1, 0]]);
  expect(overlaps()).toEqual([]);
});
