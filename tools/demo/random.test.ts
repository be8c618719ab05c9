import { expect, test } from "vitest";
import { chance } from "../../src/statistics/chance.ts";
import { moments, normal, pickWeighted, waitingTime } from "./random.ts";

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("the same seed and part give the same stream, another seed or part another", () => {
  const five = (seed: number, part: string) => draws(5, chance(seed, part));
  expect(five(1, "accounts")).toEqual(five(1, "accounts"));
  expect(five(1, "accounts")).not.toEqual(five(2, "accounts"));
  expect(five(1, "accounts")).not.toEqual(five(1, "quotes"));
});

test("chance is even, normal draws have mean 0 and variance 1, and waiting times the mean of their rate", () => {
  const random = chance(1, "a test");
  const even = draws(20_000, random);
  const normals = draws(20_000, () => normal(random));
  expect(Math.min(...even)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...even)).toBeLessThan(1);
  expect(mean(even)).toBeCloseTo(0.5, 1);
  expect(mean(normals)).toBeCloseTo(0, 1);
  expect(mean(normals.map((value) => value ** 2))).toBeCloseTo(1, 1);
  expect(mean(draws(20_000, () => waitingTime(random, 4)))).toBeCloseTo(0.25, 1);
});

test("a heavier weight is picked more often, and nothing cannot be picked", () => {
  const random = chance(1, "weights");
  const weights = new Map([
    ["often", 3],
    ["seldom", 1],
  ]);
  const often = draws(4_000, () => (pickWeighted(random, weights) === "often" ? 1 : 0));
  expect(mean(often)).toBeCloseTo(0.75, 1);
  expect(() => pickWeighted(random, new Map())).toThrow("Nothing to pick from");
});

test("something that happens four times a year happens about forty times in ten, and never at a rate of nothing", () => {
  const tenYears = { from: 1_000, until: 4_650 };
  const days = moments(chance(1, "moments"), { rate: 4, ...tenYears });
  expect(days.length).toBeGreaterThan(25);
  expect(days.length).toBeLessThan(55);
  expect(days.every((day) => day >= 1_000 && day <= 4_650)).toBe(true);
  expect(moments(chance(1, "moments"), { rate: 0, ...tenYears })).toEqual([]);
});
