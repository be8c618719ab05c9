import { expect, test } from "vitest";
import { logSpan } from "./log-span.ts";

/** The days that a log of some days covers, where it is day 1000. */
const spanOf = (days: readonly number[], today = 1000) =>
  logSpan(days.length, (row) => days[row] ?? -1, today);
const daily = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

test("a log covers its days, in whatever order they stand", () => {
  expect(spanOf(daily(900, 950).toReversed())).toEqual({ from: 900, to: 950 });
});

test("days that are still to come, and rows that are no part of it, do not count", () => {
  expect(spanOf([...daily(980, 1010), -1, -1])).toEqual({ from: 980, to: 1000 });
});

test("of a longer log the last year does, without the one in a hundred rows at either end", () => {
  expect(spanOf(daily(100, 900))).toEqual({ from: 539, to: 897 });
});

test("one in a hundred rows may have a date of long before the others, or long after", () => {
  const most = Array.from({ length: 98 }, (_, i) => 900 + (i % 20));
  expect(spanOf([...most, 700, 990])).toEqual({ from: 900, to: 919 });
  expect(spanOf([...most.slice(1), 700, 990])).toEqual({ from: 700, to: 990 });
});

test("fewer than ten rows are no log", () => {
  expect(spanOf(daily(900, 908))).toBeNull();
  expect(spanOf(daily(900, 909))).toEqual({ from: 900, to: 909 });
  expect(spanOf([])).toBeNull();
  expect(spanOf(daily(1001, 1020))).toBeNull();
});
