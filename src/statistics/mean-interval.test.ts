import { expect, test } from "vitest";
import { meanInterval } from "./mean-interval.ts";

test("of amounts whose logarithms are known it is that of the log-normal distribution", () => {
  // Ten amounts with logarithms 1–10: mean 5.5, variance 9.166667; t of 9 degrees of freedom is 2.262157.
  const [low = 0, high = 0] = meanInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(Math.exp)) ?? [];
  const half = 2.262157 * Math.sqrt(9.166667 / 10 + 9.166667 ** 2 / 18);
  expect(Math.log(low)).toBeCloseTo(5.5 + 9.166667 / 2 - half, 4);
  expect(Math.log(high)).toBeCloseTo(5.5 + 9.166667 / 2 + half, 4);
});

test("it reaches further up than down: a few large orders more would make much of the mean", () => {
  const values = Array.from({ length: 12 }, (_, i) => 500 * 1.4 ** i);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [low = 0, high = 0] = meanInterval(values) ?? [];
  expect(high - mean).toBeGreaterThan(mean - low);
});

test("ten equal amounts leave no doubt, nine give no interval, nor one that is nothing", () => {
  expect(meanInterval(Array.from({ length: 10 }, () => 500))?.map(Math.round)).toEqual([500, 500]);
  expect(meanInterval(Array.from({ length: 9 }, () => 500))).toBeNull();
  expect(meanInterval([0, ...Array.from({ length: 12 }, () => 500)])).toBeNull();
});

/** Skewed amounts, the same at each run: logarithms with a standard deviation of 0.8. */
function amountsOf(seed: number, count: number): number[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, () => Math.exp(0.8 * normal()));
}

test("of invented orders the true mean lies above it about as often as it claims", () => {
  const truth = Math.exp(0.32);
  const years = 2000;
  const above = Array.from({ length: years }, (_, i) => meanInterval(amountsOf(i + 1, 20))).filter(
    (interval) => (interval?.[1] ?? 0) < truth,
  ).length;
  // 2.5 % would be exact.
  expect(above / years).toBeLessThan(0.06);
});

test("it is widened to the mean itself where the amounts are not log-normal", () => {
  const two = [...Array<number>(50).fill(1), ...Array<number>(50).fill(Math.exp(10))];
  expect(meanInterval(two)?.[0]).toBeCloseTo((1 + Math.exp(10)) / 2, 6);
  const oddOne = [...Array<number>(999).fill(1), Math.exp(10)];
  expect(meanInterval(oddOne)?.[1]).toBeCloseTo((999 + Math.exp(10)) / 1000, 6);
});
