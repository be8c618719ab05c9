import { incompleteBeta } from "./incomplete-beta.ts";
import { meanOf } from "./sum.ts";

/**
 * How far from 0 Student's t lies at most in 95 % of cases, for so many degrees of freedom; by halving, from
 * the incomplete beta function (DLMF 8.17).
 */
function t95(degrees: number): number {
  const beyond = (t: number) => incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  let [low, high] = [1.9, 13];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (beyond(middle) > 0.05) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Of fewer amounts their spread is not known well enough to speak of an interval. */
export const leastForMean = 10;

/**
 * The 95 % interval of the mean of amounts that few large ones make much of, such as orders: that of a
 * log-normal distribution, widened where the mean itself lies outside. Null for fewer than ten amounts, or
 * with one that is not above 0. Cox's method, in Land (1972), Technometrics 14, with Student's t as Olsson
 * (2005), J. Statist. Educ. 13, has it.
 */
export function meanInterval(amounts: readonly number[]): [low: number, high: number] | null {
  const n = amounts.length;
  if (n < leastForMean || amounts.some((amount) => !(amount > 0))) return null;
  const mean = meanOf(amounts);
  const logs = amounts.map(Math.log);
  const middle = meanOf(logs);
  const variance = (meanOf(logs.map((value) => (value - middle) ** 2)) * n) / (n - 1);
  const half = t95(n - 1) * Math.sqrt(variance / n + variance ** 2 / (2 * (n - 1)));
  const centre = middle + variance / 2;
  return [Math.min(mean, Math.exp(centre - half)), Math.max(mean, Math.exp(centre + half))];
}
