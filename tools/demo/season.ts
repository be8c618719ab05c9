import { isoOf } from "./days.ts";

/** How much is quoted in each month, against the month that is usual: little in summer, much after it. */
const byMonth = [0.9, 1, 1.15, 1.1, 1.05, 1.05, 0.72, 0.68, 1.15, 1.2, 1.1, 0.9];

/** What the busiest month has, against the month that is usual. */
export const busiestOverUsual = Math.max(...byMonth);

/** The share of what would be quoted in the busiest month that is quoted on a day, 0–1. */
export const seasonOn = (day: number) =>
  (byMonth[Number(isoOf(day).slice(5, 7)) - 1] ?? 1) / busiestOverUsual;

/**
 * The quarters of a year, and the share of a year's revenue that is aimed at in each: orders follow the
 * season of the quotes a month later.
 */
export const quarters = [
  { first: "01-01", last: "03-31", share: 0.235 },
  { first: "04-01", last: "06-30", share: 0.275 },
  { first: "07-01", last: "09-30", share: 0.205 },
  { first: "10-01", last: "12-31", share: 0.285 },
];
