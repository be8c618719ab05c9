import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, highest, known, linear, lowest, niceTicks } from "./scale.ts";

test("a value's place lies on a straight line", () => {
  const x = linear([0, 10], [100, 200]);
  expect([x(0), x(5), x(10), x(-1)]).toEqual([100, 150, 200, 90]);
  expect(linear([3, 3], [100, 200])(3)).toBe(150);
});

test("the highest and lowest are never beyond 0, whatever is missing", () => {
  expect(highest([null, 3, undefined, 2])).toBe(3);
  expect(highest([-3, null])).toBe(0);
  expect(lowest([-3, null, 2])).toBe(-3);
  expect(lowest([])).toBe(0);
  expect(known([null, 1, Number.NaN, undefined])).toEqual([1]);
});

test("ticks are round", () => {
  expect(niceTicks(0, 8)).toEqual([0, 2, 4, 6, 8]);
  expect(niceTicks(0, 0.27)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(niceTicks(0, 1_180_000)).toEqual([0, 500_000, 1_000_000, 1_500_000]);
  expect(niceTicks(5, 5)).toEqual([5]);
});

test("ticks hold the values between them, in few steps", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      (low, span) => {
        const ticks = niceTicks(low, low + span);
        expect(ticks.at(0)).toBeLessThanOrEqual(low + span * 1e-6);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + span * (1 - 1e-6));
        expect(ticks.length).toBeLessThanOrEqual(7);
      },
    ),
  );
});

test("a difference is there where both values are", () => {
  expect(difference(3, 5)).toBe(-2);
  expect(difference(0, 0)).toBe(0);
  expect([difference(null, 5), difference(3, null)]).toEqual([null, null]);
});
