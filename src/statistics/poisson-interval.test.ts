import { expect, test } from "vitest";
import { poissonAtMost } from "./incomplete-gamma.ts";
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

test("at its ends so many events or more, and or fewer, come by chance in 2.5 % of cases", () => {
  for (const count of [0, 1, 2, 3, 7, 10, 50, 400, 3000]) {
    const [low, high] = poissonInterval(count);
    expect(poissonAtMost(count, high)).toBeCloseTo(0.025, 10);
    if (count > 0) expect(1 - poissonAtMost(count - 1, low)).toBeCloseTo(0.025, 10);
  }
});
