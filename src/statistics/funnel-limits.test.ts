import fc from "fast-check";
import { expect, test } from "vitest";
import { funnelLimits } from "./funnel-limits.ts";
import { wilson, z95, z998 } from "./wilson.ts";

test("the limits are those of Public Health England's test data", () => {
  const p0 = 0.80642448;
  expect(funnelLimits(p0, 50, z95)?.map((limit) => limit.toFixed(8))).toEqual(["0.69691035", "0.91593861"]);
  expect(funnelLimits(p0, 50, z998)?.map((limit) => limit.toFixed(8))).toEqual(["0.63375595", "0.97909301"]);
});

test("limits are clipped to 0 and 1, and there are none without cases", () => {
  expect(funnelLimits(0.05, 3, z998)?.[0]).toBe(0);
  expect(funnelLimits(0.95, 3, z998)?.[1]).toBe(1);
  expect(funnelLimits(0.5, 0, z95)).toBeNull();
});

test("a point is outside exactly when its Wilson interval excludes p0", () => {
  const cases = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(cases, fc.double({ min: 0.02, max: 0.98, noNaN: true }), ([n, share], p0) => {
      const k = Math.round(n * share);
      const [low, high] = wilson(k, n, z95) ?? [Number.NaN, Number.NaN];
      const variance = (p0 * (1 - p0)) / n;
      const distance = Math.abs(k / n - p0) - z95 * Math.sqrt(variance);
      fc.pre(Math.abs(distance) > 1e-9);
      expect(distance > 0).toBe(p0 < low || p0 > high);
    }),
  );
});

test("where units differ by themselves that variance comes on top of chance", () => {
  // 0.5 × 0.5 / 100 is 0.0025, and 0.0075 with it the square of 0.1.
  const [low, high] = funnelLimits(0.5, 100, 2, 0.0075) ?? [];
  expect(low).toBeCloseTo(0.3, 12);
  expect(high).toBeCloseTo(0.7, 12);
});
