import Holidays from "date-holidays";
import type { DayNumber } from "../contract/dataset.ts";
import { dateOfDay, dayOfIso, weekdayOfDay } from "./day.ts";

/** Working days between any two days, found in one step. */
export interface Workdays {
  isWorkday(day: DayNumber): boolean;
  /** Working days from `from` to `to`, both included; 0 when `to` lies before `from`. */
  between(from: DayNumber, to: DayNumber): number;
}

export interface WorkdaySettings {
  country: string;
  holidays: { add: readonly DayNumber[]; remove: readonly DayNumber[] };
}

/** Days before which and after which nothing was counted: the range a calendar answers for. */
export interface DayRange {
  from: DayNumber;
  to: DayNumber;
}

function holidaysOf({ country, holidays }: WorkdaySettings, range: DayRange): Set<DayNumber> {
  const library = new Holidays(country, { types: ["public"] });
  const days = new Set<DayNumber>();
  for (let year = dateOfDay(range.from).year; year <= dateOfDay(range.to).year; year++) {
    for (const holiday of library.getHolidays(year)) days.add(dayOfIso(holiday.date.slice(0, 10)));
  }
  for (const day of holidays.add) days.add(day);
  for (const day of holidays.remove) days.delete(day);
  return days;
}

/**
 * The working days of a country in a range: Monday to Friday less its public holidays, with days added and removed by
 * the settings. Outside the range no day is a working day. In the Netherlands Good Friday and Liberation Day are
 * working days, as for most companies, until `holidays.add` says otherwise.
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
