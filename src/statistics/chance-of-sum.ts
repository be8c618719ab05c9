import type { Random } from "./chance.ts";
import { atLeastSuccesses } from "./poisson-binomial.ts";
import { meanOf } from "./sum.ts";

/** Trials that may succeed, and what a success may bring. */
export interface SumOfSuccesses {
  /** The chance of each trial. */
  chances: readonly number[];
  /** What must come together. */
  needed: number;
  draws: number;
  /** The chance that a draw is made with: a stream of its own for each, so that none moves another. */
  randomOf(draw: number): Random;
  /** What a success brings, at least 0. */
  value(random: Random): number;
}

/** How many successes it takes in one draw until enough has come together; Infinity where all do not do. */
function successesNeeded({ chances, needed, value }: SumOfSuccesses, random: Random): number {
  let sum = 0;
  for (let count = 1; count <= chances.length; count++) {
    sum += value(random);
    if (sum >= needed) return count;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The chance (0–1) that what the successes bring is at least what is needed. Only what each brings is drawn:
 * how many succeed is added up exactly for each draw, so that where every success brings the same there is no
 * chance in it. 1 where nothing is needed, 0 where there are no trials. The same streams give the same bytes,
 * and with them less that is needed never has a smaller chance.
 */
export function chanceOfSum(sum: SumOfSuccesses): number {
  if (sum.needed <= 0) return 1;
  const needed = Array.from({ length: sum.draws }, (_, draw) => successesNeeded(sum, sum.randomOf(draw)));
  const most = needed.reduce((a, b) => (Number.isFinite(b) ? Math.max(a, b) : a), 0);
  const atLeast = atLeastSuccesses(sum.chances, most);
  return meanOf(needed.map((count) => atLeast[count] ?? 0));
}
