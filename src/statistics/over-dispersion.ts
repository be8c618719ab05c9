import { winsorised } from "./winsorised.ts";

/** A unit's rate as a z-score against the common rate, with the standard error it was made with. */
export interface Deviation {
  z: number;
  standardError: number;
}

/** Fewer units do not tell how much units differ by themselves. */
const leastUnits = 6;

/**
 * τ²: how much units differ by themselves, beyond chance, as a variance to add to that of each unit; 0 where
 * chance explains the differences, or with fewer than six units. z-scores are Winsorised at 10 %.
 * Spiegelhalter (2005), Quality and Safety in Health Care 14, "Handling over-dispersion of performance
 * indicators": the additive random effects model, with the moment estimate of DerSimonian and Laird (1986).
 */
export function tauSquared(units: readonly Deviation[], share = 0.1): number {
  if (units.length < leastUnits) return 0;
  const z = winsorised(
    units.map((unit) => unit.z),
    Math.floor(units.length * share),
  );
  const phi = z.reduce((sum, value) => sum + value ** 2, 0) / units.length;
  const weights = units.map(({ standardError }) => 1 / standardError ** 2);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
  const freedom = units.length - 1;
  if (units.length * phi < freedom) return 0;
  return (units.length * phi - freedom) / (sum - squares / sum);
}
