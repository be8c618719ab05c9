import { covers } from "../../calendar/spells.ts";
import type { Absence, DayNumber, Employment } from "../../contract/dataset.ts";
import { isLong, shareAway } from "./away.ts";
import type { Base } from "./base.ts";
import { Tally } from "./tally.ts";

/** Hands per team and company, as means over the working days of each month, and the people behind them. */
export interface StrengthFacts {
  planned: Tally;
  /** Days for which a strength was planned, per row: 0 where nothing is known of a month. */
  plannedDays: Tally;
  contracted: Tally;
  absentLong: Tally;
  /** Selling hours: of teams less all absence, of account managers by contract. */
  hours: Tally;
  /** Share of each month's working days that an account manager was employed and present. */
  available: Tally;
  /** Contract FTE of an account manager, mean over the month. */
  contractFte: Tally;
  /** People employed, and people in a long spell of absence, by scope and month; for the privacy rule only. */
  employed: PeopleByMonth;
  away: PeopleByMonth;
}

/** Who is counted in a scope and month; a team-level row of absence counts as so many unnamed people. */
export interface PeopleByMonth {
  add(scope: number, month: number, person: number | string): void;
  /** How many different people over some months. */
  count(scope: number, months: readonly number[]): number;
}

function peopleByMonth(): PeopleByMonth {
  const sets = new Map<string, Set<number | string>>();
  return {
    add(scope, month, person) {
      const key = `${scope} ${month}`;
      const set = sets.get(key) ?? new Set();
      sets.set(key, set.add(person));
    },
    count: (scope, months) =>
      months.reduce(
        (all, month) => all.union(sets.get(`${scope} ${month}`) ?? new Set()),
        new Set<number | string>(),
      ).size,
  };
}

/** What a month is measured with. */
interface MonthOfStrength {
  base: Base;
  month: number;
  days: readonly DayNumber[];
  lastDay: DayNumber;
  perDay: number;
  hoursPerFteDay: number;
}

const teamAndCompany = ({ base }: MonthOfStrength, team: string) => [
  base.scopes.company,
  base.scopes.team(team),
];

function addPlanned(at: MonthOfStrength, facts: StrengthFacts): void {
  for (const row of at.base.dataset.strength) {
    const present = at.days.filter((day) => covers(row, day)).length;
    for (const scope of teamAndCompany(at, row.team)) {
      facts.planned.add(scope, at.month, row.fte * present * at.perDay);
      facts.plannedDays.add(scope, at.month, present);
    }
  }
}

function addEmployment(
  at: MonthOfStrength,
  facts: StrengthFacts,
  row: Employment,
  spells: readonly Absence[],
): void {
  const { base, month, perDay, hoursPerFteDay } = at;
  const { person, team, fte } = row;
  const present = at.days.filter((day) => covers(row, day));
  if (present.length === 0) return;
  const long = spells.filter((spell) => isLong(spell, at.lastDay, base.settings.long_absence_days));
  const longDays = present.reduce((sum, day) => sum + shareAway(long, day), 0);
  const awayDays = present.reduce((sum, day) => sum + shareAway(spells, day), 0);
  const contracted = fte * present.length * perDay;

  for (const scope of teamAndCompany(at, team)) {
    facts.contracted.add(scope, month, contracted);
    facts.absentLong.add(scope, month, fte * longDays * perDay);
    facts.hours.add(scope, month, fte * (present.length - awayDays) * hoursPerFteDay);
    facts.employed.add(scope, month, person);
    if (longDays > 0) facts.away.add(scope, month, person);
  }
  const own = base.scopes.person(person);
  facts.contractFte.add(own, month, contracted);
  facts.hours.add(own, month, fte * present.length * hoursPerFteDay);
}

/** The share of the month that somebody was employed and present, however many employments they have. */
function addAvailable(at: MonthOfStrength, facts: StrengthFacts, person: number, spells: readonly Absence[]) {
  const employments = at.base.scopes.employmentsOf(person);
  const present = at.days
    .filter((day) => employments.some((row) => covers(row, day)))
    .reduce((sum, day) => sum + 1 - shareAway(spells, day), 0);
  facts.available.add(at.base.scopes.person(person), at.month, present * at.perDay);
}

/** A row that names a team and no person: long from its first day, and as many unnamed people as its FTE rounded up. */
function addTeamAbsence(
  at: MonthOfStrength,
  facts: StrengthFacts,
  { team, fte, share, from, to }: Absence,
): void {
  if (team === null || fte === null) return;
  const awayFteDays = fte * share * at.days.filter((day) => covers({ from, to }, day)).length;
  if (awayFteDays === 0) return;
  for (const scope of teamAndCompany(at, team)) {
    facts.absentLong.add(scope, at.month, awayFteDays * at.perDay);
    facts.hours.add(scope, at.month, -awayFteDays * at.hoursPerFteDay);
    for (let unnamed = 0; unnamed < Math.ceil(fte); unnamed++) {
      facts.away.add(scope, at.month, `${team} ${from} ${unnamed}`);
    }
  }
}

/** Goes through each month's working days once per row of team, strength and absence. */
export function strengthFacts(base: Base): StrengthFacts {
  const { dataset, settings } = base;
  const make = () => new Tally(base.scopes.list.length, base.months);
  const facts: StrengthFacts = {
    planned: make(),
    plannedDays: make(),
    contracted: make(),
    absentLong: make(),
    hours: make(),
    available: make(),
    contractFte: make(),
    employed: peopleByMonth(),
    away: peopleByMonth(),
  };
  const spellsOf = Map.groupBy(dataset.absences, (absence) => absence.person);
  const people = new Set(dataset.employments.map((row) => row.person));
  for (const [month, { days, to }] of base.workdaysByMonth.entries()) {
    const perDay = days.length === 0 ? 0 : 1 / days.length;
    const hoursPerFteDay = settings.hours_per_day * settings.selling_share;
    const at: MonthOfStrength = { base, month, days, lastDay: to, perDay, hoursPerFteDay };
    addPlanned(at, facts);
    for (const row of dataset.employments) addEmployment(at, facts, row, spellsOf.get(row.person) ?? []);
    for (const person of people) addAvailable(at, facts, person, spellsOf.get(person) ?? []);
    for (const row of spellsOf.get(null) ?? []) addTeamAbsence(at, facts, row);
  }
  return facts;
}
