import { expect, test } from "vitest";
import { lastShare, shareAt, stepAt, timeOf } from "./step-curve.ts";

const steps = [
  { time: 3, share: 0.1, variance: 0 },
  { time: 7, share: 0.3, variance: 0 },
  { time: 20, share: 0.4, variance: 0 },
];

test("a curve keeps its share until the next step, and is 0 before the first", () => {
  expect([0, 2, 3, 6.9, 7, 19, 20, 500].map((time) => shareAt(steps, time))).toEqual([
    0, 0, 0.1, 0.1, 0.3, 0.3, 0.4, 0.4,
  ]);
  expect(stepAt(steps, 2)).toBeNull();
  expect(lastShare(steps)).toBe(0.4);
  expect(lastShare([])).toBe(0);
});

test("a share is come to at the first time that the curve is at it", () => {
  expect(timeOf(steps, 0.3)).toBe(7);
  expect(timeOf(steps, 0.31)).toBe(20);
  expect(timeOf(steps, 0.5)).toBeNull();
  expect(timeOf([], 0.5)).toBeNull();
});

test("a share that was added up is not missed by how it was rounded", () => {
  const added = [{ time: 4, share: 0.1 + 0.2 + 0.2, variance: 0 }, ...steps.slice(2)];
  expect(timeOf(added, 0.5)).toBe(4);
  expect(timeOf([{ time: 4, share: 0.7 - 0.4, variance: 0 }], 0.3)).toBe(4);
});
