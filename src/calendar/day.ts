import { Temporal } from "temporal-polyfill";
import type { DayNumber } from "../contract/dataset.ts";

const millisecondsADay = 86_400_000;
const epoch = Temporal.PlainDate.from("1970-01-01");

/** The calendar date of a day number. */
export function dateOfDay(day: DayNumber): Temporal.PlainDate {
  return epoch.add({ days: day });
}

/** The day number of a calendar date. Asked for as often as isoOfDay. */
export function dayOfDate({ year, month, day }: Temporal.PlainDate): DayNumber {
  return new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsADay;
}

/** `2026-10-31` for a day number. */
export function isoOfDay(day: DayNumber): string {
  // Asked for thousands of times, and five times as fast as by way of a calendar date.
  return new Date(day * millisecondsADay).toISOString().slice(0, -"T00:00:00.000Z".length);
}

/**
 * The day number of a year, month and day; null where there is no such date. A file can have a million of
 * them: see isoOfDay.
 */
export function dayOfParts(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(0);
  const milliseconds = date.setUTCFullYear(year, month - 1, day);
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? milliseconds / millisecondsADay : null;
}

/**
 * The day number of `2026-10-31`.
 * @throws RangeError when there is no such date.
 */
export function dayOfIso(iso: string): DayNumber {
  return dayOfDate(Temporal.PlainDate.from(iso));
}

/** Monday is 0, Sunday 6. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}
