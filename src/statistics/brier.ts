/** A chance that was stated for something, and whether it came true. */
export interface Forecast {
  chance: number;
  cameTrue: boolean;
}

/**
 * The mean squared distance between what was stated and what came: 0 is perfect, 1 the worst. Null of none.
 * Brier (1950), Monthly Weather Review 78, as it is used for two outcomes.
 */
export function brierScore(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  const sum = forecasts.reduce((total, { chance, cameTrue }) => total + (chance - Number(cameTrue)) ** 2, 0);
  return sum / forecasts.length;
}

/**
 * The score of who always states how often it came true: what a statement must stay under to tell anything.
 * It is the uncertainty of Murphy (1973), Journal of Applied Meteorology 12. Null of none.
 */
export function baseRateScore(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  const rate = forecasts.filter(({ cameTrue }) => cameTrue).length / forecasts.length;
  return rate * (1 - rate);
}
