/** log(n!) for a whole n ≥ 0, by summation: exact enough for the counts of a sales team. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}

/** The chance of at most `k` successes in `n` trials with chance `p` each; 0 for k < 0, 1 for k ≥ n. */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (p <= 0) return 1;
  if (p >= 1) return 0;
  const whole = logFactorial(n);
  let sum = 0;
  for (let i = 0; i <= k; i++) {
    sum += Math.exp(
      whole - logFactorial(i) - logFactorial(n - i) + i * Math.log(p) + (n - i) * Math.log(1 - p),
    );
  }
  return Math.min(1, sum);
}
