import { binomialAtMost } from "../../../statistics/binomial.ts";

/**
 * One in so many rows of a closed month may be otherwise in the next export without a word: doubles that are
 * merged, a slip that is taken away, a date that is put right. Our own choice, on the generous side.
 */
const usualShare = 0.02;

/** So small a chance that it is none, also where hundreds of months and words are looked at each time. */
const leastChance = 1e-6;

/** Fewer are somebody's correction. */
const leastRows = 5;

/**
 * Whether so many of some rows are otherwise that no usual corrections make it: the chance of so many, if
 * each were with the chance `share`, is under one in a million (binomial). Never of fewer than five.
 */
export function isBeyondChance(changed: number, of: number, share = usualShare): boolean {
  if (changed < leastRows) return false;
  return 1 - binomialAtMost(Math.round(changed) - 1, Math.round(of), share) < leastChance;
}
