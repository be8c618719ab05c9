import fc from "fast-check";
import { expect, test } from "vitest";
import { coveredDays, covers, fteByDay, upTo } from "./spells.ts";

const day = fc.integer({ min: 0, max: 30 });
const spells = fc
  .array(fc.tuple(day, fc.option(fc.nat(10)), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
  .map((all) => all.map(([from, days, fte]) => ({ from, to: days === null ? null : from + days, fte })));

test("a day is covered where one of the spells holds it, however many there are", () => {
  fc.assert(
    fc.property(spells, day, (all, on) => {
      expect(coveredDays(all)(on)).toBe(all.some((spell) => covers(spell, on)));
    }),
  );
  expect(coveredDays([{ from: null, to: 3 }])(-1000)).toBe(true);
  expect(coveredDays([])(0)).toBe(false);
});

test("the FTE of a day is the sum of the spells that hold it", () => {
  fc.assert(
    fc.property(spells, day, (all, on) => {
      const holding = all.filter((spell) => covers(spell, on));
      expect(fteByDay(all)(on)).toBe(holding.reduce((sum, { fte }) => sum + fte, 0));
    }),
  );
});

test("numbers up to a number are counted", () => {
  expect([0, 1, 2, 3, 4].map((number) => upTo([1, 2, 2, 4], number))).toEqual([0, 1, 3, 3, 4]);
});
