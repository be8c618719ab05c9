import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";

test("R's quantile(c(1, 2, 4, 7, 11)): 1, 2, 4, 7, 11, and between them in proportion", () => {
  const sorted = Float64Array.of(1, 2, 4, 7, 11);
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share))).toEqual([1, 2, 4, 7, 11]);
  expect(quantile(sorted, 0.1)).toBeCloseTo(1.4, 12);
  expect(quantile(sorted, 0.9)).toBeCloseTo(9.4, 12);
});

test("of one value it is that value, of none there is none", () => {
  expect(quantile([5], 0.3)).toBe(5);
  expect(quantile([], 0.3)).toBeNull();
});
