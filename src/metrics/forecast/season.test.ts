import { expect, test } from "vitest";
import { chance } from "../../statistics/chance.ts";
import { drawnPoisson } from "../../statistics/draw.ts";
import type { Issued } from "./issued.ts";
import { seasonOfRate, seasonOfValue } from "./season.ts";

/** A quiet summer: half of what is usual in two months, and a tenth more in the others. */
const quiet = (month: number) => (month % 12 === 6 || month % 12 === 7 ? 0.5 : 1.1);

const issued = (months: number, of: (month: number) => Partial<Issued>): Issued[] =>
  Array.from({ length: months }, (_, month) => ({ count: 60, fteDays: 100, values: [7, 7], ...of(month) }));

test("a season that comes back is known after two years, as a share of the mean", () => {
  const counts = (months: number) => issued(months, (month) => ({ count: 60 * quiet(month) }));
  const season = seasonOfRate(counts(24));
  expect(season.years).toBe(2);
  expect(season.at(24 + 6)).toBeCloseTo(-0.5, 9);
  expect(season.at(24 + 1)).toBeCloseTo(0.1, 9);
  expect(seasonOfRate(counts(23))).toMatchObject({ years: 0 });
});

test("months with fewer hands are no season, and those with nobody say nothing", () => {
  const hands = issued(36, (month) => ({ count: 60 * quiet(month), fteDays: 100 * quiet(month) }));
  expect(seasonOfRate(hands).years).toBe(0);
  expect(seasonOfRate(issued(36, () => ({ fteDays: 0 }))).years).toBe(0);
});

test("what differs by chance alone is seldom taken for a season, and a season is drawn to the mean", () => {
  const found = Array.from({ length: 100 }, (_, i) => {
    const random = chance(i, "counts");
    return seasonOfRate(issued(24, () => ({ count: drawnPoisson(60, random) })));
  }).filter(({ years }) => years > 0);
  expect(found.length).toBeLessThan(10);
  const random = chance(1, "season");
  const noisy = seasonOfRate(issued(36, (month) => ({ count: drawnPoisson(60 * quiet(month), random) })));
  expect(noisy.years).toBe(3);
  const sizes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => noisy.at(month));
  expect(sizes.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 9);
  expect(Math.min(...sizes)).toBeLessThan(-0.35);
});

test("what a quote is worth has a season of its own", () => {
  const season = seasonOfValue(issued(24, (month) => ({ values: [month % 12 === 11 ? 8.1 : 7] })));
  expect(season.at(11) - season.at(0)).toBeCloseTo(1.1, 9);
});
