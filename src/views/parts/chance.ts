import type { Reader } from "./reader.ts";

/** Within a twentieth of its norm a measure is on it. */
export const tolerance = 0.05;

/**
 * How far a count may be from its norm, as a share of that norm, before it is worth a word: a twentieth, or
 * what chance alone gives (twice the square root of the count that was expected), whichever is more.
 */
function neutralZone(expected: number | undefined): number {
  return expected === undefined || expected <= 0 ? tolerance : Math.max(tolerance, 2 / Math.sqrt(expected));
}

/**
 * A count against its norm, as a share of it: 0 within tolerance or chance, else how far above or below; null
 * without value.
 */
export function beyondChance({ figure }: Reader, ...about: Parameters<Reader["figure"]>): number | null {
  const found = figure(...about);
  if (found?.value == null) return null;
  const difference = found.value - 1;
  return Math.abs(difference) <= neutralZone(found.denominator) ? 0 : difference;
}
