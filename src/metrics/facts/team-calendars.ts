import type { Workdays } from "../../calendar/workdays.ts";
import type { DayNumber } from "../../contract/dataset.ts";

/** A month with its working days. */
export interface MonthDays {
  from: DayNumber;
  to: DayNumber;
  days: readonly DayNumber[];
}

/** The working days of a team, or of the report: between two days, and of each month. */
export interface Calendar {
  workdays: Workdays;
  byMonth: readonly MonthDays[];
}

/** The calendar of a team: that of the report where it has no holidays of its own, or is null. */
export type CalendarOf = (team: string | null) => Calendar;

type Days = Omit<MonthDays, "days">;

const calendarOver = (workdays: Workdays, months: readonly Days[]): Calendar => ({
  workdays,
  byMonth: months.map(({ from, to }) => {
    const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return { from, to, days: days.filter((day) => workdays.isWorkday(day)) };
  }),
});

/** The calendars of the report and of the teams that have one of their own, over some months. */
export function teamCalendars(
  workdays: Workdays,
  ofTeams: ReadonlyMap<string, Workdays>,
  months: readonly Days[],
): CalendarOf {
  const ofReport = calendarOver(workdays, months);
  const own = new Map([...ofTeams].map(([team, each]) => [team, calendarOver(each, months)]));
  return (team) => own.get(team ?? "") ?? ofReport;
}

/** The same calendars over other months; what is one calendar stays one. */
export function calendarsOver(calendarOf: CalendarOf, months: readonly Days[]): CalendarOf {
  const known = new Map<Calendar, Calendar>();
  return (team) => {
    const given = calendarOf(team);
    const found = known.get(given) ?? calendarOver(given.workdays, months);
    known.set(given, found);
    return found;
  };
}
