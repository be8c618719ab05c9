import { covers } from "../../calendar/spells.ts";
import type { Absence, DayNumber, Employment } from "../../contract/dataset.ts";
import { longSpells, shareAway } from "./absence.ts";
import { type AbsenceGroups, absenceGroups } from "./absence-groups.ts";
import type { Base } from "./base.ts";
import { MonthSums, type Tally, type Turn } from "./month-sums.ts";
import { sellingHoursPerDay } from "./selling-hours.ts";
import type { Calendar, MonthDays } from "./team-calendars.ts";

/** Hands by rows of strength and of the team, as means over the working days of each month. */
export interface HandsIn<T extends Tally> {
  planned: T;
  /** Days for which a strength was planned, per row: 0 where nothing is known of a month. */
  plannedDays: T;
  contracted: T;
  /** Selling hours: of teams and the company by effective FTE, of account managers by contract. */
  hours: T;
  /** Contract FTE of an account manager, mean over the month. */
  contractFte: T;
}

/** Hands per team and company, as means over the working days of each month. */
export interface StrengthFacts extends HandsIn<MonthSums> {
  /** Of the teams whose absence counts; of the others there is none. */
  absentLong: MonthSums;
  /**
   * Share of each month's working days that an account manager was employed and present: only to tell who is
   * assessed.
   */
  available: MonthSums;
  groups: AbsenceGroups;
}

/** The working days of a team in a month. */
interface TeamDays {
  days: readonly DayNumber[];
  perDay: number;
  /** Selling hours of one FTE on a working day, less leave and short absence as the settings have them. */
  hoursPerFteDay: number;
}

/** What a month is measured with. */
interface MonthOfStrength {
  base: Base;
  month: number;
  lastDay: DayNumber;
  /** The working days of a team: of most they are those of the report. */
  daysOf: (team: string | null) => TeamDays;
  groups: AbsenceGroups;
  /** FTE-days of long absence by team, as they come to light. */
  away: Map<string, number>;
}

const teamAndCompany = ({ base }: MonthOfStrength, team: string) => [
  base.scopes.company,
  base.scopes.team(team),
];

function addPlanned(
  at: MonthOfStrength,
  facts: Pick<HandsIn<Tally>, "planned" | "plannedDays">,
  turn: Turn = { row: -1 },
): void {
  for (const [index, row] of at.base.dataset.strength.entries()) {
    turn.row = index;
    const { days, perDay } = at.daysOf(row.team);
    const present = days.filter((day) => covers(row, day)).length;
    for (const scope of teamAndCompany(at, row.team)) {
      facts.planned.add(scope, at.month, row.fte * present * perDay);
      facts.plannedDays.add(scope, at.month, present);
    }
  }
}

function addAway({ away }: MonthOfStrength, team: string, fteDays: number): void {
  away.set(team, (away.get(team) ?? 0) + fteDays);
}

/** Far finer than any absence, and far coarser than what adding up in another order leaves behind. */
const perFteDay = 1_000_000;

/**
 * Takes the absence of each team off its strength and hours. Rounded, so that the last bits of a figure
 * follow from the total alone: they would tell which contracts it was added up from, and so whose.
 */
function takeAwayOff(at: MonthOfStrength, facts: StrengthFacts): void {
  for (const { name } of at.base.scopes.teams) {
    const fteDays = Math.round((at.away.get(name) ?? 0) * perFteDay) / perFteDay;
    const { perDay, hoursPerFteDay } = at.daysOf(name);
    for (const scope of teamAndCompany(at, name)) {
      facts.absentLong.add(scope, at.month, fteDays * perDay);
      facts.hours.add(scope, at.month, -fteDays * hoursPerFteDay);
    }
  }
}

function addEmployment(
  at: MonthOfStrength,
  facts: Pick<HandsIn<Tally>, "contracted" | "contractFte" | "hours">,
  row: Employment,
  spells: readonly Absence[],
): void {
  const { base, month, groups } = at;
  const { person, team, fte } = row;
  const { days, perDay, hoursPerFteDay } = at.daysOf(team);
  const present = days.filter((day) => covers(row, day));
  if (present.length === 0) return;
  const long = groups.counts(team) ? longSpells(spells, at.lastDay, base.settings.long_absence_days) : [];
  const longDays = present.reduce((sum, day) => sum + shareAway(long, day), 0);
  const contracted = fte * present.length * perDay;

  for (const scope of teamAndCompany(at, team)) {
    facts.contracted.add(scope, month, contracted);
    facts.hours.add(scope, month, fte * present.length * hoursPerFteDay);
  }
  addAway(at, team, fte * longDays);
  const own = base.scopes.person(person);
  facts.contractFte.add(own, month, contracted);
  facts.hours.add(own, month, fte * present.length * hoursPerFteDay);
}

/** The share of the month that somebody was employed and present, however many employments they have. */
function addAvailable(at: MonthOfStrength, facts: StrengthFacts, person: number, spells: readonly Absence[]) {
  const { scopes } = at.base;
  const employments = scopes.employmentsOf(person);
  const { days, perDay } = at.daysOf(scopes.teamOn(person, at.lastDay));
  const present = days
    .filter((day) => employments.some((row) => covers(row, day)))
    .reduce((sum, day) => sum + 1 - shareAway(spells, day), 0);
  facts.available.add(scopes.person(person), at.month, present * perDay);
}

/** A row that names a team and no person: long from its first day. */
function addTeamAbsence(at: MonthOfStrength, { team, fte, share, from, to }: Absence): void {
  if (team === null || fte === null || !at.groups.counts(team)) return;
  addAway(at, team, fte * share * at.daysOf(team).days.filter((day) => covers({ from, to }, day)).length);
}

/** The working days of teams in a month, each calendar looked at once. */
function daysInMonth(base: Base, month: number): MonthOfStrength["daysOf"] {
  const known = new Map<Calendar, TeamDays>();
  return (team) => {
    const calendar = base.calendarOf(team);
    const found = known.get(calendar);
    if (found) return found;
    const days = calendar.byMonth[month]?.days ?? [];
    const own = {
      days,
      perDay: days.length === 0 ? 0 : 1 / days.length,
      hoursPerFteDay: sellingHoursPerDay(base, calendar.workdays, base.months.ids[month] ?? ""),
    };
    known.set(calendar, own);
    return own;
  };
}

/** The months that a report tells of: those of its windows. */
function reportedMonths({ windows, months, workdaysByMonth }: Base): MonthDays[] {
  const ids = new Set<string>(windows.flatMap((window) => window.months));
  return workdaysByMonth.filter((_, index) => ids.has(months.ids[index] ?? ""));
}

/** The groups of a report: the same in whatever months their absence is counted. */
const groupsOf = (base: Base) =>
  absenceGroups({
    dataset: base.dataset,
    months: reportedMonths(base),
    smallGroup: base.settings.small_group,
  });

/**
 * Adds what each row of strength and of the team brings to some months, by their indexes. Of absence nothing:
 * whose hands are there is not asked, only whose contracts.
 */
export function addHands(
  base: Base,
  { groups }: Pick<StrengthFacts, "groups">,
  months: Iterable<number>,
  into: HandsIn<Tally>,
  turn: Turn,
): void {
  for (const month of months) {
    const lastDay = base.workdaysByMonth[month]?.to ?? base.periodEnd;
    const at: MonthOfStrength = {
      base,
      month,
      lastDay,
      daysOf: daysInMonth(base, month),
      groups,
      away: new Map(),
    };
    addPlanned(at, into, turn);
    for (const [index, row] of base.dataset.employments.entries()) {
      turn.row = index;
      addEmployment(at, into, row, []);
    }
  }
}

/** Goes through each month's working days once per row of team, strength and absence. */
export function strengthFacts(base: Base, groups = groupsOf(base)): StrengthFacts {
  const { dataset } = base;
  const make = () => new MonthSums(base.scopes.list.length, base.months);
  const facts: StrengthFacts = {
    planned: make(),
    plannedDays: make(),
    contracted: make(),
    absentLong: make(),
    hours: make(),
    available: make(),
    contractFte: make(),
    groups,
  };
  const spellsOf = Map.groupBy(dataset.absences, (absence) => absence.person);
  const people = new Set(dataset.employments.map((row) => row.person));
  for (const [month, { to }] of base.workdaysByMonth.entries()) {
    const daysOf = daysInMonth(base, month);
    const at: MonthOfStrength = { base, month, lastDay: to, daysOf, groups, away: new Map() };
    addPlanned(at, facts);
    for (const row of dataset.employments) addEmployment(at, facts, row, spellsOf.get(row.person) ?? []);
    for (const person of people) addAvailable(at, facts, person, spellsOf.get(person) ?? []);
    for (const row of spellsOf.get(null) ?? []) addTeamAbsence(at, row);
    takeAwayOff(at, facts);
  }
  return facts;
}
