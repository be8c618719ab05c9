import { expect, test } from "vitest";
import { binomialAtMost } from "../../statistics/binomial.ts";
import { sizesOf } from "../../statistics/dealt-clusters.ts";
import { DealtChances } from "./dealt-chances.ts";

const twenty = sizesOf(Array.from({ length: 20 }, () => 1));

test("orders that come alone are dealt as by a binomial, in whatever order they are asked for", () => {
  const chances = new DealtChances(twenty, 20);
  for (const orders of [1, 4, 5, 0, 19, 3])
    expect(chances.atMost(0.1, orders), `${orders}`).toBeCloseTo(binomialAtMost(orders, 20, 0.1), 12);
  expect(chances.atMost(0.5, 5)).toBeCloseTo(binomialAtMost(5, 20, 0.5), 12);
});

test("nobody has fewer orders than none, or more than all", () => {
  const chances = new DealtChances(twenty, 20);
  expect(chances.atMost(0.5, -1)).toBe(0);
  expect(chances.atMost(0.5, 20)).toBeCloseTo(1, 12);
});
