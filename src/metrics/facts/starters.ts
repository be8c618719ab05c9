import { dateOfDay, dayOfDate } from "../../calendar/day.ts";
import { covers, upTo } from "../../calendar/spells.ts";
import type { DayNumber, Employment } from "../../contract/dataset.ts";
import type { AbsenceGroups } from "./absence-groups.ts";
import type { Base } from "./base.ts";
import { MonthSums } from "./month-sums.ts";

/** So many days may lie between two employments that are one: a contract that is renewed is no new start. */
const daysBetween = 31;

/**
 * The first day of the employment that a row belongs to: rows of a person that follow each other, in
 * whichever team, are one. The row's own first day where none comes before it.
 */
export function employedSince(row: Employment, employments: readonly Employment[]): DayNumber {
  let since = row.from;
  const earlier = employments.filter(({ from }) => from < row.from).toSorted((a, b) => b.from - a.from);
  for (const { from, to } of earlier) {
    const end = to ?? Number.POSITIVE_INFINITY;
    if (end + 1 + daysBetween < since) break;
    since = from;
  }
  return since;
}

/** The day on which somebody has been employed for some months. */
export function dayAfterMonths(since: DayNumber, months: number): DayNumber {
  return dayOfDate(dateOfDay(since).add({ months }));
}

/** Who begins, per team and company, as means over the working days of each month, in FTE. */
export interface StarterFacts {
  /** Of people employed for less than six months. */
  starting: MonthSums;
  /** What of the contracts the setting `ramp` takes off: 0 without it, and of a team that is no group. */
  stillToCome: MonthSums;
}

const monthsStarting = 6;
const monthsInQuarter = 3;

/** What is left to come of somebody on a day: by the quarter in which they are, from how they began. */
function stillToComeOf(since: DayNumber, ramp: readonly number[]): (day: DayNumber) => number {
  const quarters = ramp.map((_, i) => dayAfterMonths(since, monthsInQuarter * (i + 1)));
  return (day) => 1 - (ramp[upTo(quarters, day)] ?? 1);
}

/** Goes through the working days of each month in which somebody of the team file began. */
export function starterFacts(base: Base, groups: AbsenceGroups): StarterFacts {
  const { dataset, settings, scopes, months, workdaysByMonth } = base;
  const { ramp = [] } = settings;
  const make = () => new MonthSums(scopes.list.length, months);
  const facts: StarterFacts = { starting: make(), stillToCome: make() };
  const longest = Math.max(monthsStarting, monthsInQuarter * ramp.length);

  const add = (row: Employment) => {
    const since = employedSince(row, scopes.employmentsOf(row.person));
    const [until, begun] = [dayAfterMonths(since, longest), dayAfterMonths(since, monthsStarting)];
    const toCome = stillToComeOf(since, groups.counts(row.team) ? ramp : []);
    for (const [month, { days, from, to }] of workdaysByMonth.entries()) {
      if (to < row.from || from >= until) continue;
      const present = days.filter((day) => covers(row, day));
      const mean = (of: (day: DayNumber) => number) =>
        days.length === 0 ? 0 : (row.fte * present.reduce((sum, day) => sum + of(day), 0)) / days.length;
      const both = [scopes.company, scopes.team(row.team)];
      facts.starting.addTo(
        both,
        month,
        mean((day) => (day < begun ? 1 : 0)),
      );
      facts.stillToCome.addTo(both, month, mean(toCome));
    }
  };
  for (const row of dataset.employments) add(row);
  return facts;
}
