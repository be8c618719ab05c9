import { Temporal } from "temporal-polyfill";
import { dayOfDate } from "../../calendar/day.ts";
import { type FirstDays, type FirstMonths, firstDays, firstMonths } from "../../calendar/logged.ts";
import {
  daysOfMonth,
  monthOfDay as monthIdOfDay,
  twelveMonthsTo,
  type Window,
} from "../../calendar/window.ts";
import type { Workdays } from "../../calendar/workdays.ts";
import type { Dataset, DayNumber } from "../../contract/dataset.ts";
import type { Settings } from "../../contract/settings.ts";
import type { FileKind, Medium, Month, WindowKind } from "../../contract/vocabulary.ts";
import { type AccountOn, accountOn } from "./account-on.ts";
import { type CustomerDays, customerDays } from "./customer-from.ts";
import { mediaInUse } from "./in-use.ts";
import { type Months, monthsOf } from "./month-sums.ts";
import { type Scopes, scopesOf } from "./scopes.ts";

/** A month with its working days. */
export interface MonthDays {
  from: DayNumber;
  to: DayNumber;
  days: readonly DayNumber[];
}

/** The windows that every report has, beside the months of its trend. */
export type NamedWindow = Exclude<WindowKind, "trend" | "ahead">;

/** What every fact is made from. */
export interface Base {
  dataset: Dataset;
  settings: Settings;
  workdays: Workdays;
  windows: readonly Window[];
  /** Those that every report has. */
  window: Readonly<Record<NamedWindow, Window>>;
  withTeamSegments: boolean;
  scopes: Scopes;
  /**
   * From the first month of the twelve up to any window, or of a process chart, to the last month of the
   * fiscal year.
   */
  months: Months;
  workdaysByMonth: readonly MonthDays[];
  /** Index of the month of a day; −1 outside the months. */
  monthOf(day: DayNumber): number;
  /** The last day of the reported month. What lies after it is not counted. */
  periodEnd: DayNumber;
  firstDays: FirstDays;
  firstMonths: FirstMonths;
  mediaInUse: ReadonlySet<Medium>;
  accountOn: AccountOn;
  customers: CustomerDays;
  /**
   * Whether one of the files that something is made of was not given. A plan per contact person needs the
   * contact persons too.
   */
  lacks(files: readonly FileKind[]): boolean;
}

export interface BaseInput {
  dataset: Dataset;
  settings: Settings;
  workdays: Workdays;
  windows: readonly Window[];
  /** Whether the segments of each team are scopes too: an edition of a team reads them. */
  withTeamSegments?: boolean;
}

function lackOf({ missing, plan }: Dataset): Base["lacks"] {
  const planPerContact = plan.some((line) => line.per === "contact");
  return (files) =>
    files.some((file) => missing.has(file)) ||
    (planPerContact && files.includes("plan") && missing.has("contacts"));
}

/** Months before the reported one that make the limits of a process-behaviour chart. */
export const processMonths = 24;

/** @throws Error for windows without the month, the year to date or the twelve months. */
function namedWindows(windows: readonly Window[]): Base["window"] {
  const named = (kind: NamedWindow) => {
    const found = windows.find((window) => window.kind === kind);
    if (!found) throw new Error(`A report needs ${kind} among its windows`);
    return found;
  };
  return { month: named("month"), ytd: named("ytd"), r12: named("r12") };
}

/** @throws Error for windows without the month, the year to date or the twelve months. */
export function baseOf({ dataset, settings, workdays, windows, withTeamSegments = false }: BaseInput): Base {
  const window = namedWindows(windows);
  const lastMonth = Temporal.PlainYearMonth.from(window.month.months[0] ?? "");
  const earliest = Math.min(
    dayOfDate(lastMonth.subtract({ months: processMonths }).toPlainDate({ day: 1 })),
    ...windows.map((each) => Math.min(each.year.from, twelveMonthsTo(each).from)),
  );
  const latest = Math.max(...windows.map((each) => Math.max(each.to, each.year.to)));

  const ids: Month[] = [];
  const workdaysByMonth: MonthDays[] = [];
  const monthOfDay = new Int32Array(latest - earliest + 1).fill(-1);
  for (let day = earliest; day <= latest; ) {
    const id = monthIdOfDay(day);
    const { from, to } = daysOfMonth(id);
    const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    monthOfDay.fill(ids.length, from - earliest, to - earliest + 1);
    ids.push(id);
    workdaysByMonth.push({ from, to, days: days.filter((each) => workdays.isWorkday(each)) });
    day = to + 1;
  }
  const logged = firstDays(dataset);
  return {
    dataset,
    settings,
    workdays,
    windows,
    window,
    withTeamSegments,
    scopes: scopesOf(dataset, withTeamSegments),
    months: monthsOf(ids),
    workdaysByMonth,
    monthOf: (day) => monthOfDay[day - earliest] ?? -1,
    periodEnd: window.month.to,
    firstDays: logged,
    firstMonths: firstMonths(logged, workdays),
    mediaInUse: mediaInUse(dataset),
    accountOn: accountOn(dataset.accounts),
    customers: customerDays(dataset, logged.orders),
    lacks: lackOf(dataset),
  };
}
