import fc from "fast-check";
import { expect, test } from "vitest";
import { credits } from "./served.ts";

const ones = (days: number[]) => days.map(() => 1);
const served = (days: number[], timesPerYear: number, maxPerYear = 1.25 * timesPerYear) => [
  ...credits(days, ones(days), { timesPerYear, maxPerYear }).served,
];
const surplus = (days: number[], timesPerYear: number, maxPerYear = 1.25 * timesPerYear) => [
  ...credits(days, ones(days), { timesPerYear, maxPerYear }).surplus,
];

test("a customer seen four times a year is on plan with every visit", () => {
  expect(served([0, 91, 182, 273, 365, 456], 4)).toEqual([1, 1, 1, 1, 1, 1]);
});

test("a fifth visit within 365 days is not what a plan of four asked for; on day 365 it is again", () => {
  expect(served([0, 10, 20, 30, 364], 4)).toEqual([1, 1, 1, 1, 0]);
  expect(served([0, 10, 20, 30, 365], 4)).toEqual([1, 1, 1, 1, 1]);
});

test("a customer seen more often than planned stays served as often as planned", () => {
  const everyTenWeeks = Array.from({ length: 16 }, (_, i) => 73 * i);
  expect(served(everyTenWeeks, 4)).toEqual([1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1]);
});

test("between the plan and the maximum a contact is extra, above the maximum it is surplus", () => {
  expect(surplus([0, 10, 20, 30, 40, 50], 4)).toEqual([0, 0, 0, 0, 0, 1]);
  expect(surplus([0, 10, 20], 1, 2)).toEqual([0, 0, 1]);
});

test("a plan of once in two years looks back two years", () => {
  expect(served([0, 400, 729, 730], 0.5)).toEqual([1, 0, 0, 1]);
  expect(served([0, 730], 0.5)).toEqual([1, 1]);
});

test("a pre-aggregated row counts as so many contacts", () => {
  const { served, surplus } = credits([0, 5], [3, 4], { timesPerYear: 4, maxPerYear: 5 });
  expect([...served]).toEqual([3, 1]);
  expect([...surplus]).toEqual([0, 2]);
});

test("without a plan nothing is served", () => {
  expect(served([0, 1], 0)).toEqual([0, 0]);
  expect(credits([], [], { timesPerYear: 4, maxPerYear: 5 }).served).toHaveLength(0);
});

test("what is served and what is surplus together never exceed what was made", () => {
  const days = fc
    .array(fc.integer({ min: 0, max: 1500 }), { maxLength: 40 })
    .map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(days, fc.double({ min: 0, max: 13, noNaN: true }), (list, timesPerYear) => {
      const { served, surplus } = credits(list, ones(list), {
        timesPerYear,
        maxPerYear: 1.25 * timesPerYear,
      });
      served.forEach((each, i) => void expect(each + (surplus[i] ?? 0)).toBeLessThanOrEqual(1));
    }),
  );
});
