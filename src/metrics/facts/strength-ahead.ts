import { Temporal } from "temporal-polyfill";
import { covers } from "../../calendar/spells.ts";
import { daysOfMonth, monthOfDay } from "../../calendar/window.ts";
import type { Absence, DayNumber } from "../../contract/dataset.ts";
import type { Month } from "../../contract/vocabulary.ts";
import { longSpells } from "./absence.ts";
import type { AbsenceGroups } from "./absence-groups.ts";
import type { Base } from "./base.ts";
import { MonthSums, type Months, monthsOf } from "./month-sums.ts";
import { calendarsOver } from "./team-calendars.ts";

/** Hands of the months to come, as far as their dates are known, in FTE: means over the working days. */
export interface StrengthAhead {
  months: Months;
  planned: MonthSums;
  /** Days for which a strength was planned, per row: 0 where nothing is known of a month. */
  plannedDays: MonthSums;
  contracted: MonthSums;
  /** Of the teams whose absence counts. */
  away: MonthSums;
}

/** However short the rest of the year is, so many months are looked ahead. */
const leastMonths = 3;

/** The months after the reported one to the end of its fiscal year, at least three. */
function monthsAhead({ window: { month, ytd } }: Base): Month[] {
  const next = Temporal.PlainYearMonth.from(monthOfDay(month.to + 1));
  const last = Temporal.PlainYearMonth.from(monthOfDay(ytd.year.to));
  const left = next.until(last, { largestUnit: "months" }).months + 1;
  return Array.from({ length: Math.max(leastMonths, left) }, (_, i) =>
    monthOfDay(daysOfMonth(next.add({ months: i }).toString()).from),
  );
}

/**
 * The share of somebody that is away in a month to come: by the long spells that go on at the end of the
 * reported one. Who is known to return counts from the next month on, so that no figure tells of the day; a
 * spell without an end goes on.
 */
const shareAwayIn = (going: readonly Absence[], firstOfMonth: DayNumber) =>
  Math.min(
    1,
    going.reduce((sum, { to, share }) => sum + (to === null || to >= firstOfMonth ? share : 0), 0),
  );

/** Far finer than any absence, and far coarser than what adding up in another order leaves behind. */
const perFte = 1_000_000;

/** The working days of a team in a month to come. */
type DaysOf = (team: string) => readonly DayNumber[];

/** FTE away in a month, by team: what is known of it at the end of the reported one. */
function awayByTeam(base: Base, groups: AbsenceGroups, daysOf: DaysOf, first: DayNumber) {
  const { dataset, settings, periodEnd, scopes } = base;
  const spellsOf = Map.groupBy(dataset.absences, ({ person }) => person);
  const found = new Map<string, number>();
  const counted = new Set(
    scopes.teams.flatMap(({ name }) => (groups.countsAhead(name, daysOf(name)) ? [name] : [])),
  );
  const add = (team: string, fteDays: number) => {
    const { length } = daysOf(team);
    if (counted.has(team) && length > 0) found.set(team, (found.get(team) ?? 0) + fteDays / length);
  };
  for (const row of dataset.employments) {
    const spells = longSpells(spellsOf.get(row.person) ?? [], periodEnd, settings.long_absence_days);
    const present = daysOf(row.team).filter((day) => covers(row, day)).length;
    add(row.team, row.fte * present * shareAwayIn(spells, first));
  }
  for (const spell of spellsOf.get(null) ?? []) {
    if (spell.team === null || spell.fte === null || spell.from > periodEnd) continue;
    add(spell.team, spell.fte * daysOf(spell.team).length * shareAwayIn([spell], first));
  }
  return found;
}

/** What the dates in team.csv, strength.csv and absence.csv say of the months to come. */
export function strengthAhead(base: Base, groups: AbsenceGroups): StrengthAhead {
  const { dataset, scopes } = base;
  const ids = monthsAhead(base);
  const months = monthsOf(ids);
  const make = () => new MonthSums(scopes.list.length, months);
  const ahead = { months, planned: make(), plannedDays: make(), contracted: make(), away: make() };
  const both = (team: string) => [scopes.company, scopes.team(team)];
  const calendarOf = calendarsOver(base.calendarOf, ids.map(daysOfMonth));
  for (const [month, id] of ids.entries()) {
    const daysOf: DaysOf = (team) => calendarOf(team).byMonth[month]?.days ?? [];
    const presence = (row: { team: string; from: DayNumber; to: DayNumber | null }) => {
      const days = daysOf(row.team);
      const present = days.filter((day) => covers(row, day)).length;
      return { present, share: days.length === 0 ? 0 : present / days.length };
    };
    for (const row of dataset.strength) {
      const { present, share } = presence(row);
      ahead.planned.addTo(both(row.team), month, row.fte * share);
      ahead.plannedDays.addTo(both(row.team), month, present);
    }
    for (const row of dataset.employments)
      ahead.contracted.addTo(both(row.team), month, row.fte * presence(row).share);
    for (const [team, fte] of awayByTeam(base, groups, daysOf, daysOfMonth(id).from))
      ahead.away.addTo(both(team), month, Math.round(fte * perFte) / perFte);
  }
  return ahead;
}
