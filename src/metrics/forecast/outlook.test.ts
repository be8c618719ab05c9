import { expect, test } from "vitest";
import { meanOf } from "../../statistics/sum.ts";
import { type OutlookInput, outlook } from "./outlook.ts";
import { monthsOf, type Quoted, quotesOf } from "./quotes.fixture.ts";
import { timelineOf } from "./timeline-months.ts";

/** Every month two quotes, of which one is won after a month; so 1,000 comes in each. */
const steady = (months: number, group = 0): Quoted[] =>
  Array.from({ length: months }, (_, month) => month).flatMap((month) => [
    { issued: 30 * month, closed: 30 * month + 30, won: true, group },
    { issued: 30 * month, closed: 30 * month + 30, group },
  ]);

const asked = (quotes: Quoted[], groups = ["North"]): OutlookInput => ({
  timeline: timelineOf({ history: quotesOf(quotes), groups, months: monthsOf(36, groups.length) }),
  month: 23,
  horizon: 3,
  draws: 4000,
  seed: "example",
});

test("what is open is won by the chance of its age, and what is to come at the rate and in the time of before", () => {
  const open: Quoted[] = Array.from({ length: 40 }, () => ({ issued: 30 * 23 + 29 }));
  const [draws] = outlook(asked([...steady(24).filter(({ issued }) => issued < 660), ...open]));
  // Half of the forty, and half of what is issued in time to close: that of two months of three.
  expect(meanOf([...(draws ?? [])]) / 1000).toBeGreaterThan(20);
  expect(meanOf([...(draws ?? [])]) / 1000).toBeLessThan(30);
});

test("the same input gives the same draws, another month or seed others", () => {
  const input = asked(steady(30));
  expect(outlook(input)).toEqual(outlook(input));
  expect(outlook({ ...input, seed: "other" })).not.toEqual(outlook(input));
  expect(outlook({ ...input, month: 22 })).not.toEqual(outlook(input));
});

test("the draws of a group are its own, whichever groups stand before it", () => {
  const both = [...steady(30), ...steady(30, 1)];
  const [north] = outlook(asked(both, ["North", "South"]));
  const turned = both.map((quote) => ({ ...quote, group: 1 - (quote.group ?? 0) }));
  const [, last] = outlook(asked(turned, ["South", "North"]));
  expect(last).toEqual(north);
});

test("twice the hands to come issue twice as much", () => {
  const quotes = steady(24).map((quote) => ({ ...quote, closed: quote.issued }));
  const mean = (fte: number) =>
    meanOf([...(outlook({ ...asked(quotes), handsAhead: [[fte, fte, fte]] })[0] ?? [])]);
  expect(mean(2) / mean(1)).toBeGreaterThan(1.9);
  expect(mean(2) / mean(1)).toBeLessThan(2.1);
});

test("quotes of one cluster are won or lost together: the same mean, and twice as far apart", () => {
  const open = (together: boolean) =>
    Array.from(
      { length: 64 },
      (_, i): Quoted => ({ issued: 719, cluster: together ? 1 + Math.floor(i / 4) : 1 + i }),
    );
  // Nothing new is issued, for nobody is there any more.
  const spread = (together: boolean) => {
    const input = asked([...steady(23), ...open(together)]);
    const [draws] = outlook({ ...input, horizon: 2, handsAhead: [[0, 0]] });
    const values = [...(draws ?? [])];
    const mean = meanOf(values);
    return { mean, deviation: Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2))) };
  };
  const [alone, together] = [spread(false), spread(true)];
  expect(together.mean / alone.mean).toBeCloseTo(1, 1);
  expect(together.deviation / alone.deviation).toBeGreaterThan(1.4);
});

test("where nothing was ever issued nothing comes", () => {
  expect(outlook(asked([]))).toEqual([new Float64Array(4000)]);
});

test("credit notes come as often as before, and lower it", () => {
  const credits = Array.from(
    { length: 24 },
    (_, month): Quoted => ({ issued: 30 * month, closed: 30 * month, credit: true, value: -500 }),
  );
  const [draws] = outlook(asked(credits));
  expect(meanOf([...(draws ?? [])])).toBeGreaterThan(-1600);
  expect(meanOf([...(draws ?? [])])).toBeLessThan(-1400);
});

test("in the quiet months of a season fewer quotes are to come, where two years have shown it", () => {
  // Eight a month, in the last three of twelve but two; half of them are won on the day they are issued.
  const quotes = Array.from({ length: 36 }, (_, month) => month).flatMap((month) =>
    Array.from({ length: month % 12 < 9 ? 8 : 2 }, (_, i): Quoted => {
      const issued = 30 * month + 2 * i;
      return { issued, closed: issued, won: i % 2 === 0 };
    }),
  );
  const mean = (month: number) => meanOf([...(outlook({ ...asked(quotes), month })[0] ?? [])]) / 1000;
  expect(Math.abs(mean(32) - 3)).toBeLessThan(0.5);
  expect(Math.abs(mean(24) - 12)).toBeLessThan(0.7);
  // Of twenty months no season is known: as many as in the twelve before.
  expect(Math.abs(mean(20) - 9.75)).toBeLessThan(0.7);
});
