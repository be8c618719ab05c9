import { expect, test } from "vitest";
import { funnelCurve } from "./funnel-curve.ts";

const limit = (n: number, rate: number) => {
  const deviation = Math.sqrt((rate * (1 - rate)) / n);
  const at = (z: number) => rate + z * deviation;
  return { n, low95: at(-1.96), high95: at(1.96), low998: at(-3.09), high998: at(3.09) };
};

test("limits around one rate are the curve that they lie on", () => {
  const curve = funnelCurve([limit(100, 0.3), limit(180, 0.3), limit(240, 0.3)], 0.3);
  expect(curve).toHaveLength(61);
  for (const at of curve) {
    expect(at.high95).toBeCloseTo(limit(at.n, 0.3).high95, 10);
    expect(at.low998).toBeCloseTo(limit(at.n, 0.3).low998, 10);
  }
});

test("limits around rates that differ a little give a curve that only narrows", () => {
  const limits = [0.31, 0.29, 0.31, 0.29, 0.31].map((rate, i) => limit(100 + i * 30, rate));
  const widths = funnelCurve(limits, 0.3).map(({ low95, high95 }) => high95 - low95);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
});

test("one number of cases, or none, has no curve, and no rate leaves 0 and 1", () => {
  expect(funnelCurve([], 0.3)).toEqual([]);
  expect(funnelCurve([limit(50, 0.3)], 0.3)).toEqual([limit(50, 0.3)]);
  expect(funnelCurve([limit(3, 0.3), limit(90, 0.3)], 0.3).every(({ low998 }) => low998 >= 0)).toBe(true);
});
