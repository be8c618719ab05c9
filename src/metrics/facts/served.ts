import type { DayNumber } from "../../contract/dataset.ts";

/** Of each contact (or several, pre-aggregated) at an account by one medium: how many the plan asked for when they were made, and how many were above the maximum. */
export interface Credits {
  served: Float64Array;
  surplus: Float64Array;
}

/** How many of `made` further contacts fall at or below a cap, when there were `before` already. */
const below = (cap: number, before: number, made: number) => Math.max(0, Math.min(made, cap - before));

/**
 * Tells for each contact whether the plan asked for it (METRICS.md B). A contact is served while fewer than ⌈timesPerYear⌉ served
 * ones were made in the 365 days up to it (in 365/timesPerYear days below one a year): a customer seen more often than planned stays served
 * as often as planned. It is surplus when it is not served and there already were ⌈maxPerYear⌉ contacts or more in those days. So contacts at one customer
 * never make up for another.
 * `days` are ascending, `counts` how many were made; without a plan (`timesPerYear` 0) nothing is served.
 */
export function credits(
  days: ArrayLike<DayNumber>,
  counts: ArrayLike<number>,
  plan: { timesPerYear: number; maxPerYear: number },
): Credits {
  const { timesPerYear, maxPerYear } = plan;
  const span = timesPerYear > 0 && timesPerYear < 1 ? 365 / timesPerYear : 365;
  const asked = Math.ceil(timesPerYear);
  const most = Math.ceil(maxPerYear);
  const served = new Float64Array(days.length);
  const surplus = new Float64Array(days.length);
  let oldest = 0;
  const before = { made: 0, served: 0 };
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? 0;
    const made = counts[i] ?? 0;
    while (oldest < i && (days[oldest] ?? 0) <= day - span) {
      before.made -= counts[oldest] ?? 0;
      before.served -= served[oldest] ?? 0;
      oldest++;
    }
    const own = below(asked, before.served, made);
    served[i] = own;
    surplus[i] = Math.min(made - own, made - below(most, before.made, made));
    before.made += made;
    before.served += own;
  }
  return { served, surplus };
}
