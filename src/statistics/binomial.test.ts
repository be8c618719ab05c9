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

test("with many terms it is what adding them up gives", () => {
  const added = (k: number, n: number, p: number) => {
    let [logTerm, sum] = [n * Math.log1p(-p), 0];
    for (let i = 0; i <= k; i++) {
      if (i > 0) logTerm += Math.log((n - i + 1) / i) + Math.log(p) - Math.log1p(-p);
      sum += Math.exp(logTerm);
    }
    return sum;
  };
  for (const [k, n, p] of [
    [61, 200, 0.3],
    [300, 1000, 0.31],
    [450, 1000, 0.5],
    [1200, 12_000, 0.104],
  ] as const) {
    expect(binomialAtMost(k, n, p)).toBeCloseTo(added(k, n, p), 9);
  }
});
