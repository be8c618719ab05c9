import type { RiskSet } from "./life.ts";
import { stepAt } from "./step-curve.ts";

/** An end by one cause at a time, with the share that all causes have ended up to and with it. */
export interface Ending<Cause> {
  time: number;
  cause: Cause;
  upTo: number;
}

/** All ends of a curve in their order, so that chance can draw one of them. Causes of one time are in the order of their first meeting. */
export function endingsOf<Cause>(sets: readonly RiskSet<Cause>[]): Ending<Cause>[] {
  const endings: Ending<Cause>[] = [];
  let going = 1;
  let upTo = 0;
  for (const { time, atRisk, ended, endedOf } of sets) {
    for (const [cause, n] of endedOf) {
      upTo += (going * n) / atRisk;
      endings.push({ time, cause, upTo });
    }
    going *= 1 - ended / atRisk;
  }
  return endings;
}

/**
 * Which of the ends comes to what is still going at an age, drawn by a chance in [0, 1): one later than the
 * age, each as often as it happens to those that came so far; null where it has not ended by the last of
 * them, or where nothing ever came so far.
 */
export function drawnEnding<Cause>(
  endings: readonly Ending<Cause>[],
  age: number,
  chance: number,
): Ending<Cause> | null {
  const before = stepAt(endings, age)?.upTo ?? 0;
  const share = before + chance * (1 - before);
  let [low, high] = [0, endings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((endings[middle]?.upTo ?? 0) > share) high = middle;
    else low = middle + 1;
  }
  return endings[low] ?? null;
}
