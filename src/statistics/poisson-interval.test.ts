import { expect, test } from "vitest";
import { poissonInterval } from "./poisson-interval.ts";

test.each([
  [0, 0, 3.689],
  [1, 0.025, 5.572],
  [10, 4.795, 18.39],
  [50, 37.11, 65.919],
])("of %d events the interval is Garwood's, %d to %d", (count, low, high) => {
  const [from, to] = poissonInterval(count);
  expect(from).toBeCloseTo(low, 2);
  expect(to).toBeCloseTo(high, 2);
});

test("events that come two by two are half as many independent ones", () => {
  const [low, high] = poissonInterval(10);
  expect(poissonInterval(20, 2)).toEqual([low * 2, high * 2]);
});
