import Holidays from "date-holidays";
import type { DayNumber } from "../contract/dataset.ts";
import { dateOfDay, dayOfIso, weekdayOfDay } from "./day.ts";

/** Working days between any two days, found in one step. */
export interface Workdays {
  isWorkday(day: DayNumber): boolean;
  /** Working days from `from` to `to`, both included; 0 when `to` lies before `from`. */
  between(from: DayNumber, to: DayNumber): number;
}

/** A country by its ISO 3166 code, and the dates (`2026-05-05`) that are off or worked besides. */
export interface WorkdaySettings {
  country: string;
  holidays: { add: readonly string[]; remove: readonly string[] };
}

/** The same with what teams have of their own. */
export interface TeamsWorkdaySettings extends WorkdaySettings {
  teams: Readonly<Record<string, { country?: string | undefined; holidays: WorkdaySettings["holidays"] }>>;
}

/** The days of a team: its own country where it has one, and its days off besides those of all. */
export function workdaySettingsOf(
  { teams, country, holidays }: TeamsWorkdaySettings,
  team: string,
): WorkdaySettings {
  const own = teams[team];
  return {
    country: own?.country ?? country,
    holidays: {
      add: [...holidays.add, ...(own?.holidays.add ?? [])],
      remove: [...holidays.remove, ...(own?.holidays.remove ?? [])],
    },
  };
}

/** Days before which and after which nothing was counted: the range a calendar answers for. */
export interface DayRange {
  from: DayNumber;
  to: DayNumber;
}

const millisecondsPerDay = 86_400_000;

/** Every day of one holiday: most last a day, some countries have longer ones. */
function daysOfHoliday({ date, start, end }: { date: string; start: Date; end: Date }): DayNumber[] {
  const first = dayOfIso(date.slice(0, 10));
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / millisecondsPerDay));
  return Array.from({ length }, (_, i) => first + i);
}

/**
 * The holidays of a country by year; the library works Easter out anew each time, and a report asks for each
 * year more than once.
 */
const knownYears = new Map<string, DayNumber[]>();

/** Whether the public holidays of a country are known. */
export function hasHolidays(country: string): boolean {
  return country in new Holidays().getCountries();
}

/** @throws RangeError for a country that the library does not know. */
function holidaysOfYears(country: string, years: readonly number[]): DayNumber[] {
  const unknown = years.filter((year) => !knownYears.has(`${country} ${year}`));
  if (unknown.length > 0) {
    const library = new Holidays(country, { types: ["public"] });
    if (!(country in library.getCountries())) {
      throw new RangeError(`No public holidays are known for country "${country}": use a code such as NL`);
    }
    for (const year of unknown)
      knownYears.set(`${country} ${year}`, library.getHolidays(year).flatMap(daysOfHoliday));
  }
  return years.flatMap((year) => knownYears.get(`${country} ${year}`) ?? []);
}

function holidaysOf({ country, holidays }: WorkdaySettings, range: DayRange): Set<DayNumber> {
  const years = dateOfDay(range.to).year - dateOfDay(range.from).year + 1;
  // A holiday of several days may begin in the year before the range.
  const first = dateOfDay(range.from).year - 1;
  const off = holidaysOfYears(
    country,
    Array.from({ length: years + 1 }, (_, i) => first + i),
  );
  const removed = new Set(holidays.remove.map(dayOfIso));
  return new Set([...off.filter((day) => !removed.has(day)), ...holidays.add.map(dayOfIso)]);
}

/**
 * The working days of a country in a range: Monday to Friday less its public holidays, with days added and
 * removed by the settings. Outside the range no day is a working day. In the Netherlands Good Friday and
 * Liberation Day are working days, as for most companies, until `holidays.add` says otherwise.
 * @throws RangeError for a country that the holiday library does not know, or a date that is none.
 */
export function workdays(settings: WorkdaySettings, range: DayRange): Workdays {
  const holidays = holidaysOf(settings, range);
  // before[i] is the number of working days before day range.from + i
  const before = new Int32Array(range.to - range.from + 2);
  for (let i = 0; i <= range.to - range.from; i++) {
    const day = range.from + i;
    const works = weekdayOfDay(day) < 5 && !holidays.has(day);
    before[i + 1] = (before[i] ?? 0) + (works ? 1 : 0);
  }
  const countBefore = (day: DayNumber) =>
    before[Math.min(Math.max(day - range.from, 0), before.length - 1)] ?? 0;
  const between = (from: DayNumber, to: DayNumber) =>
    to < from ? 0 : countBefore(to + 1) - countBefore(from);
  return { between, isWorkday: (day) => between(day, day) === 1 };
}
