import type { PeriodHeaders } from "../../../contract/mapping/unpivot.ts";
import type { FiscalYearName, FiscalYears } from "../../report-calendar.ts";
import type { PeriodHeader } from "../turned/period-headers.ts";
import { bothYears, firstOfTwo, type YearText } from "./year-text.ts";

export const monthText = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}`;

/** The calendar year of a month of the fiscal year that begins in a year. */
export const yearWithin = (first: number, month: number, starts: number) =>
  month < starts ? first + 1 : first;

/** The year in which a fiscal year begins that is called by a number. */
export const firstYearOf = (year: number, namedBy: FiscalYearName) => (namedBy === "start" ? year : year - 1);

/**
 * How many years each of some periods lies after the first, in the order of their columns: where they begin
 * anew, the next year begins.
 */
export function yearsOn(periods: readonly PeriodHeader[]): number[] {
  let on = 0;
  return periods.map(({ period }, i) => {
    const before = periods[i - 1]?.period;
    if (before && period.number <= before.number) on++;
    return on;
  });
}

/**
 * A period as the cell of a first day: `2026-04`, `Q2 2026`, `2026`. A month of a fiscal year is that of the
 * calendar year in which it lies.
 */
export function periodText(
  which: PeriodHeaders,
  year: YearText,
  number: number,
  { starts }: FiscalYears,
): string {
  if (which === "years") return year;
  if (which === "quarters") return `Q${number} ${year}`;
  const first = firstOfTwo(year);
  return monthText(first === null ? Number(year) : yearWithin(first, number, starts), number);
}

/** A way in which months without a year can be those of one, and what says so under `year`. */
export interface YearReading {
  is: "calendar" | FiscalYearName;
  year: YearText;
  months: readonly string[];
}

/**
 * The ways in which months are those of a year that is said by one number. One, where the months do not lie
 * on both sides of the beginning of a fiscal year; they are those of the calendar then. Months in the order
 * of the fiscal year are no calendar year, and of one that runs from January either may be meant.
 */
export function readingsOfYear(
  periods: readonly PeriodHeader[],
  year: number,
  { starts, namedBy }: FiscalYears,
): YearReading[] {
  const numbers = periods.map(({ period }) => period.number);
  const on = yearsOn(periods);
  const calendar: YearReading = {
    is: "calendar",
    year: monthText(year, numbers[0] ?? 1),
    months: numbers.map((month, i) => monthText(year + (on[i] ?? 0), month)),
  };
  const isOfBoth = numbers.some((month) => month < starts) && numbers.some((month) => month >= starts);
  if (!isOfBoth) return [calendar];
  const names: readonly FiscalYearName[] = namedBy === null ? ["start", "end"] : [namedBy];
  const fiscal = names.map((is): YearReading => {
    const first = firstYearOf(year, is);
    const months = numbers.map((month) => monthText(yearWithin(first, month, starts), month));
    return { is, year: bothYears(first), months };
  });
  return numbers[0] === starts ? fiscal : [calendar, ...fiscal];
}
