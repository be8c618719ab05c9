import { expect, test } from "vitest";
import { logLogInterval } from "./log-log-interval.ts";

test("5 of 99 by Pintilie's first day of chronic disease", () => {
  const [low, high] = logLogInterval(5 / 99, 0.0004896511995746638) ?? [];
  expect(low).toBeCloseTo(0.0186735609, 6);
  expect(high).toBeCloseTo(0.1065214, 6);
});

test("it says nothing of none and of all", () => {
  expect(logLogInterval(0, 0.01)).toBeNull();
  expect(logLogInterval(1, 0)).toBeNull();
});

test("it lies around its share and within 0–1, however wide", () => {
  const [low, high] = logLogInterval(0.9, 1) ?? [Number.NaN, Number.NaN];
  expect(low).toBeGreaterThanOrEqual(0);
  expect(low).toBeLessThan(0.9);
  expect(high).toBeGreaterThan(0.9);
  expect(high).toBeLessThanOrEqual(1);
});
