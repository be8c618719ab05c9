import { expect, test } from "vitest";
import { incompleteGamma, poissonAtMost } from "./incomplete-gamma.ts";

test("with shape 1 it is the exponential distribution", () => {
  for (const x of [0.1, 1, 5, 20]) expect(incompleteGamma(1, x)).toBeCloseTo(1 - Math.exp(-x), 12);
});

test("it is half near its median, and 0 and 1 at the ends", () => {
  // DLMF 8.12.iv: the median of shape a is about a − 1/3.
  expect(incompleteGamma(50, 50 - 1 / 3)).toBeCloseTo(0.5, 3);
  expect(incompleteGamma(3, 0)).toBe(0);
  expect(incompleteGamma(3, 1000)).toBe(1);
});

test("the chance of at most so many events is the sum of the Poisson terms", () => {
  let term = Math.exp(-7.5);
  let sum = term;
  for (let k = 1; k <= 12; k++) {
    term *= 7.5 / k;
    sum += term;
    expect(poissonAtMost(k, 7.5)).toBeCloseTo(sum, 12);
  }
  expect(poissonAtMost(0, 7.5)).toBeCloseTo(Math.exp(-7.5), 12);
  expect(poissonAtMost(0, 0.2)).toBeCloseTo(Math.exp(-0.2), 12);
  expect(poissonAtMost(3, 0)).toBe(1);
  expect(poissonAtMost(-1, 2)).toBe(0);
});

test("chances near nothing are exact in their own size, and not lost beside 1", () => {
  // The error function of 1e-10, which is 2 / √π times as much.
  expect(incompleteGamma(0.5, 1e-20) / ((2 / Math.sqrt(Math.PI)) * 1e-10)).toBeCloseTo(1, 9);
  expect(incompleteGamma(1, 1e-12) / 1e-12).toBeCloseTo(1, 9);
  const upToThree = Math.exp(-60) * (1 + 60 + 60 ** 2 / 2 + 60 ** 3 / 6);
  expect(poissonAtMost(3, 60) / upToThree).toBeCloseTo(1, 9);
});

test("less than no event never happens", () => {
  expect(poissonAtMost(-0.5, 2)).toBe(0);
});
