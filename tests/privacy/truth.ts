import { covers } from "../../src/calendar/spells.ts";
import { daysOfMonth } from "../../src/calendar/window.ts";
import type { Absence, Dataset, DayNumber } from "../../src/contract/dataset.ts";
import type { Settings } from "../../src/contract/settings.ts";
import type { Month } from "../../src/contract/vocabulary.ts";
import { workdaysAround } from "../../src/report/period.ts";

/** So much of one employment in a month: working days employed, on a contract of so many FTE. */
export interface Contract {
  fte: number;
  days: number;
}

/**
 * What is true of one person in one team and month. Contracts and the days employed are known to every
 * colleague; the rest is what they should not learn. FTE-days: contract FTE × share away × working days.
 */
export interface PersonMonth {
  person: number;
  team: string;
  month: Month;
  contracts: Contract[];
  contractDays: number;
  long: number;
  short: number;
  /** Working days in employment on which they were there, parts of days added up. */
  presentDays: number;
  /** Working days in employment of which at least half is long absence: their customers have nobody. */
  emptyDays: number;
}

/** FTE-days that a team-level row takes off a team in a month: of nobody by name. */
export interface TeamMonth {
  team: string;
  month: Month;
  unnamed: number;
}

export interface Truth {
  people: readonly PersonMonth[];
  teams: readonly TeamMonth[];
  /** Working days by month. */
  workdays: ReadonlyMap<string, readonly DayNumber[]>;
  /** Working days of any stretch of days. */
  workdaysBetween(from: DayNumber, to: DayNumber): number;
}

/** Which spells of one person are long by the last day of a month. */
export type LongSpells = (spells: readonly Absence[], lastDay: DayNumber, longDays: number) => Absence[];

/** What lies between two spells that are one: a long weekend. */
const mostDaysBetween = 3;

/**
 * As METRICS says it: spells that touch or lie at most three days apart are one, and that one is long from
 * the day after `longDays`.
 */
export const longOfNow: LongSpells = (spells, lastDay, longDays) => {
  const begun = spells.filter(({ from }) => from <= lastDay).toSorted((a, b) => a.from - b.from);
  const ends = begun.map(({ to }) => Math.min(to ?? lastDay, lastDay));
  const startsAnew = (i: number) =>
    (begun[i]?.from ?? 0) - Math.max(...ends.slice(0, i)) - 1 > mostDaysBetween;
  const chainOf = begun.map((_, i) => begun.findLastIndex((_, j) => j <= i && (j === 0 || startsAnew(j))));
  return begun.filter((_, i) => {
    const chain = chainOf.flatMap((first, j) => (first === chainOf[i] ? [j] : []));
    const last = Math.max(...chain.map((j) => ends[j] ?? 0));
    return last - (begun[chain[0] ?? 0]?.from ?? 0) + 1 > longDays;
  });
};

const shareAway = (spells: readonly Absence[], day: DayNumber) =>
  Math.min(
    1,
    spells.reduce((sum, spell) => sum + (covers(spell, day) ? spell.share : 0), 0),
  );

const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Everybody's absence in some months, counted day by day. */
export function truthOf(
  { dataset, settings }: { dataset: Dataset; settings: Settings },
  months: readonly Month[],
  longSpells: LongSpells,
): Truth {
  const calendar = workdaysAround(daysOfMonth(months.at(-1) ?? "").to, dataset, settings);
  const workdays = new Map(
    months.map((month) => {
      const { from, to } = daysOfMonth(month);
      const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      return [month, days.filter((day) => calendar.isWorkday(day))];
    }),
  );
  const spellsOf = Map.groupBy(dataset.absences, ({ person }) => person);
  const rowsOf = Map.groupBy(dataset.employments, ({ person, team }) => `${person} ${team}`);

  const people = [...rowsOf.values()].flatMap((rows) => {
    const { person, team } = rows[0] ?? { person: -1, team: "" };
    const spells = spellsOf.get(person) ?? [];
    return months.flatMap((month): PersonMonth[] => {
      const long = longSpells(spells, daysOfMonth(month).to, settings.long_absence_days);
      const days = workdays.get(month) ?? [];
      const present = rows.map((row) => ({ fte: row.fte, days: days.filter((day) => covers(row, day)) }));
      const employed = present.filter((row) => row.days.length > 0);
      if (employed.length === 0) return [];
      const overDays = (share: (day: DayNumber) => number) =>
        total(employed.map((row) => row.fte * total(row.days.map(share))));
      const away = overDays((day) => shareAway(spells, day));
      const longAway = overDays((day) => shareAway(long, day));
      return [
        {
          person,
          team,
          month,
          contracts: employed.map((row) => ({ fte: row.fte, days: row.days.length })),
          contractDays: overDays(() => 1),
          long: longAway,
          short: away - longAway,
          presentDays: total(employed.flatMap((row) => row.days.map((day) => 1 - shareAway(spells, day)))),
          emptyDays: total(
            employed.map((row) => row.days.filter((day) => shareAway(long, day) >= 0.5).length),
          ),
        },
      ];
    });
  });

  const withRows = new Set((spellsOf.get(null) ?? []).map(({ team }) => team ?? ""));
  const teams = [...withRows].flatMap((team) =>
    months.map((month): TeamMonth => {
      const rows = (spellsOf.get(null) ?? []).filter((row) => row.team === team);
      const awayOn = (day: DayNumber) =>
        total(rows.map((row) => (covers(row, day) ? (row.fte ?? 0) * row.share : 0)));
      return { team, month, unnamed: total((workdays.get(month) ?? []).map(awayOn)) };
    }),
  );
  return { people, teams, workdays, workdaysBetween: calendar.between };
}

/** What is true of one team, or of all (null). */
export function truthIn(truth: Truth, team: string | null): Truth {
  if (team === null) return truth;
  const isHere = (each: { team: string }) => each.team === team;
  return { ...truth, people: truth.people.filter(isHere), teams: truth.teams.filter(isHere) };
}
