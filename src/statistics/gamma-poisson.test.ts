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

test("units of which more is expected weigh more, and those of which nothing is expected nothing", () => {
  const unequal = [
    { count: 20, expected: 10 },
    { count: 20, expected: 30 },
    { count: 5, expected: 0 },
  ];
  // 40 of 40: (20 − 10)² / 10 and (20 − 30)² / 30 are 13.33, less 1; over 40 − (100 + 900) / 40 = 15.
  const between = (10 + 10 / 3 - 1) / 15;
  expect(ratioPriorOf(unequal)?.mean).toBe(1);
  expect(ratioPriorOf(unequal)?.strength).toBeCloseTo(1 / between, 12);
});

test("the mean is the ratio of all, where less came than was expected too", () => {
  // 10 of 20: (2 − 5)² / 10 twice is 1.8, less 0.5 for chance, over 20 − 10.
  const few = [
    { count: 2, expected: 10 },
    { count: 8, expected: 10 },
  ];
  expect(ratioPriorOf(few)?.mean).toBe(0.5);
  expect(ratioPriorOf(few)?.strength).toBeCloseTo(0.5 / 0.13, 12);
});

test("one unit alone tells nothing of how units differ", () => {
  expect(ratioPriorOf([{ count: 4, expected: 2 }])).toEqual({
    mean: 2,
    strength: Number.POSITIVE_INFINITY,
  });
});

test("events that come two by two say half as much of a unit", () => {
  // As if 2 came where 5 were expected, beside 10 of 10.
  expect(shrunkRatio({ count: 4, expected: 10 }, { mean: 1, strength: 10 }, 2)).toBeCloseTo(12 / 15, 12);
});
