import type { DayNumber } from "../../contract/dataset.ts";

/** The days that a log covers, both included. */
export interface LogSpan {
  from: DayNumber;
  to: DayNumber;
}

const lookBack = 365;
/** One in so many rows may have a date of long before the others or long after. */
const strayShare = 0.01;

/** Fewer rows are no log. */
const leastRows = 10;

/**
 * The last year of a log without its stray dates; null where it has too few rows to be one. `dayOf` gives a
 * negative day for a row that is no part of it.
 */
export function logSpan(length: number, dayOf: (row: number) => DayNumber, today: DayNumber): LogSpan | null {
  let last = -1;
  for (let row = 0; row < length; row++) {
    const day = dayOf(row);
    if (day > last && day <= today) last = day;
  }
  if (last < 0) return null;
  const perDay = new Int32Array(lookBack);
  const first = last - lookBack + 1;
  let all = 0;
  for (let row = 0; row < length; row++) {
    const day = dayOf(row);
    if (day < first || day > last) continue;
    perDay[day - first] = (perDay[day - first] ?? 0) + 1;
    all++;
  }
  if (all < leastRows) return null;
  const stray = Math.floor(all * strayShare);
  const beyond = (days: Int32Array) => {
    let seen = 0;
    return days.findIndex((rows) => {
      seen += rows;
      return seen > stray;
    });
  };
  return { from: first + beyond(perDay), to: last - beyond(perDay.toReversed()) };
}
