import { incompleteGamma } from "./incomplete-gamma.ts";
import { logGamma } from "./log-gamma.ts";
import { type Interval, z95 } from "./wilson.ts";

const mostSteps = 100;
const enough = 1e-12;

/**
 * Where a gamma variable of a shape lies with a chance below it that a normal one has at z, nearly. Wilson
 * and Hilferty (1931), PNAS 17.
 */
function about(shape: number, z: number): number {
  const ninth = 1 / (9 * shape);
  return Math.max(shape * (1 - ninth + z * Math.sqrt(ninth)) ** 3, shape * 1e-6);
}

/**
 * The value at which a gamma variable of a shape lies with a chance below it: steps of Newton from near it,
 * halving where one would leave the bracket.
 */
function gammaQuantile(shape: number, chance: number, z: number): number {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let value = about(shape, z);
  for (let i = 0; i < mostSteps; i++) {
    const difference = incompleteGamma(shape, value) - chance;
    if (difference < 0) low = value;
    else high = value;
    const density = Math.exp((shape - 1) * Math.log(value) - value - logGamma(shape));
    const step = value - difference / density;
    const next = step > low && step < high ? step : Number.isFinite(high) ? (low + high) / 2 : value * 2;
    if (Math.abs(next - value) <= enough * value) return next;
    value = next;
  }
  return value;
}

/**
 * Exact 95 % interval of the mean of a count: the means that the count does not contradict. With `dispersion`
 * above 1 (events that come in clusters) it is that of count / dispersion independent events, and so wider.
 * From 0 where nothing was counted. Garwood (1936), Biometrika 28; the dispersion as in Wedderburn (1974),
 * Biometrika 61.
 */
export function poissonInterval(count: number, dispersion = 1): Interval {
  const events = count / dispersion;
  const low = events === 0 ? 0 : gammaQuantile(events, 0.025, -z95);
  return [low * dispersion, gammaQuantile(events + 1, 0.975, z95) * dispersion];
}
