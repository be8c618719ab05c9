import { meanOf } from "../../statistics/sum.ts";
import { type Measurement, proportion } from "../metric.ts";
import type { Range } from "./range.ts";
import type { RecordEntry } from "./record.ts";
import { distanceIn, factorsThen } from "./scale.ts";

/** How far a value lies in the outer range, as `distanceIn` has it of the inner. */
const distanceInOuter = ({ median, outer }: Range, value: number) =>
  distanceIn({ median, inner: outer, outer }, value);

/**
 * What became of the ranges that would have been shown, each with how often of how many; how far off the
 * expectation and the run rate were, as a share of the year, and how often the expectation was the nearer.
 * Without a month end before there is too little history for an error.
 */
export function recordSaid(record: readonly RecordEntry[], horizon: number) {
  const factors = factorsThen(record, horizon);
  const held = (distance: typeof distanceIn) =>
    proportion(
      record.filter(({ range, actual }, i) => distance(range, actual) <= (factors[i] ?? 1)).length,
      record.length,
    );
  const years = record.filter(({ year }) => year > 0);
  const error = (off: (entry: RecordEntry) => number): Measurement =>
    years.length === 0
      ? { status: "little_history" }
      : { value: meanOf(years.map((entry) => Math.abs(off(entry)) / entry.year)), n: years.length };
  const offs = years.map(({ range, actual, runRate, year }) => ({
    expected: Math.abs(range.median - actual),
    runRate: Math.abs(runRate - year),
  }));
  const decided = offs.filter((off) => off.expected !== off.runRate);
  return {
    held_80: held(distanceIn),
    held_95: held(distanceInOuter),
    error: error(({ range, actual }) => range.median - actual),
    run_rate_error: error(({ runRate, year }) => runRate - year),
    nearer: proportion(decided.filter((off) => off.expected < off.runRate).length, decided.length),
  };
}
