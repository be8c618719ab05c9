import type { Counted } from "./dispersion.ts";

/**
 * How units truly differ around what is expected of them: a gamma distribution of the ratio; `strength` is
 * how many expected events it is worth.
 */
export interface RatioPrior {
  mean: number;
  /** Infinite where units differ no more than chance has them do. */
  strength: number;
}

/**
 * The prior of ratios by the method of moments; `dispersion` is how many events come together, which is
 * chance and no difference between units. Null where nothing is expected. Marshall (1991), Applied Statistics
 * 40; the gamma–Poisson model of Clayton and Kaldor (1987), Biometrics 43.
 */
export function ratioPriorOf(units: readonly Counted[], dispersion = 1): RatioPrior | null {
  const known = units.filter(({ expected }) => expected > 0);
  const expected = known.reduce((sum, unit) => sum + unit.expected, 0);
  if (expected === 0) return null;
  const mean = known.reduce((sum, { count }) => sum + count, 0) / expected;
  const spread = known.reduce(
    (sum, unit) => sum + (unit.count - mean * unit.expected) ** 2 / unit.expected,
    0,
  );
  const weight = expected - known.reduce((sum, unit) => sum + unit.expected ** 2, 0) / expected;
  const between = weight === 0 ? 0 : (spread - (known.length - 1) * mean * dispersion) / weight;
  return { mean, strength: between > 0 ? mean / between : Number.POSITIVE_INFINITY };
}

/**
 * The ratio to expect of a unit: its own drawn towards that of all, the more so the less was expected of it.
 */
export function shrunkRatio(
  { count, expected }: Counted,
  { mean, strength }: RatioPrior,
  dispersion = 1,
): number {
  if (strength === Number.POSITIVE_INFINITY) return mean;
  return (count / dispersion + mean * strength) / (expected / dispersion + strength);
}
