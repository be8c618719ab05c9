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
