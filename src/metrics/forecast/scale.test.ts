import { expect, test } from "vitest";
import type { RecordEntry } from "./record.ts";
import { distanceIn, factorOf, factorsThen } from "./scale.ts";

const range = { median: 100, inner: [80, 110], outer: [70, 130] } as const;
/** Month ends of which what came lay so far off. */
const recordOf = (...actual: number[]) =>
  actual.map((each, month): RecordEntry => ({ month, range, actual: each, year: 1000, runRate: 1000 }));

test("the ends of a range are one away from its median, each on its own side", () => {
  expect([80, 110, 100, 120, 60].map((value) => distanceIn(range, value))).toEqual([1, 1, 0, 2, 2]);
  expect(distanceIn({ ...range, inner: [100, 110] }, 99)).toBe(Number.POSITIVE_INFINITY);
});

test("a range that held is not made wider, nor narrower", () => {
  expect(factorOf(recordOf(100, 101, 99, 102, 98, 100, 101), 1)).toBe(1);
  expect(factorOf([], 3)).toBe(1);
});

test("one that did not is, and the more so the more month ends say it", () => {
  const twice = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 120 : 60));
  // All came two halves away: of 24 apart the factor is 2 to the power 24 / 30.
  expect(factorOf(recordOf(...twice), 1)).toBeCloseTo(2 ** 0.8, 9);
  // Months that overlap sixfold are as four.
  expect(factorOf(recordOf(...twice), 6)).toBeCloseTo(2 ** 0.4, 9);
});

test("of each month end the factor is what was known by then", () => {
  const record = recordOf(120, 120, 120, 100);
  expect(factorsThen(record, 2)[0]).toBe(1);
  expect(factorsThen(record, 2)[1]).toBe(1);
  expect(factorsThen(record, 2)[2]).toBe(factorOf(record.slice(0, 1), 2));
});
