import fc from "fast-check";
import { expect, test } from "vitest";
import { tauSquared } from "./over-dispersion.ts";

const units = (z: readonly number[], standardError = 1) => z.map((each) => ({ z: each, standardError }));

test("equal errors of 1: τ² is the mean square of z, times n, less n − 1, over n − 1", () => {
  // Mean square 4, nothing to Winsorise: (8·4 − 7) / (8 − 1).
  expect(tauSquared(units([2, -2, 2, -2, 2, -2, 2, -2]))).toBeCloseTo(25 / 7, 12);
});

test("DerSimonian and Laird's estimate by hand, with unequal errors", () => {
  const own = [
    { z: 3, standardError: 0.1 },
    { z: -3, standardError: 0.2 },
    { z: 3, standardError: 0.1 },
    { z: -3, standardError: 0.2 },
    { z: 3, standardError: 0.1 },
    { z: -3, standardError: 0.2 },
  ];
  // Q = 54; weights 100 and 25 three times each: Σw = 375, Σw² = 31,875; (54 − 5) / (375 − 85).
  expect(tauSquared(own)).toBeCloseTo(49 / 290, 12);
});

test("chance alone leaves nothing over, and five units tell nothing", () => {
  expect(tauSquared(units([0.5, -0.5, 0.2, -0.3, 0.1, 0.4, -0.2, 0]))).toBe(0);
  expect(tauSquared(units([9, -9, 9, -9, 9]))).toBe(0);
});

test("one odd unit of ten does not widen the limits", () => {
  const calm = [0.5, -0.5, 0.6, -0.6, 0.4, -0.4, 0.3, -0.3, 0.2];
  expect(tauSquared(units([...calm, 40]))).toBe(0);
});

test("never below 0, and twice the errors give four times the variance", () => {
  const z = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 6, maxLength: 30 });
  fc.assert(
    fc.property(z, (scores) => {
      const one = tauSquared(units(scores));
      expect(one).toBeGreaterThanOrEqual(0);
      expect(tauSquared(units(scores, 2))).toBeCloseTo(4 * one, 8);
    }),
  );
});
