import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "./wilson.ts";

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i gives the interval that Newcombe (1998) printed", (successes, n, low, high) => {
  const interval = wilson(successes, n);
  expect(interval?.[0]).toBeCloseTo(low, 4);
  expect(interval?.[1]).toBeCloseTo(high, 4);
});

test("no cases give no interval", () => {
  expect(wilson(0, 0)).toBeNull();
});

test("the interval holds the proportion and stays between 0 and 1", () => {
  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(counts, ([successes, n]) => {
      const [low, high] = wilson(successes, n) ?? [Number.NaN, Number.NaN];
      const tolerance = 1e-12;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / n + tolerance);
      expect(high).toBeGreaterThanOrEqual(successes / n - tolerance);
    }),
  );
});
