import { Temporal } from "temporal-polyfill";
import { dayOfDate } from "../../calendar/day.ts";
import { type FirstDays, type FirstMonths, firstDays, firstMonths } from "../../calendar/logged.ts";
import { newestDay } from "../../calendar/newest-day.ts";
import {
  daysOfMonth,
  monthOfDay as monthIdOfDay,
  twelveMonthsTo,
  type Window,
} from "../../calendar/window.ts";
import type { Workdays } from "../../calendar/workdays.ts";
import type { Dataset, DayNumber } from "../../contract/dataset.ts";
import type { Settings } from "../../contract/settings.ts";
import {
  type FileKind,
  type Medium,
  type Month,
  media,
  pluralOfMedium,
  type WindowKind,
} from "../../contract/vocabulary.ts";
import { type AccountOn, accountOn } from "./account-on.ts";
import { type CustomerDays, customerDays } from "./customer-from.ts";
import { type Months, monthsOf } from "./month-sums.ts";
import { type Scopes, scopesOf } from "./scopes.ts";
import { type CalendarOf, type MonthDays, teamCalendars } from "./team-calendars.ts";

/** Whoever uses none of the other media still visits and calls. */
const always: readonly Medium[] = ["visit", "call"];

/** The media that somebody used, planned or has a target for; of the others there are no figures. */
function mediaInUse({ accounts, activities, plan, targets }: Dataset): ReadonlySet<Medium> {
  const isLogged = new Uint8Array(media.length);
  for (const code of activities.type) isLogged[code] = 1;
  const planned = new Set([
    ...plan.map((line) => line.medium),
    ...accounts.flatMap(({ norm }) => (norm ? [norm.medium] : [])),
  ]);
  const aimed = new Set(targets.map((target) => target.measure));
  const isUsed = (medium: Medium, code: number) =>
    always.includes(medium) ||
    isLogged[code] === 1 ||
    planned.has(medium) ||
    aimed.has(pluralOfMedium[medium]);
  return new Set(media.filter(isUsed));
}

/** The windows that every report has, beside the months of its trend. */
export type NamedWindow = Exclude<WindowKind, "trend" | "ahead">;

/** What every fact is made from. */
export interface Base {
  dataset: Dataset;
  settings: Settings;
  /** Those of the report's country; a team can have its own, see `calendarOf`. */
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
  /** The working days of a team; those of the report for null. */
  calendarOf: CalendarOf;
  /**
   * The calendar of a scope in a month, with the working days of that month: a team's own, a person's that of
   * the team at its end, the report's of any other.
   */
  calendarIn(scope: number, month: number): { workdays: Workdays; days: readonly DayNumber[] };
  /** Index of the month of a day; −1 outside the months. */
  monthOf(day: DayNumber): number;
  /** The last day of the reported month. What lies after it is not counted. */
  periodEnd: DayNumber;
  /**
   * The first day of which what is planned is still to come: after the period, and not before the newest day
   * on which anything was done. What was planned earlier and not done stands in no diary any more.
   */
  diaryFrom: DayNumber;
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
  /** Of the teams whose holidays are not those of the report. */
  teamWorkdays?: ReadonlyMap<string, Workdays>;
  windows: readonly Window[];
  /** What is dated later is a slip of the hand, and no sign of how new the data are. */
  today?: DayNumber;
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

/** The team that a scope is, or is in on a day; null for one that is in none. */
function teamOfScope({ list, personOf, teamOn }: Scopes, scope: number, day: DayNumber): string | null {
  const about = list[scope];
  if (about?.kind === "team") return about.id;
  return about?.kind === "account_manager" ? teamOn(personOf(scope), day) : null;
}

/** @throws Error for windows without the month, the year to date or the twelve months. */
export function baseOf(input: BaseInput): Base {
  const { dataset, settings, workdays, windows, withTeamSegments = false } = input;
  const window = namedWindows(windows);
  const lastMonth = Temporal.PlainYearMonth.from(window.month.months[0] ?? "");
  const earliest = Math.min(
    dayOfDate(lastMonth.subtract({ months: processMonths }).toPlainDate({ day: 1 })),
    ...windows.map((each) => Math.min(each.year.from, twelveMonthsTo(each).from)),
  );
  const latest = Math.max(...windows.map((each) => Math.max(each.to, each.year.to)));

  const ids: Month[] = [];
  const ranges: { from: DayNumber; to: DayNumber }[] = [];
  const monthOfDay = new Int32Array(latest - earliest + 1).fill(-1);
  for (let day = earliest; day <= latest; ) {
    const id = monthIdOfDay(day);
    const { from, to } = daysOfMonth(id);
    monthOfDay.fill(ids.length, from - earliest, to - earliest + 1);
    ids.push(id);
    ranges.push({ from, to });
    day = to + 1;
  }
  const logged = firstDays(dataset);
  const scopes = scopesOf(dataset, withTeamSegments);
  const calendarOf = teamCalendars(workdays, input.teamWorkdays ?? new Map(), ranges);
  return {
    dataset,
    settings,
    workdays,
    windows,
    window,
    withTeamSegments,
    scopes,
    months: monthsOf(ids),
    workdaysByMonth: calendarOf(null).byMonth,
    calendarOf,
    calendarIn: (scope, month) => {
      const own = calendarOf(teamOfScope(scopes, scope, ranges[month]?.to ?? latest));
      return { workdays: own.workdays, days: own.byMonth[month]?.days ?? [] };
    },
    monthOf: (day) => monthOfDay[day - earliest] ?? -1,
    periodEnd: window.month.to,
    diaryFrom: Math.max(window.month.to + 1, newestDay(dataset, input.today ?? latest) ?? 0),
    firstDays: logged,
    firstMonths: firstMonths(logged, workdays),
    mediaInUse: mediaInUse(dataset),
    accountOn: accountOn(dataset.accounts),
    customers: customerDays(dataset, logged.orders),
    lacks: lackOf(dataset),
  };
}
