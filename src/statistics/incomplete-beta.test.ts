import fc from "fast-check";
import { expect, test } from "vitest";
import { incompleteBeta } from "./incomplete-beta.ts";

test("known values: I_x(1, b) is 1 − (1 − x)^b, I_½(a, a) is a half, and a published one", () => {
  expect(incompleteBeta(0.3, 1, 5)).toBeCloseTo(1 - 0.7 ** 5, 13);
  expect(incompleteBeta(0.5, 7.5, 7.5)).toBeCloseTo(0.5, 13);
  // Pearson's tables: I_0.8(2, 3) = 0.9728.
  expect(incompleteBeta(0.8, 2, 3)).toBeCloseTo(0.9728, 10);
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
});

test("it is a distribution: it rises with x, and mirrors its arguments", () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  const size = fc.double({ min: 0.5, max: 3000, noNaN: true });
  fc.assert(
    fc.property(share, share, size, size, (x, y, a, b) => {
      const [low, high] = [Math.min(x, y), Math.max(x, y)];
      expect(incompleteBeta(low, a, b)).toBeLessThanOrEqual(incompleteBeta(high, a, b) + 1e-10);
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 8);
    }),
    { seed: 8 },
  );
});
