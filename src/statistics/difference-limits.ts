import { type Interval, wilson } from "./wilson.ts";

interface Proportion {
  successes: number;
  n: number;
}

/**
 * Between what a second proportion would lie by chance alone, next to a first: it lies outside exactly when
 * the interval of their difference excludes 0. `z` is the normal quantile of that interval; the ends may lie
 * outside 0–1. Null where one of them rests on no cases. Newcombe (1998), Statistics in Medicine 17, method
 * 10.
 */
export function differenceLimits(before: Proportion, now: Proportion, z?: number): Interval | null {
  const [first, second] = [wilson(before.successes, before.n, z), wilson(now.successes, now.n, z)];
  if (!first || !second) return null;
  const [p, q] = [before.successes / before.n, now.successes / now.n];
  return [p - Math.hypot(p - first[0], second[1] - q), p + Math.hypot(first[1] - p, q - second[0])];
}
