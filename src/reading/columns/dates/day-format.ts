import type { DayNumber } from "../../../contract/dataset.ts";
import type { FiscalYears } from "../../report-calendar.ts";
import { ordersOf } from "./date-evidence.ts";
import type { TimeZone } from "./time-zone.ts";
import { dayIn } from "./time-zone.ts";
import { type DateOrder, writtenDate } from "./written-date.ts";

/** How the dates of a column are read. */
export interface DayFormat {
  order: DateOrder;
  /** Where it is asked which day an instant is; null where the day stands as it is written. */
  zone: TimeZone | null;
  /** When its years begin. */
  fiscal: FiscalYears;
  /** Whether a month may stand for its last weekday. */
  readsMonths: boolean;
}

/** Dates that are written in one way only, on the days that are written. */
export const plainDays: DayFormat = {
  order: "ymd",
  zone: null,
  fiscal: { starts: 1, namedBy: null },
  readsMonths: false,
};

/**
 * The day of a cell; null for what is no date in this order. A date that says by itself which day it is is
 * read in any order: one that begins with its year or names its month, a spreadsheet's number (46326),
 * `20261031`, and one whose day and month are the same number.
 */
export function parseDay(text: string, { order, zone }: Pick<DayFormat, "order" | "zone">): DayNumber | null {
  const date = writtenDate(text);
  if (date === null) return null;
  const day = date.days[order] ?? (ordersOf(date) === 0 ? date.days.dmy : null);
  return day === null ? null : dayIn(zone, day, date.time);
}
