import { expect, test } from "vitest";
import { winsorised } from "./winsorised.ts";

test("the lowest and the highest become those next to them, each in its own place", () => {
  expect(winsorised([40, 3, 1, 5, 4, 2], 1)).toEqual([5, 3, 2, 5, 4, 2]);
  expect(winsorised([40, 3, 1, 5, 4, 2], 2)).toEqual([4, 3, 3, 4, 4, 3]);
});

test("with nothing to bring in values stay as they are", () => {
  expect(winsorised([9, 1, 5], 0)).toEqual([9, 1, 5]);
  expect(winsorised([], 1)).toEqual([]);
});
