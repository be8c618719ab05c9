import type { Random } from "./chance.ts";

/** A standard normal number. Box and Muller (1958), Annals of Mathematical Statistics 29. */
export function drawnNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * A number of the gamma distribution with a mean of 1 and a variance (above 0); 1 where nothing varies.
 * Marsaglia and Tsang (2000), ACM Transactions on Mathematical Software 26; for shapes under 1 with their
 * power of a uniform number.
 */
export function drawnGamma(variance: number, random: Random): number {
  if (variance <= 0) return 1;
  const shape = 1 / variance;
  const larger = shape < 1 ? shape + 1 : shape;
  const d = larger - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawnNormal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0 || Math.log(1 - random()) >= 0.5 * x * x + d - d * v + d * Math.log(v)) continue;
    const boost = shape < 1 ? (1 - random()) ** (1 / shape) : 1;
    return d * v * boost * variance;
  }
}

/** Of a larger mean the product of uniform numbers would underflow. */
const mostAtOnce = 500;

/** A count of the Poisson distribution; 0 for a mean of 0 or less. Knuth (1969), volume 2, in parts. */
export function drawnPoisson(mean: number, random: Random): number {
  let count = 0;
  for (let left = mean; left > 0; left -= mostAtOnce) {
    const least = Math.exp(-Math.min(left, mostAtOnce));
    for (let product = random(); product > least; product *= random()) count++;
  }
  return count;
}
