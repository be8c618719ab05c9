import { type Interval, wilson } from "./wilson.ts";

/** p/(1−p), from a share of a whole to a ratio of its two parts. */
const odds = (p: number) => (p >= 1 ? Number.POSITIVE_INFINITY : p / (1 - p));

/**
 * 95 % interval of the ratio k/n of two independent counts (orders per visit), which may exceed 1: Wilson's
 * interval of k/(k+n), mapped by p/(1−p). Null where n is 0: the ratio then has no upper bound. Conditioning
 * two Poisson counts on their sum: Przyborowski and Wilenski (1940), Biometrika 31.
 */
export function countRatioInterval(k: number, n: number): Interval | null {
  if (n <= 0) return null;
  const interval = wilson(k, k + n);
  return interval && [odds(interval[0]), odds(interval[1])];
}

/**
 * 95 % interval of the ratio of two rates, (k1 / exposure1) / (k2 / exposure2). Null where a rate has no
 * exposure or the second count is 0: the ratio then has no upper bound. The same conditional binomial, with
 * the exposures in the mapping.
 */
export function rateRatioInterval(
  first: { count: number; exposure: number },
  second: { count: number; exposure: number },
): Interval | null {
  if (first.exposure <= 0 || second.exposure <= 0) return null;
  const counts = countRatioInterval(first.count, second.count);
  const exposures = second.exposure / first.exposure;
  return counts && [counts[0] * exposures, counts[1] * exposures];
}
