import { quantile } from "../../statistics/quantile.ts";

/** A median with the ranges that hold so many of the draws. */
export interface Range {
  median: number;
  inner: readonly [low: number, high: number];
  outer: readonly [low: number, high: number];
}

/** The share of the draws that each range holds. */
export const [innerShare, outerShare] = [0.8, 0.95];

const ends = (sorted: Float64Array, share: number): [number, number] => [
  quantile(sorted, (1 - share) / 2) ?? 0,
  quantile(sorted, (1 + share) / 2) ?? 0,
];

/** The median of some draws and their ranges; all 0 of none. */
export function rangeOf(draws: Float64Array): Range {
  const sorted = draws.toSorted();
  return {
    median: quantile(sorted, 0.5) ?? 0,
    inner: ends(sorted, innerShare),
    outer: ends(sorted, outerShare),
  };
}

/** The draws of some groups together, draw by draw. */
export function together(groups: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(groups[0]?.length ?? 0);
  for (const draws of groups) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (draws[k] ?? 0);
  return sum;
}

/** The draws as far again from a median as they were, by a factor. */
export const widened = (draws: Float64Array, median: number, factor: number): Float64Array =>
  draws.map((value) => median + factor * (value - median));
