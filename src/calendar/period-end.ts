import type { DayNumber } from "../contract/dataset.ts";
import { dateOfDay, dayOfDate } from "./day.ts";

const months = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The last day of the month, quarter or year that begins on a day: from 2026-01-01 a quarter ends on
 * 2026-03-31, from 2026-01-31 a month on 2026-02-27.
 */
export function lastDayOf(from: DayNumber, length: keyof typeof months): DayNumber {
  return dayOfDate(dateOfDay(from).add({ months: months[length] })) - 1;
}
