import type { Random } from "../../src/statistics/chance.ts";
import { moments, pickWeighted, wholeBetween } from "./random.ts";
import { busiestOverUsual, seasonOn } from "./season.ts";

/** How many quotes a customer asks for one project, with the share of projects that has so many. */
const sizes = new Map([
  ["1", 0.68],
  ["2", 0.18],
  ["3", 0.09],
  ["4", 0.05],
]);
const meanSize = [...sizes].reduce((sum, [size, share]) => sum + Number(size) * share, 0);

/** The quotes of one project come within these days, and are won or lost together. */
const daysOfProject = 24;

interface Asking {
  /** Quotes a year. */
  rate: number;
  from: number;
  until: number;
}

/**
 * The projects for which a customer asks quotes, in the order of their first days; each is the days of its
 * quotes. Together they are `rate` quotes a year, with the season of the trade.
 */
export function projectsOf(random: Random, { rate, from, until }: Asking): number[][] {
  return moments(random, { rate: (rate / meanSize) * busiestOverUsual, from, until })
    .filter((first) => random() < seasonOn(first))
    .map((first) => {
      const more = Array.from(
        { length: Number(pickWeighted(random, sizes)) - 1 },
        () => first + wholeBetween(random, 0, daysOfProject),
      );
      return [first, ...more].sort((one, other) => one - other);
    });
}
