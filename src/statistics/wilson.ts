export type Interval = [low: number, high: number];

/** Normal quantiles for a two-sided 95 % and 99.8 %, as used on every page. */
export const z95 = 1.959963984540054;
export const z998 = 3.090232306167814;

/**
 * Wilson's score interval of a proportion: the proportions that `successes` of `n` do not contradict. Both
 * ends lie in 0–1, also for 0 or n successes; null where n is 0. `n` may be fractional (a weighted count).
 * Wilson (1927), J. Am. Stat. Assoc. 22; method 3 of Newcombe (1998), Statistics in Medicine 17.
 */
export function wilson(successes: number, n: number, z: number = z95): Interval | null {
  if (n <= 0) return null;
  const p = successes / n;
  const z2 = z * z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
