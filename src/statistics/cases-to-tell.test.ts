import fc from "fast-check";
import { expect, test } from "vitest";
import { binomialAtMost } from "./binomial.ts";
import { casesToTell } from "./cases-to-tell.ts";
import { funnelLimits } from "./funnel-limits.ts";
import { z95 } from "./wilson.ts";

test("12.5 % can be told from 25 % after 56 quotes: 48 still leave 2.7 % to chance", () => {
  expect(casesToTell(0.125, 0.25, 0.025)).toBe(56);
});

test("at one side of 5 %, 0.25 can be told from 0.20 after 200 cases and 0.70 from 0.80 after 60", () => {
  expect(casesToTell(0.25, 0.2, 0.05)).toBe(200);
  expect(casesToTell(0.7, 0.8, 0.05)).toBe(60);
});

test("no success at all needs the cases in which chance alone gives none", () => {
  // 0.75 ** 12 is 0.032, 0.75 ** 13 is 0.024
  expect(casesToTell(0, 0.25, 0.025)).toBe(13);
});

test("a success and a failure are told in the same time", () => {
  expect(casesToTell(0.875, 0.75, 0.025)).toBe(casesToTell(0.125, 0.25, 0.025));
  expect(casesToTell(1, 0.75, 0.025)).toBe(casesToTell(0, 0.25, 0.025));
});

test("equal rates are never told, and a hair's breadth takes longer than anybody waits", () => {
  expect(casesToTell(0.25, 0.25, 0.025)).toBeNull();
  expect(casesToTell(0.25, 0.2501, 0.025)).toBeNull();
});

test("it is near the number at which the rate leaves the funnel", () => {
  const rate = fc.double({ min: 0.1, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(rate, rate, (own, others) => {
      fc.pre(Math.abs(own - others) > 0.1);
      const cases = casesToTell(own, others, 0.025) ?? Number.NaN;
      const inside = (n: number) => {
        const [low, high] = funnelLimits(others, n, z95) ?? [Number.NaN, Number.NaN];
        return low < own && own < high;
      };
      expect(inside(cases * 4)).toBe(false);
      if (cases >= 40) expect(inside(Math.floor(cases / 4))).toBe(true);
    }),
  );
});

test("what takes just over a thousand cases is told to nobody", () => {
  expect(casesToTell(0.25, 0.28, 0.025)).toBeLessThan(1000);
  expect(casesToTell(0.25, 0.277, 0.025)).toBeNull();
});

test("a chance of exactly the level is told", () => {
  expect(casesToTell(0, 0.5, binomialAtMost(0, 3, 0.5))).toBe(3);
});
