import { expect, test } from "vitest";
import { dispersionOf } from "./dispersion.ts";

const units = (counts: readonly number[], expected = 10) => counts.map((count) => ({ count, expected }));

test("it is the sum of (count − expected)² / expected over the units less one", () => {
  // 4 × 36 / 10 + 4 × 16 / 10 = 20.8 over seven
  expect(dispersionOf(units([16, 4, 16, 4, 14, 6, 14, 6]))).toBeCloseTo(20.8 / 7, 12);
});

test("it is never below 1, and 1 where there are too few units to tell", () => {
  expect(dispersionOf(units([10, 10, 11, 9, 10, 10]))).toBe(1);
  expect(dispersionOf(units([0, 20, 0, 20, 0]))).toBe(1);
  expect(dispersionOf([...units([16, 4, 16, 4, 14]), { count: 3, expected: 0 }])).toBe(1);
});

test("among ten one odd unit does not widen what all are judged by", () => {
  expect(dispersionOf(units([10, 10, 10, 10, 10, 10, 10, 10, 12, 60]))).toBe(1);
});

test("six units are enough to tell", () => {
  // The lowest and the highest become those next to them: all six lie 6 away, 6 × 36 / 10 over five.
  expect(dispersionOf(units([16, 4, 16, 4, 16, 4]))).toBeCloseTo(21.6 / 5, 12);
});

test("what a unit differs is measured by what was expected of it", () => {
  const own = [
    { count: 16, expected: 4 },
    { count: 64, expected: 100 },
    { count: 16, expected: 4 },
    { count: 40, expected: 100 },
    { count: 16, expected: 4 },
    { count: 40, expected: 100 },
  ];
  // Residuals 6, −3.6, 6, −6, 6, −6.
  expect(dispersionOf(own)).toBeCloseTo((5 * 36 + 3.6 ** 2) / 5, 12);
});
