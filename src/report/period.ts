import { newestDay } from "../calendar/newest-day.ts";
import { latestCompleteMonth } from "../calendar/window.ts";
import { type DayRange, type Workdays, workdaySettingsOf, workdays } from "../calendar/workdays.ts";
import type { Dataset, DayNumber } from "../contract/dataset.ts";
import type { Settings } from "../contract/settings.ts";

const yearsAround = 4;
const daysOfYear = 366;

/**
 * The working days that a report on a month near `day` can need: its trend, its fiscal year, and targets that
 * begin earlier.
 */
export function workdaysAround(day: DayNumber, dataset: Dataset, settings: Settings): Workdays {
  return workdays(settings, rangeAround(day, dataset, settings));
}

/** The same of the teams that have holidays of their own, by their names. */
export function workdaysOfTeams(
  day: DayNumber,
  dataset: Dataset,
  settings: Settings,
): ReadonlyMap<string, Workdays> {
  const range = rangeAround(day, dataset, settings);
  return new Map(
    Object.keys(settings.teams).map((team) => [team, workdays(workdaySettingsOf(settings, team), range)]),
  );
}

function rangeAround(day: DayNumber, dataset: Dataset, settings: Settings): DayRange {
  const starts = dataset.targets.map((target) => target.from);
  const ends = dataset.targets.map((target) => target.to);
  const reach = yearsAround * daysOfYear + settings.trend_months * 31;
  return {
    from: starts.reduce((a, b) => Math.min(a, b), day - reach),
    to: ends.reduce((a, b) => Math.max(a, b), day + 2 * daysOfYear),
  };
}

/**
 * The month to report, `YYYY-MM`: the latest complete one in the data; null where the data has no day at all.
 */
export function monthToReport(dataset: Dataset, settings: Settings, today: DayNumber): string | null {
  const newest = newestDay(dataset, today);
  return newest === null ? null : latestCompleteMonth(newest, workdaysAround(newest, dataset, settings));
}
