import { expect, test } from "vitest";
import { findings } from "./find.ts";
import { type Equation, reducedEquations, valueOfSum } from "./linear.ts";
import type { Unknown } from "./unknowns.ts";
import { determinedByWholeDays } from "./whole-days.ts";

const equation = (terms: Record<string, number>, value: number): Equation<string> => ({
  terms: new Map(Object.entries(terms)),
  value,
});

/** Somebody's long absence in a month of twenty working days. */
function longOf(key: string, truth: number, fte = 1): [string, Unknown] {
  const contracts = [{ fte, days: 20 }];
  const month = { person: 0, team: "North", month: "2026-10", contracts, contractDays: 20 * fte } as const;
  const of = { ...month, long: truth, short: 0, presentDays: 20, emptyDays: 0 };
  return [key, { key, kind: "long", team: "North", month: "2026-10", of, most: 20 * fte, truth }];
}

const found = (equations: Equation<string>[], ...unknowns: [string, Unknown][]) =>
  findings(reducedEquations(equations), new Map(unknowns)).map(({ unknown, value, by }) => [
    unknown.key,
    Number(value.toFixed(6)),
    by,
  ]);

test("the company less one of its two teams of one is the other's only member", () => {
  const sums = [equation({ anna: 1 / 20, bram: 1 / 20 }, 0.5), equation({ bram: 1 / 20 }, 0.1)];
  expect(found(sums, longOf("anna", 8), longOf("bram", 2))).toEqual([
    ["anna", 8, "sums"],
    ["bram", 2, "sums"],
  ]);
});

test("a mean of two months less the one is the other", () => {
  const sums = [equation({ september: 0.5, october: 0.5 }, 3), equation({ september: 1 }, 4)];
  expect(found(sums, longOf("september", 4), longOf("october", 2))).toContainEqual(["october", 2, "sums"]);
});

test("two people of whom only the sum is known are not told apart", () => {
  expect(found([equation({ anna: 1, bram: 1 }, 10)], longOf("anna", 10), longOf("bram", 0))).toEqual([]);
});

test("nothing together is nothing of each, and all together is all of each", () => {
  const both = [longOf("anna", 0), longOf("bram", 0, 0.5)];
  expect(found([equation({ anna: 1, bram: 1 }, 0)], ...both)).toEqual([
    ["anna", 0, "bounds"],
    ["bram", 0, "bounds"],
  ]);
  expect(found([equation({ anna: 1, bram: 1 }, 30)], ...both)).toEqual([
    ["anna", 20, "bounds"],
    ["bram", 10, "bounds"],
  ]);
});

test("a sum that only one person's half days can make is that person's", () => {
  expect(found([equation({ anna: 1, bram: 1 }, 0.4)], longOf("anna", 0), longOf("bram", 0.4, 0.8))).toEqual([
    ["anna", 0, "whole_days"],
    ["bram", 0.4, "whole_days"],
  ]);
});

test("a sum that two people's half days can make is nobody's for certain", () => {
  const contracts = (fte: number) => ({ contracts: [{ fte, days: 20 }] });
  expect(determinedByWholeDays([contracts(1), contracts(0.5)], 2)).toEqual([null, null]);
  expect(determinedByWholeDays([contracts(1), contracts(0.5)], 0.25)).toEqual([0, 0.25]);
  expect(determinedByWholeDays([contracts(1)], 0.3)).toEqual([null]);
});

test("a sum follows from equations only where it can be put together from them", () => {
  const reduced = reducedEquations([equation({ a: 1, b: 1, c: 2 }, 7), equation({ c: 1 }, 2)]);
  expect(valueOfSum(reduced, new Map(Object.entries({ a: 2, b: 2 })))).toBeCloseTo(6);
  expect(valueOfSum(reduced, new Map(Object.entries({ a: 1, b: 1, c: 1 })))).toBeCloseTo(5);
  expect(valueOfSum(reduced, new Map(Object.entries({ a: 1 })))).toBeNull();
  expect(valueOfSum(reduced, new Map(Object.entries({ d: 1 })))).toBeNull();
  expect(valueOfSum(reduced, new Map())).toBe(0);
});

test("no equations tell nothing", () => {
  expect(found([], longOf("anna", 3))).toEqual([]);
});
