import { expect, test } from "vitest";
import { binomialAtMost } from "./binomial.ts";

test.each([
  [24, 0.115],
  [40, 0.043],
  [56, 0.017],
])(
  "of %i quotes at a chance of 25 %%, half the orders or fewer come by chance in %f of cases",
  (n, chance) => {
    expect(binomialAtMost(n / 8, n, 0.25)).toBeCloseTo(chance, 3);
  },
);

test("the chances at the ends are certain", () => {
  expect(binomialAtMost(-1, 5, 0.3)).toBe(0);
  expect(binomialAtMost(5, 5, 0.3)).toBe(1);
  expect(binomialAtMost(2, 5, 0)).toBe(1);
  expect(binomialAtMost(2, 5, 1)).toBe(0);
});
