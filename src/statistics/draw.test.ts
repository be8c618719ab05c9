import { expect, test } from "vitest";
import { chance } from "./chance.ts";
import { drawnGamma, drawnNormal, drawnPoisson } from "./draw.ts";

const draws = 40_000;

/** The mean and variance of many draws. */
function moments(draw: () => number) {
  const values = Array.from({ length: draws }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws;
  return { mean, variance };
}

test("normal numbers have a mean of 0 and a variance of 1", () => {
  const random = chance(1, "normal");
  const { mean, variance } = moments(() => drawnNormal(random));
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test.each([0.04, 0.5, 2])("gamma numbers of a variance of %d have it, around 1", (given) => {
  const random = chance(2, "gamma");
  const { mean, variance } = moments(() => drawnGamma(given, random));
  expect(Math.abs(mean - 1)).toBeLessThan(0.03);
  expect(Math.abs(variance / given - 1)).toBeLessThan(0.06);
});

test.each([0.3, 12, 1300])("counts around %d have that as their mean and their variance", (given) => {
  const random = chance(3, "poisson");
  const { mean, variance } = moments(() => drawnPoisson(given, random));
  expect(Math.abs(mean / given - 1)).toBeLessThan(0.03);
  expect(Math.abs(variance / given - 1)).toBeLessThan(0.06);
});

test("nothing varies around nothing", () => {
  const random = chance(4, "none");
  expect(drawnGamma(0, random)).toBe(1);
  expect(drawnPoisson(0, random)).toBe(0);
});
