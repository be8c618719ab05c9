import { binomialAtMost } from "../../statistics/binomial.ts";
import { innerShare } from "./range.ts";
import type { RecordEntry } from "./record.ts";
import { distanceIn } from "./scale.ts";

/** Why no range is shown: too few month ends to judge by, or it does not hold as often as it claims. */
export type Closed = "little_history" | "record_off";

/** So many month ends must have been forecast before. */
export const leastEntries = 6;

/** What happens less often than this by chance alone is no chance. */
const beyondChance = 0.05;

/**
 * Standard errors beyond which something has changed lately: of six comparisons that mostly agree, about one
 * month in twenty would be so by chance alone.
 */
const changedFrom = 2.7;

/** The chance of a number of successes, or of any that is as unlikely in its direction, doubled. */
function twoSided(successes: number, cases: number, share: number): number {
  const below = binomialAtMost(successes, cases, share);
  const above = 1 - binomialAtMost(successes - 1, cases, share);
  return Math.min(1, 2 * Math.min(below, above));
}

/** Month ends whose months ahead do not overlap, the last among them. */
const apart = (record: readonly RecordEntry[], horizon: number) =>
  record.filter((_, i) => (record.length - 1 - i) % horizon === 0);

interface Judged {
  record: readonly RecordEntry[];
  horizon: number;
  /** What the range is widened by. */
  factor: number;
  /** How far what a forecast rests on is from what it was lately, in standard errors. */
  change: number;
}

/** Why a range is not shown; null where it is. docs/metrics.md, forecast.revenue. */
export function closedBy({ record, horizon, factor, change }: Judged): Closed | null {
  if (record.length < leastEntries) return "little_history";
  if (!Number.isFinite(factor) || change > changedFrom) return "record_off";
  const judged = apart(record, horizon);
  const held = judged.filter(({ range, actual }) => distanceIn(range, actual) <= factor).length;
  return twoSided(held, judged.length, innerShare) < beyondChance ? "record_off" : null;
}
