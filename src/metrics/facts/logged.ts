import { daysOfMonth, type Window } from "../../calendar/window.ts";
import type { Dataset, DayNumber } from "../../contract/dataset.ts";

/** The files whose rows come day by day, so that there is a first day before which nothing is known. */
export type LogKind = "activities" | "quotes";

/** The first day on which anything was logged; infinite where nothing ever was. */
export type FirstDays = Record<LogKind, DayNumber>;

function earliest(days: Int32Array, isCounted: (row: number) => boolean): DayNumber {
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    if (day < first && isCounted(row)) first = day;
  }
  return first;
}

/** The first contact that was made and the first quote that was issued. */
export function firstDays({ activities, quotes }: Dataset): FirstDays {
  return {
    activities: earliest(activities.day, (row) => activities.planned[row] === 0),
    quotes: earliest(quotes.issuedOn, () => true),
  };
}

/**
 * Whether a log covers a window from its first month on. Where it does not, a sum over the window would pass off a part as the
 * whole: months before the export began are no zeros.
 */
export function isLogged(firstDay: DayNumber, window: Window): boolean {
  return firstDay <= daysOfMonth(window.months[0] ?? "").to;
}
