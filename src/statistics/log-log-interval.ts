import { type Interval, z95 } from "./wilson.ts";

/**
 * The 95 % interval of a share with a variance on the scale log(−log), which stays within 0–1; null for a
 * share of 0 or 1, of which that scale says nothing. Kalbfleisch and Prentice (1980), The Statistical
 * Analysis of Failure Time Data, 1.3; of incidences Pintilie (2006), Competing Risks, 4.2.
 */
export function logLogInterval(share: number, variance: number): Interval | null {
  if (share <= 0 || share >= 1) return null;
  const half = Math.exp((z95 * Math.sqrt(variance)) / (-share * Math.log(share)));
  return [share ** half, share ** (1 / half)];
}
