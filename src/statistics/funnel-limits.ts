import type { Interval } from "./wilson.ts";

/**
 * Control limits of a proportion at `n` cases around `p0`, clipped to 0–1; null where n is 0. `tauSquared` is
 * how much units differ by themselves, as a variance on top of chance; where it is 0 a point lies outside
 * exactly when its Wilson interval at the same z excludes p0. Spiegelhalter (2005), Funnel plots for
 * comparing institutional performance, Statistics in Medicine 24.
 */
export function funnelLimits(p0: number, n: number, z: number, tauSquared = 0): Interval | null {
  if (n <= 0) return null;
  const half = z * Math.sqrt((p0 * (1 - p0)) / n + tauSquared);
  return [Math.max(0, p0 - half), Math.min(1, p0 + half)];
}
