import { expect, test } from "vitest";
import { chance } from "../../statistics/chance.ts";
import { drawnNormal, drawnPoisson } from "../../statistics/draw.ts";
import { changeLately } from "./change.ts";
import { monthsOf, type Quoted, quotesOf } from "./quotes.fixture.ts";
import { timelineOf } from "./timeline-months.ts";

/** About sixty quotes a month, of values around 1,000; from the last two months on otherwise. */
function timeline(seed: number, last: { times?: number; price?: number }) {
  const random = chance(seed, "change");
  const quotes = Array.from({ length: 20 }, (_, month) => month).flatMap((month) => {
    const { times = 1, price = 1 } = month >= 18 ? last : {};
    return Array.from(
      { length: drawnPoisson(60 * times, random) },
      (): Quoted => ({
        issued: 30 * month + Math.floor(20 * random()),
        value: 1000 * price * Math.exp(0.6 * drawnNormal(random)),
      }),
    );
  });
  return timelineOf({ history: quotesOf(quotes), groups: ["North"], months: monthsOf(20) });
}

const shareBeyond = (last: Parameters<typeof timeline>[1]) =>
  Array.from({ length: 60 }, (_, i) => changeLately(timeline(i, last), [0], 19)).filter((z) => z > 2.7)
    .length / 60;

test("where nothing changes it seldom seems so", () => {
  expect(shareBeyond({})).toBeLessThan(0.1);
});

test("a rise in prices, and a part of the customers that is lost, are seen in two months", () => {
  expect(shareBeyond({ price: 1.3 })).toBeGreaterThan(0.8);
  expect(shareBeyond({ times: 0.6 })).toBeGreaterThan(0.8);
});

test("of few months nothing can be told", () => {
  expect(changeLately(timeline(1, { price: 9 }), [0], 6)).toBe(0);
});

test("a season that comes back is no change, what goes against it is one", () => {
  /** Sixty quotes a month, in the last four of each year of twelve months half. */
  const seasonal = (seed: number, last: number) => {
    const random = chance(seed, "season");
    const quotes = Array.from({ length: 36 }, (_, month) => month).flatMap((month) =>
      Array.from(
        { length: drawnPoisson(60 * (month >= 34 ? last : month % 12 >= 8 ? 0.5 : 1), random) },
        (): Quoted => ({ issued: 30 * month + Math.floor(20 * random()) }),
      ),
    );
    return timelineOf({ history: quotesOf(quotes), groups: ["North"], months: monthsOf(36) });
  };
  const beyond = (last: number) =>
    Array.from({ length: 40 }, (_, i) => changeLately(seasonal(i, last), [0], 35)).filter((z) => z > 2.7);
  expect(beyond(0.5).length).toBeLessThan(4);
  expect(beyond(1).length).toBeGreaterThan(32);
});
