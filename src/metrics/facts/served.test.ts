import fc from "fast-check";
import { expect, test } from "vitest";
import { chance, type Random } from "../../statistics/chance.ts";
import { credits } from "./served.ts";

const ones = (days: number[]) => days.map(() => 1);
const pace = (timesPerYear: number, maxPerYear = 1.25 * timesPerYear, from = 0) => ({
  timesPerYear,
  maxPerYear,
  from,
  isNew: true,
});
const served = (days: number[], ...plan: Parameters<typeof pace>) => [
  ...credits(days, ones(days), [pace(...plan)]).served,
];
const surplus = (days: number[], ...plan: Parameters<typeof pace>) => [
  ...credits(days, ones(days), [pace(...plan)]).surplus,
];

test("a customer seen four times a year is on plan with every visit, also when one comes five days early", () => {
  expect(served([0, 91, 182, 273, 365, 456], 4)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(served([9, 99, 190, 282, 369], 4)).toEqual([1, 1, 1, 1, 1]);
});

test("two contacts may be asked for at once; a third waits until the plan asks again", () => {
  expect(served([0, 0, 91], 4)).toEqual([1, 1, 0]);
  expect(served([0, 0, 92], 4)).toEqual([1, 1, 1]);
});

test("a customer seen more often than planned stays served as often as planned", () => {
  const everyTenWeeks = Array.from({ length: 21 }, (_, i) => 73 * i);
  const years = [0, 5, 10, 15].map((first) =>
    served(everyTenWeeks, 4)
      .slice(first, first + 5)
      .reduce((sum, each) => sum + each, 0),
  );
  expect(years).toEqual([5, 4, 4, 4]);
});

test("what was left undone for a year may be made up for, and no more than that", () => {
  expect(served([1200, 1201, 1202, 1203, 1204], 4)).toEqual([1, 1, 1, 1, 0]);
});

test("before the log or the account's time in the portfolio nothing was asked for, and nothing was saved up", () => {
  expect(served([90, 100, 101, 102], 4, 5, 100)).toEqual([0, 1, 1, 0]);
});

test("between the plan and the maximum a contact is extra, above the maximum it is surplus", () => {
  expect(surplus([0, 10, 20, 30, 40, 50], 4)).toEqual([0, 0, 0, 0, 0, 1]);
  expect(surplus([0, 10, 20, 30], 1, 2)).toEqual([0, 0, 1, 1]);
  expect(surplus([0, 10, 20, 365], 1, 3)).toEqual([0, 0, 0, 0]);
});

test("a plan of once in two years asks again after two years", () => {
  expect(served([0, 1, 700, 730], 0.5)).toEqual([1, 1, 0, 1]);
  expect(surplus([0, 1, 700, 730], 0.5)).toEqual([0, 0, 0, 0]);
});

test("a pre-aggregated row counts as so many contacts", () => {
  const { served, surplus } = credits([0, 5], [3, 4], [pace(4, 5)]);
  expect([...served]).toEqual([2, 0]);
  expect([...surplus]).toEqual([0, 2]);
});

test("an account that is handed over has the credit that it had, at the pace of its new plan", () => {
  const handedOver = { ...pace(1, 2, 100), isNew: false };
  const servedBy = (...paces: ReturnType<typeof pace>[]) => [
    ...credits([90, 91, 100, 101, 464, 465], ones([1, 2, 3, 4, 5, 6]), paces).served,
  ];
  expect(servedBy(pace(12, 15), handedOver)).toEqual([1, 1, 1, 1, 0, 1]);
  expect(servedBy(pace(1, 2), handedOver)).toEqual([1, 1, 0, 0, 1, 0]);
  expect(servedBy(pace(1, 2), { ...handedOver, isNew: true })).toEqual([1, 1, 1, 1, 0, 1]);
});

test("without a plan nothing is served", () => {
  expect(served([0, 1], 0)).toEqual([0, 0]);
  expect(credits([], [], [pace(4)]).served).toHaveLength(0);
});

/**
 * Some years of an account: in each part of the year that the plan divides it in, so many contacts on any day
 * of it, the log beginning somewhere.
 */
function accountYears(random: Random, timesPerYear: number, times: () => number, years: number): number[] {
  const part = 365 / timesPerYear;
  const begins = random() * part;
  return Array.from({ length: years * timesPerYear }, (_, i) =>
    Array.from({ length: times() }, () => Math.floor(i * part - begins + random() * part)),
  )
    .flat()
    .filter((day) => day >= 0)
    .sort((a, b) => a - b);
}

/** Coverage of the fourth year of 500 accounts, however many contacts each part of the year has. */
function coverage(timesPerYear: number, times: (random: Random) => number): number {
  const random = chance(2026, "contacts");
  let done = 0;
  for (let account = 0; account < 500; account++) {
    const days = accountYears(random, timesPerYear, () => times(random), 5);
    served(days, timesPerYear).forEach((each, i) => {
      const day = days[i] ?? 0;
      if (day >= 3 * 365 && day < 4 * 365) done += each;
    });
  }
  return done / (500 * timesPerYear);
}

test.each([1, 2, 4, 12])("a plan of %i a year has the coverage with which it is carried out", (times) => {
  const toTheLetter = coverage(times, () => 1);
  expect(toTheLetter).toBeGreaterThanOrEqual(0.97);
  expect(toTheLetter).toBeLessThanOrEqual(1.02);
  const fourFifths = coverage(times, (random) => (random() < 0.8 ? 1 : 0));
  expect(fourFifths).toBeGreaterThanOrEqual(0.76);
  expect(fourFifths).toBeLessThanOrEqual(0.82);
  const twice = coverage(times, () => 2);
  expect(twice).toBeGreaterThanOrEqual(0.97);
  expect(twice).toBeLessThanOrEqual(1.02);
});

const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 6 })), { maxLength: 40 })
  .map((list) => list.toSorted(([a], [b]) => a - b));
const plans = fc.record({
  timesPerYear: fc.double({ min: 0, max: 13, noNaN: true }),
  maxPerYear: fc.double({ min: 0, max: 20, noNaN: true }),
  from: fc.integer({ min: 0, max: 500 }),
  isNew: fc.constant(true),
});
const totals = (list: readonly (readonly [number, number])[], plan: ReturnType<typeof pace>) => {
  const { served, surplus } = credits(
    list.map(([day]) => day),
    list.map(([, count]) => count),
    [plan],
  );
  const byDay = new Map<number, number[]>();
  list.forEach(([day], i) => {
    const [all = 0, over = 0] = byDay.get(day) ?? [];
    byDay.set(day, [all + (served[i] ?? 0), over + (surplus[i] ?? 0)]);
  });
  return byDay;
};

test("what is served and what is surplus together never exceed what was made", () => {
  fc.assert(
    fc.property(rows, plans, (list, plan) => {
      const made = Map.groupBy(list, ([day]) => day);
      for (const [day, [all = 0, over = 0]] of totals(list, plan)) {
        const most = (made.get(day) ?? []).reduce((sum, [, count]) => sum + count, 0);
        expect(all + over).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test("the order of the rows of a day, and whether they are added up, changes nothing", () => {
  fc.assert(
    fc.property(rows, plans, (list, plan) => {
      const days = [...Map.groupBy(list, ([day]) => day)];
      const expected = totals(list, plan);
      expect(
        totals(
          days.flatMap(([, own]) => own.toReversed()),
          plan,
        ),
      ).toEqual(expected);
      const added = days.map(([day, own]) => [day, own.reduce((sum, [, count]) => sum + count, 0)] as const);
      expect(totals(added, plan)).toEqual(expected);
    }),
  );
});
