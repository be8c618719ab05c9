import { meanOf } from "./sum.ts";
import type { Interval } from "./wilson.ts";

/** Limits of a process-behaviour chart of single values. */
export interface XmrLimits {
  mean: number;
  meanRange: number;
  limits: Interval;
  upperRange: number;
  /** True while fewer than twelve values made them. */
  provisional: boolean;
}

/**
 * Why a point is a signal: outside the limits, in a run on one side of the mean, or in a group nearer to a
 * limit than to the mean.
 */
export type XmrSignal = "outside" | "run" | "near_limit";

const leastValues = 6;
const firmValues = 12;

/**
 * Limits of an XmR chart: mean ± 2.66 × the mean moving range, and 3.27 × it for the ranges. `widening` is
 * how much more a value to be judged goes up and down than those that the limits are made of. Null with fewer
 * than six values. The lower limit of a count may lie below 0: it is cut only where it is shown, for half the
 * way to it tells too. Wheeler (1993), Understanding Variation; NIST/SEMATECH e-Handbook 6.3.2.2.
 */
export function xmrLimits(values: readonly number[], widening = 1): XmrLimits | null {
  if (values.length < leastValues) return null;
  const mean = meanOf(values);
  const meanRange = meanOf(values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value))));
  const reach = 2.66 * widening * meanRange;
  return {
    mean,
    meanRange,
    limits: [mean - reach, mean + reach],
    upperRange: 3.27 * meanRange,
    provisional: values.length < firmValues,
  };
}

/** Whether the last `length` values up to `end` hold at least `least` for which `holds`. */
function within(
  values: readonly number[],
  end: number,
  length: number,
  least: number,
  holds: (v: number) => boolean,
) {
  const part = values.slice(Math.max(0, end - length + 1), end + 1);
  return part.length === length && part.filter(holds).length >= least;
}

/**
 * For each value, why it is a signal, or null: outside a limit; the eighth or later in a row on one side of
 * the mean; among three of four values nearer to the same limit than to the mean.
 */
export function xmrSignals(values: readonly number[], { mean, limits }: XmrLimits): (XmrSignal | null)[] {
  const [low, high] = limits;
  return values.map((value, i) => {
    if (value < low || value > high) return "outside";
    if (within(values, i, 8, 8, (v) => v > mean) || within(values, i, 8, 8, (v) => v < mean)) return "run";
    const nearHigh = (v: number) => v > (mean + high) / 2;
    const nearLow = (v: number) => v < (mean + low) / 2;
    const near = [nearHigh, nearLow].some((holds) => holds(value) && within(values, i, 4, 3, holds));
    return near ? "near_limit" : null;
  });
}
