import { expect, test } from "vitest";
import { ratioPriorOf, shrunkRatio } from "./gamma-poisson.ts";

/** Two units of which ten each are expected: (4 − 10)² / 10 twice is 7.2, less 1 for chance, over 20 − 10. */
const units = [
  { count: 4, expected: 10 },
  { count: 16, expected: 10 },
];

test("the prior is as strong as the spread beyond chance is small", () => {
  expect(ratioPriorOf(units)).toEqual({ mean: 1, strength: 1 / 0.62 });
});

test("a ratio is drawn towards that of all", () => {
  const prior = ratioPriorOf(units);
  expect(prior && shrunkRatio({ count: 4, expected: 10 }, prior)).toBeCloseTo(
    (4 + 1 / 0.62) / (10 + 1 / 0.62),
    12,
  );
});

test("where units differ no more than chance, everybody is to expect the ratio of all", () => {
  const alike = [
    { count: 9, expected: 10 },
    { count: 11, expected: 10 },
  ];
  const prior = ratioPriorOf(alike);
  expect(prior && shrunkRatio({ count: 9, expected: 10 }, prior)).toBe(1);
  // Events in clusters of eight: the spread of 7.2 is no difference either.
  expect(ratioPriorOf(units, 8)?.strength).toBe(Number.POSITIVE_INFINITY);
  expect(ratioPriorOf([])).toBeNull();
});
