import { expect, test } from "vitest";
import { chance } from "./chance.ts";
import { xmrLimits, xmrSignals } from "./xmr.ts";
import { xmrChart } from "./xmr-chart.ts";

const monthsOf = (count: number) => Array.from({ length: count }, (_, i) => (i % 12) + 1);

/**
 * 100 a month, half as much more in spring and less in autumn, some noise, and then a month of `last` times
 * what is usual in it.
 */
function season(last: number): number[] {
  const random = chance(7, "season");
  const usual = (i: number) => 100 * (1 + 0.5 * Math.sin((i / 12) * 2 * Math.PI));
  return Array.from({ length: 25 }, (_, i) => (i === 24 ? last * usual(i) : usual(i) + 6 * (random() - 0.5)));
}

test("without season values are compared as they are", () => {
  const values = [...Array.from({ length: 24 }, (_, i) => 100 + (i % 5)), 130];
  const limits = xmrLimits(values.slice(0, -1));
  expect(limits).not.toBeNull();
  const chart = xmrChart(values, monthsOf(25));
  expect(chart.limits).toEqual(limits);
  expect(chart.differences).toBeNull();
  expect(chart.signals).toEqual(limits && xmrSignals(values, limits));
  expect(chart.signals.at(-1)).toBe("outside");
});

test("where the month of the year explains more than half, each is compared with the same month", () => {
  const chart = xmrChart(season(1), monthsOf(25));
  expect(chart.season).toBeGreaterThan(0.9);
  expect(chart.signals.at(-1)).toBeNull();
  expect(chart.differences?.slice(0, 12).map((each, i) => each + (chart.differences?.[i + 12] ?? 0))).toEqual(
    Array.from({ length: 12 }, () => expect.closeTo(0, 9)),
  );
});

test("a fall of a fifth that the season hid is seen", () => {
  const fallen = season(0.8);
  const limits = xmrLimits(fallen.slice(0, -1));
  expect(limits && xmrSignals(fallen, limits).at(-1)).toBeNull();
  expect(xmrChart(fallen, monthsOf(25)).signals.at(-1)).toBe("outside");
});

test("a month that is itself in the mean of its calendar month is not judged by it", () => {
  expect(xmrChart(season(0.8), monthsOf(25)).signals.slice(0, -1)).toEqual(Array(24).fill("unjudged"));
});

test("with fewer than two years there is no telling of a season", () => {
  const chart = xmrChart(season(1).slice(1), monthsOf(25).slice(1));
  expect(chart.season).toBeNull();
  expect(chart.differences).toBeNull();
});

test("with too few values there are no limits and no signals", () => {
  expect(xmrChart([1, 2, 3], [1, 2, 3])).toEqual({
    season: null,
    differences: null,
    limits: null,
    signals: [],
  });
  expect(xmrChart([], [])).toEqual({ season: null, differences: null, limits: null, signals: [] });
});

test("a season of the series alone brings no more alarms than chance", () => {
  const random = chance(3, "alarms");
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const usual = (i: number) => 100 + 50 * Math.sin((i / 12) * 2 * Math.PI);
  const rounds = 3000;
  let alarms = 0;
  for (let round = 0; round < rounds; round++) {
    const values = Array.from({ length: 25 }, (_, i) => usual(i) + 10 * normal());
    if (xmrChart(values, monthsOf(25)).signals.at(-1) !== null) alarms++;
  }
  expect(alarms / rounds).toBeGreaterThan(0.01);
  expect(alarms / rounds).toBeLessThan(0.035);
});

test("a month is no part of the limits that it is judged by, with a season neither", () => {
  const values = season(3);
  const calendar = monthsOf(25);
  const { differences, limits } = xmrChart(values, calendar);
  expect(limits).toEqual(xmrLimits(differences?.slice(0, -1) ?? [], Math.sqrt(3)));
});
