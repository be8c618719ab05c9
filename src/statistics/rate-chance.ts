import { binomialAtMost } from "./binomial.ts";

interface Rate {
  count: number;
  exposure: number;
}

/**
 * The chance of a first count as low as this one, or lower, if both rates were the same: the binomial
 * distribution of the first count given the sum of both. Null where a rate has no exposure. Counts are whole
 * numbers. Przyborowski and Wilenski (1940), Biometrika 31.
 */
export function chanceOfAsFew(first: Rate, second: Rate): number | null {
  if (first.exposure <= 0 || second.exposure <= 0) return null;
  const share = first.exposure / (first.exposure + second.exposure);
  return binomialAtMost(first.count, first.count + second.count, share);
}

/**
 * The chance of a first count as high as this one, or higher, if both rates were the same. Null where a rate
 * has no exposure.
 */
export function chanceOfAsMany(first: Rate, second: Rate): number | null {
  if (first.exposure <= 0 || second.exposure <= 0) return null;
  const share = second.exposure / (first.exposure + second.exposure);
  return binomialAtMost(second.count, first.count + second.count, share);
}

/** The chance of at least `k` successes in `n` trials with chance `p` each. */
export function binomialAtLeast(k: number, n: number, p: number): number {
  return binomialAtMost(n - k, n, 1 - p);
}
