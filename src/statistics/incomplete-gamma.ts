import { logGamma } from "./log-gamma.ts";

const smallest = 1e-300;
const enough = 1e-15;
const mostSteps = 10_000;

const front = (a: number, x: number) => Math.exp(a * Math.log(x) - x - logGamma(a));

/** Its series, quick where x < a + 1. DLMF 8.7.1. */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= mostSteps && Math.abs(term) > Math.abs(sum) * enough; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return front(a, x) * sum;
}

/**
 * The continued fraction of what is left to 1, quick where x > a + 1. DLMF 8.9.2; Lentz (1976), Applied
 * Optics 15.
 */
function fractionOfRest(a: number, x: number): number {
  const away = (value: number) => (Math.abs(value) < smallest ? smallest : value);
  let b = x + 1 - a;
  let c = 1 / smallest;
  let d = 1 / away(b);
  let result = d;
  for (let i = 1; i <= mostSteps; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / away(an * d + b);
    c = away(b + an / c);
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < enough) break;
  }
  return front(a, x) * result;
}

/**
 * The regularised lower incomplete gamma function P(a, x) for a > 0 and x ≥ 0: the chance that a gamma
 * variable of shape a is at most x. DLMF 8.2.4.
 */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? series(a, x) : 1 - fractionOfRest(a, x);
}

/**
 * The chance of at most `k` events where `mean` are expected; between whole numbers of events it goes on
 * smoothly. 1 where nothing is expected.
 */
export function poissonAtMost(k: number, mean: number): number {
  if (mean <= 0) return 1;
  if (k < 0) return 0;
  const a = k + 1;
  return mean < a + 1 ? 1 - series(a, mean) : fractionOfRest(a, mean);
}
