import { quantile } from "../../statistics/quantile.ts";
import { innerShare, type Range } from "./range.ts";
import type { RecordEntry } from "./record.ts";

/** How far something lies from the median, in halves of the range on its side: 1 at its ends. */
export function distanceIn({ median, inner: [low, high] }: Range, value: number): number {
  const half = value >= median ? high - median : median - low;
  if (value === median) return 0;
  return half <= 0 ? Number.POSITIVE_INFINITY : Math.abs(value - median) / half;
}

/** Month ends that overlap tell the same months again: so many alone make half of the evidence. */
const halfKnown = 6;

/**
 * The factor that past errors widen a range by: the smallest with which what came lay in the range as often
 * as it claims, as far as the record tells, and at least 1. Month ends of `horizon` months overlap, so that
 * they count as fewer: of few the factor is nearer to 1. 1 without a record.
 */
export function factorOf(record: readonly RecordEntry[], horizon: number): number {
  const distances = record.map(({ range, actual }) => distanceIn(range, actual)).toSorted((a, b) => a - b);
  const apart = distances.length / horizon;
  // Of n that came, one more is to lie within: its rank is a share of n + 1.
  const rank = Math.min(1, (innerShare * (distances.length + 1) - 1) / Math.max(1, distances.length - 1));
  const smallest = quantile(distances, Math.max(0, rank)) ?? 1;
  if (!Number.isFinite(smallest)) return Number.POSITIVE_INFINITY;
  return Math.max(1, smallest) ** (apart / (apart + halfKnown));
}

/** Of each month end of a record what its range would have been widened by then, by what had come. */
export function factorsThen(record: readonly RecordEntry[], horizon: number): number[] {
  return record.map(({ month }) =>
    factorOf(
      record.filter((entry) => entry.month + horizon <= month),
      horizon,
    ),
  );
}
