import { newestDay } from "../calendar/newest-day.ts";
import { daysOfMonth } from "../calendar/window.ts";
import type { Workdays } from "../calendar/workdays.ts";
import { type Dataset, type DayNumber, isMade } from "../contract/dataset.ts";
import type { Settings } from "../contract/settings.ts";
import type { PartOfMonth } from "../contract/vocabulary.ts";
import { workdaysAround } from "./period.ts";

/** Working days before the newest date that tell how many of them usually have something. */
const lookedBack = 60;
/** On so many of them there must be something before a silence says anything. */
const leastActive = 30;
/** A silence that comes by chance less often than this is the end of the exports. */
const leastChance = 0.001;

function lastWorkdayIn({ from, to }: { from: DayNumber; to: DayNumber }, workdays: Workdays): DayNumber {
  let day = to;
  while (day > from && !workdays.isWorkday(day)) day--;
  return day;
}

/** On how many working days from a day to another something was done, or a quote was issued or closed. */
function activeDays(
  { activities, quotes }: Dataset,
  from: DayNumber,
  to: DayNumber,
  workdays: Workdays,
): number {
  const isActive = new Uint8Array(Math.max(0, to - from + 1));
  const mark = (day: number | undefined) => {
    if (day !== undefined && day >= from && day <= to) isActive[day - from] = 1;
  };
  for (let row = 0; row < activities.length; row++) if (isMade(activities, row)) mark(activities.day[row]);
  for (let row = 0; row < quotes.length; row++) {
    mark(quotes.issuedOn[row]);
    mark(quotes.closedOn[row]);
  }
  return isActive.reduce((sum, each, i) => sum + (each === 1 && workdays.isWorkday(from + i) ? 1 : 0), 0);
}

/**
 * Whether nothing stands in the data after their newest day for longer than chance would have it in so busy a
 * company.
 */
function endsBefore(
  newest: DayNumber,
  lastWorkday: DayNumber,
  dataset: Dataset,
  workdays: Workdays,
): boolean {
  let from = newest;
  while (workdays.between(from, newest) < lookedBack && newest - from < 2 * lookedBack) from--;
  const active = activeDays(dataset, from, newest, workdays);
  const silent = workdays.between(newest + 1, lastWorkday);
  const rate = active / (workdays.between(from, newest) + 1);
  return active >= leastActive && (1 - rate) ** silent < leastChance;
}

/**
 * Why a month is not whole: it has not begun, it is not over, or it is but the exports end before it did,
 * which shows only where they otherwise have something on most days. Null for a month of which the last
 * working day is not after the newest date in activities and quotes, or that is over without such a sign.
 */
export function partOfMonth(
  { dataset, settings, month }: { dataset: Dataset; settings: Settings; month: string },
  today: DayNumber,
): PartOfMonth | null {
  const days = daysOfMonth(month);
  const newest = newestDay(dataset, today);
  const workdays = workdaysAround(Math.max(days.to, newest ?? days.to), dataset, settings);
  const lastWorkday = lastWorkdayIn(days, workdays);
  if (newest !== null && newest >= lastWorkday) return null;
  if (today < days.from) return "future";
  if (today <= lastWorkday) return "running";
  return newest !== null && endsBefore(newest, lastWorkday, dataset, workdays) ? "exports_end" : null;
}
