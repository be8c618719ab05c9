import { expect, test } from "vitest";
import { median } from "./median.ts";

test("the middle one, half-way between two in the middle, and none of none", () => {
  expect(median([1, 2, 50])).toBe(2);
  expect(median([1, 2, 4, 50])).toBe(3);
  expect(median([])).toBeNaN();
});
