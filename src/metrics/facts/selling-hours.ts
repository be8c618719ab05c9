import { fiscalYearOfMonth } from "../../calendar/window.ts";
import type { Workdays } from "../../calendar/workdays.ts";
import type { Base } from "./base.ts";

/**
 * Selling hours of one FTE on a working day of a month (`YYYY-MM`), by the working days of a team: the
 * part of the day that is for customers, less leave and short absence. Both are settings, the same for
 * everybody and every day, so that no hours tell of anybody's absence; leave is spread over the working
 * days of the fiscal year. At least 0. docs/metrics.md, hours.available.
 */
export function sellingHoursPerDay({ settings }: Base, workdays: Workdays, month: string): number {
  const { hours_per_day, selling_share, leave_days, short_absence, fiscal_year_starts } = settings;
  const { from, to } = fiscalYearOfMonth(month, fiscal_year_starts);
  const present = 1 - leave_days / Math.max(1, workdays.between(from, to)) - short_absence;
  return hours_per_day * selling_share * Math.max(0, present);
}
