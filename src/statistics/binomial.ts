import { incompleteBeta } from "./incomplete-beta.ts";

/** From here on the incomplete beta function is quicker than adding up; both agree to nine digits. */
const mostTerms = 60;

/**
 * The chance of at most `k` successes in `n` trials with chance `p` each; 0 for k < 0, 1 for k ≥ n. Each term
 * from the one before, as a logarithm: many trials do not underflow.
 */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (p <= 0) return 1;
  if (p >= 1) return 0;
  if (k > mostTerms) return incompleteBeta(1 - p, n - k, k + 1);
  const logOdds = Math.log(p) - Math.log1p(-p);
  let logTerm = n * Math.log1p(-p);
  let sum = Math.exp(logTerm);
  for (let i = 1; i <= k; i++) {
    logTerm += Math.log((n - i + 1) / i) + logOdds;
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
