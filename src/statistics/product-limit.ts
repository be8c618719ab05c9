import type { RiskSet, Step } from "./life.ts";

/**
 * The share that is still going after each time at which one ended, whatever ended it, with Greenwood's
 * variance: 0 where nobody is left. Kaplan and Meier (1958), J. Am. Stat. Assoc. 53; Greenwood (1926).
 */
export function productLimit(sets: readonly RiskSet<unknown>[]): Step[] {
  let share = 1;
  let sum = 0;
  return sets.map(({ time, atRisk, ended }) => {
    share *= 1 - ended / atRisk;
    if (ended < atRisk) sum += ended / (atRisk * (atRisk - ended));
    return { time, share, variance: share ** 2 * sum };
  });
}
