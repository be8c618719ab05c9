import { dateOfDay, dayOfDate } from "../../calendar/day.ts";
import type { DayNumber, Employment } from "../../contract/dataset.ts";

/** So many days may lie between two employments that are one: a contract that is renewed is no new start. */
const daysBetween = 31;

/**
 * The first day of the employment that a row belongs to: rows of a person that follow each other, in
 * whichever team, are one. The row's own first day where none comes before it.
 */
export function employedSince(row: Employment, employments: readonly Employment[]): DayNumber {
  let since = row.from;
  const earlier = employments.filter(({ from }) => from < row.from).toSorted((a, b) => b.from - a.from);
  for (const { from, to } of earlier) {
    const end = to ?? Number.POSITIVE_INFINITY;
    if (end + 1 + daysBetween < since) break;
    since = from;
  }
  return since;
}

/** The day on which somebody has been employed for some months. */
export function dayAfterMonths(since: DayNumber, months: number): DayNumber {
  return dayOfDate(dateOfDay(since).add({ months }));
}
