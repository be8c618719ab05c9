import { expect, test } from "vitest";
import { meanOf, sumOf } from "./sum.ts";

test("the sum of no values is 0, and their mean is none", () => {
  expect([sumOf([1, 2, 6]), meanOf([1, 2, 6])]).toEqual([9, 3]);
  expect([sumOf([]), meanOf([])]).toEqual([0, Number.NaN]);
});
