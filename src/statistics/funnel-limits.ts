import type { Interval } from "./wilson.ts";

/**
 * Control limits of a proportion at `n` cases around `p0`, clipped to 0–1; null where n is 0. A point lies outside exactly when its
 * Wilson interval at the same z excludes p0.
 * Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24.
 */
export function funnelLimits(p0: number, n: number, z: number): Interval | null {
  if (n <= 0) return null;
  const half = z * Math.sqrt((p0 * (1 - p0)) / n);
  return [Math.max(0, p0 - half), Math.min(1, p0 + half)];
}
