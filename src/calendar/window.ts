import { Temporal } from "temporal-polyfill";
import type { DayNumber } from "../contract/dataset.ts";
import { isMonth, type Month, type WindowId, type WindowKind } from "../contract/vocabulary.ts";
import { dateOfDay, dayOfDate, isoOfDay } from "./day.ts";
import type { Workdays } from "./workdays.ts";

/**
 * A stretch of whole months that figures are computed over. `months` are its months as `YYYY-MM`, the oldest
 * first.
 */
export interface Window {
  /** `month`, `ytd`, `r12`, or `YYYY-MM`. */
  id: WindowId;
  kind: WindowKind;
  from: DayNumber;
  to: DayNumber;
  months: readonly Month[];
  /** The twelve months whose working days a yearly frequency is spread over. */
  year: { from: DayNumber; to: DayNumber };
}

export interface WindowSettings {
  /** The reported month. */
  month: string;
  /** The month that a fiscal year starts with, 1–12. */
  fiscalYearStarts: number;
  /** Months of the trend, the reported one included. */
  trendMonths: number;
}

/** A month as it is written. @throws RangeError outside the years 0–9999, which are written otherwise. */
function written(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`${text} is no month of a report`);
  return text;
}

const monthOf = (month: Temporal.PlainYearMonth) => written(month.toString());

const firstDay = (month: Temporal.PlainYearMonth) => dayOfDate(month.toPlainDate({ day: 1 }));
const lastDay = (month: Temporal.PlainYearMonth) => firstDay(month.add({ months: 1 })) - 1;

/** So many months lie between the first of the fiscal year and a month of it. */
const sinceFiscalYear = (month: Temporal.PlainYearMonth, starts: number) => (month.month - starts + 12) % 12;

/** Years are few, and asked for with every figure of hours. */
const knownYears = new Map<string, { from: DayNumber; to: DayNumber }>();

/**
 * The first and last day of the fiscal year that a month, `YYYY-MM`, belongs to. @throws RangeError when it
 * is no month.
 */
export function fiscalYearOfMonth(month: string, starts: number): { from: DayNumber; to: DayNumber } {
  const key = `${month} ${starts}`;
  const known = knownYears.get(key);
  if (known) return known;
  const asked = Temporal.PlainYearMonth.from(month);
  const first = asked.subtract({ months: sinceFiscalYear(asked, starts) });
  const days = { from: firstDay(first), to: lastDay(first.add({ months: 11 })) };
  knownYears.set(key, days);
  return days;
}

/** Months are few, and asked for with every figure. */
const knownMonths = new Map<string, { from: DayNumber; to: DayNumber }>();

/** The first and last day of a month written `YYYY-MM`. @throws RangeError when it is no month. */
export function daysOfMonth(month: string): { from: DayNumber; to: DayNumber } {
  const known = knownMonths.get(month);
  if (known) return known;
  const parsed = Temporal.PlainYearMonth.from(month);
  const days = { from: firstDay(parsed), to: lastDay(parsed) };
  knownMonths.set(month, days);
  return days;
}

/** The month, `YYYY-MM`, that a day lies in. @throws RangeError outside the years 0–9999. */
export function monthOfDay(day: DayNumber): Month {
  return written(isoOfDay(day).slice(0, -"-DD".length));
}

/** Months on end are few too, and asked for with every figure that looks back. */
const knownRuns = new Map<string, readonly Month[]>();

/** So many months on end to a month, which is the last of them. */
function monthsTo(month: Month, count: number): readonly Month[] {
  const key = `${month} ${count}`;
  const known = knownRuns.get(key);
  if (known) return known;
  const last = Temporal.PlainYearMonth.from(month);
  const run = Array.from({ length: count }, (_, i) => monthOf(last.subtract({ months: count - 1 - i })));
  knownRuns.set(key, run);
  return run;
}

/** The days of months on end. */
function daysOf(months: readonly Month[]): { from: DayNumber; to: DayNumber } {
  const [first = "", last = ""] = [months[0], months.at(-1)];
  return { from: daysOfMonth(first).from, to: daysOfMonth(last).to };
}

/** Some months to one, as windows of the trend, the oldest first. */
function trendTo(month: Month, count: number, fiscalYearStarts: number): Window[] {
  return monthsTo(month, count).map((each) => ({
    id: each,
    kind: "trend",
    ...daysOfMonth(each),
    months: [each],
    year: fiscalYearOfMonth(each, fiscalYearStarts),
  }));
}

/**
 * The windows of a report: `month`, `ytd` (from the start of the fiscal year), `r12`, and the months of the
 * trend with the oldest first. The year of a month or of `ytd` is its fiscal year; that of `r12` is those
 * twelve months.
 */
export function reportWindows({ month, fiscalYearStarts, trendMonths }: WindowSettings): Window[] {
  const asked = Temporal.PlainYearMonth.from(month);
  const reported = monthOf(asked);
  const window = (id: "month" | "ytd" | "r12", count: number): Window => {
    const months = monthsTo(reported, count);
    const days = daysOf(months);
    const year = id === "r12" ? days : fiscalYearOfMonth(reported, fiscalYearStarts);
    return { id, kind: id, ...days, months, year };
  };
  return [
    window("month", 1),
    window("ytd", sinceFiscalYear(asked, fiscalYearStarts) + 1),
    window("r12", 12),
    ...trendTo(reported, trendMonths, fiscalYearStarts),
  ];
}

/**
 * The months before a window of one month, as windows of the trend, the nearest first; what a year is follows
 * from the month it starts with.
 */
export function monthsBefore(window: Window, count: number, fiscalYearStarts: number): Window[] {
  const [month = monthOfDay(window.to)] = window.months;
  return trendTo(month, count + 1, fiscalYearStarts)
    .slice(0, -1)
    .reverse();
}

/** Months and days are asked for those of the year before with every figure that looks back. */
const knownMonthsBack = new Map<Month, Month>();
const knownDaysBack = new Map<DayNumber, DayNumber>();

function monthBack(month: Month): Month {
  const back =
    knownMonthsBack.get(month) ?? monthOf(Temporal.PlainYearMonth.from(month).subtract({ years: 1 }));
  knownMonthsBack.set(month, back);
  return back;
}

function dayBack(day: DayNumber): DayNumber {
  const back = knownDaysBack.get(day) ?? dayOfDate(dateOfDay(day).subtract({ years: 1 }));
  knownDaysBack.set(day, back);
  return back;
}

/** The same months of the year before, as a window of the same name. */
export function yearBefore(window: Window): Window {
  const months = window.months.map(monthBack);
  const from = daysOfMonth(months[0] ?? monthBack(monthOfDay(window.from))).from;
  const to = daysOfMonth(months.at(-1) ?? monthBack(monthOfDay(window.to))).to;
  return {
    ...window,
    from,
    to,
    months,
    year: { from: dayBack(window.year.from), to: dayBack(window.year.to) },
  };
}

/** The twelve months to the end of a window, as a window of the same name. */
export function twelveMonthsTo(window: Window): Window {
  const months = monthsTo(window.months.at(-1) ?? monthOfDay(window.to), 12);
  const days = { from: daysOf(months).from, to: window.to };
  return { ...window, ...days, kind: "r12", months, year: days };
}

/**
 * The month to report: the latest whose last working day is not after the newest day in the data. A month
 * without any working day is never it. Looks back at most a year.
 */
export function latestCompleteMonth(newestDay: DayNumber, workdays: Workdays): Month {
  const lastWorkday = ({ from, to }: { from: DayNumber; to: DayNumber }) => {
    let day = to;
    while (day >= from && !workdays.isWorkday(day)) day--;
    return day;
  };
  let month = dateOfDay(newestDay).toPlainYearMonth();
  for (let back = 0; back < 12; back++, month = month.subtract({ months: 1 })) {
    const days = { from: firstDay(month), to: lastDay(month) };
    const last = lastWorkday(days);
    if (last >= days.from && last <= newestDay) break;
  }
  return monthOf(month);
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The last day of the month, quarter or year that begins on a day: from 2026-01-01 a quarter ends on
 * 2026-03-31, from 2026-01-31 a month on 2026-02-27.
 */
export function lastDayOf(from: DayNumber, length: keyof typeof monthsIn): DayNumber {
  return dayOfDate(dateOfDay(from).add({ months: monthsIn[length] })) - 1;
}
