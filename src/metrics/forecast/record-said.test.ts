import { expect, test } from "vitest";
import type { RecordEntry } from "./record.ts";
import { recordSaid } from "./record-said.ts";

/** A month end of a year of 100 whose last months brought 40: what was expected of them, and the run rate. */
const monthEnd = (month: number, expected: number, runRate: number): RecordEntry => ({
  month,
  range: { median: expected, inner: [expected - 5, expected + 5], outer: [expected - 9, expected + 9] },
  actual: 40,
  year: 100,
  runRate,
});

test("errors are shares of the year, and of month ends with a difference it says which was nearer", () => {
  const record = [monthEnd(12, 41, 103), monthEnd(13, 38, 101), monthEnd(14, 42, 98), monthEnd(15, 40, 104)];
  const said = recordSaid(record, 3);
  expect(said.error).toMatchObject({ value: (0.01 + 0.02 + 0.02 + 0) / 4, n: 4 });
  expect(said.run_rate_error).toMatchObject({ value: (0.03 + 0.01 + 0.02 + 0.04) / 4, n: 4 });
  expect(said.nearer).toMatchObject({ numerator: 2, denominator: 3 });
  expect(said.held_95).toMatchObject({ numerator: 4, denominator: 4 });
});

test("without a month end before nothing is known", () => {
  const said = recordSaid([], 3);
  expect(said.error).toEqual({ status: "little_history" });
  expect(said.nearer).toMatchObject({ status: "no_denominator" });
});
