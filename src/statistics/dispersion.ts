import { winsorised } from "./winsorised.ts";

/** What was counted of a unit, and what was expected. */
export interface Counted {
  count: number;
  expected: number;
}

/** Fewer units do not tell how much units differ by themselves. */
const leastUnits = 6;

/**
 * φ: how many times wider counts lie around what is expected of them than independent events would; at least
 * 1, and 1 with fewer than six units. The mean of the squared Pearson residuals over n − 1, Winsorised at 10
 * %, at least one on each side: one odd unit must not hide itself. McCullagh and Nelder (1989), Generalized
 * Linear Models, 4.5; Spiegelhalter (2005) for the Winsorising.
 */
export function dispersionOf(units: readonly Counted[], share = 0.1): number {
  const known = units.filter(({ expected }) => expected > 0);
  if (known.length < leastUnits) return 1;
  const residuals = winsorised(
    known.map(({ count, expected }) => (count - expected) / Math.sqrt(expected)),
    Math.ceil(known.length * share),
  );
  return Math.max(1, residuals.reduce((sum, z) => sum + z ** 2, 0) / (known.length - 1));
}
