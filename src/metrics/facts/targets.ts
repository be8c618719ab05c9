import type { Window } from "../../calendar/window.ts";
import type { DayNumber, Target } from "../../contract/dataset.ts";
import { type Measure, measures } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import { inParts, MonthSums, moneyParts, type Tally, type Turn } from "./month-sums.ts";

/** Targets spread over their working days, per scope and month. */
export interface TargetFacts {
  /**
   * The target of a measure over a window; null where not every working day of it has one, of a person not
   * every one on which they were employed.
   */
  over(measure: Measure, scope: number, window: Window): number | null;
  /** The teams that have a target for a measure over a window: what the company's target is the sum of. */
  teamsWith(measure: Measure, window: Window): number[];
}

/** The targets of one measure: what they come to by month, and the working days that have one. */
interface MeasureTargets<T extends Tally = MonthSums> {
  value: T;
  /** By scope, whether a row of its own is about a day. */
  own: Map<number, Set<DayNumber>>;
  /** By team, whether a row of one of its persons is. */
  persons: Map<number, Set<DayNumber>>;
}

function daysAt(days: Map<number, Set<DayNumber>>, scope: number): Set<DayNumber> {
  const known = days.get(scope) ?? new Set();
  days.set(scope, known);
  return known;
}

/**
 * The part of a target that falls in each month, by the working days of its team: what there is of it by
 * the end of the month less what there was, so that the months of a sum of money add up to it.
 */
function addByMonth(
  base: Base,
  target: Target,
  into: Tally,
  scope: number,
  isFree: (day: DayNumber) => boolean,
) {
  const { workdays, byMonth } = base.calendarOf(target.team);
  const whole = workdays.between(target.from, target.to);
  const first = byMonth[0]?.from ?? target.from;
  let before = workdays.between(target.from, Math.min(target.to, first - 1));
  const upTo = (days: number) =>
    (target.measure === "revenue" ? inParts : Number)((target.value * days) / whole);
  for (const [month, { days: ofMonth }] of byMonth.entries()) {
    const days = ofMonth.filter((day) => target.from <= day && day <= target.to);
    if (days.length === 0) continue;
    const all = upTo(before + days.length) - upTo(before);
    before += days.length;
    into.add(scope, month, (all * days.filter(isFree).length) / days.length);
  }
}

/** Every day that a target is about within the months, whether anybody works on it or not. */
function addDays({ workdaysByMonth: months }: Base, target: Target, to: Set<DayNumber>): void {
  const from = Math.max(target.from, months[0]?.from ?? target.from);
  const last = Math.min(target.to, months.at(-1)?.to ?? target.to);
  for (let day = from; day <= last; day++) to.add(day);
}

/**
 * Adds what each target comes to in each month, to a tally of its measure. A team's target of a day is that
 * of its row or, where it has none, the sum of its persons'.
 */
export function addTargets<T extends Tally>(
  base: Base,
  tallyOf: (measure: Measure) => T | undefined,
  turn: Turn = { row: -1 },
): Map<Measure, MeasureTargets<T>> {
  const { scopes } = base;
  const byMeasure = new Map(
    measures.flatMap((measure) => {
      const value = tallyOf(measure);
      return value ? [[measure, { value, own: new Map(), persons: new Map() }] as const] : [];
    }),
  );
  const add = (target: Target, row: number) => {
    const targets: MeasureTargets<T> | undefined = byMeasure.get(target.measure);
    if (!targets) return;
    turn.row = row;
    const team = scopes.team(target.team);
    const scope = target.person === null ? team : scopes.person(target.person);
    addByMonth(base, target, targets.value, scope, () => true);
    addDays(base, target, daysAt(targets.own, scope));
    if (target.person === null) return;
    const ofTeam = daysAt(targets.own, team);
    addByMonth(base, target, targets.value, team, (day) => !ofTeam.has(day));
    addDays(base, target, daysAt(targets.persons, team));
  };
  const { targets } = base.dataset;
  // What is a team's own must be known before its persons' can stand in for it.
  for (const [row, target] of targets.entries()) if (target.person === null) add(target, row);
  for (const [row, target] of targets.entries()) if (target.person !== null) add(target, row);
  return byMeasure;
}

/** The targets of teams and people, added up. */
export function targetFacts(base: Base): TargetFacts {
  const { scopes, months } = base;
  const byMeasure = addTargets(base, (measure) => {
    const parts = measure === "revenue" ? moneyParts : undefined;
    return new MonthSums(scopes.list.length, months, parts);
  });
  /** The person that a scope is, of those that have a target. */
  const personOf = new Map(
    base.dataset.targets.flatMap(({ person }) =>
      person === null ? [] : [[scopes.person(person), person] as const],
    ),
  );

  /** Whether a scope is a person who was not employed on a day: nothing was asked of them then. */
  const isAway = (scope: number, day: DayNumber): boolean => {
    const person = personOf.get(scope);
    if (person === undefined) return false;
    return !scopes.employmentsOf(person).some(({ from, to }) => from <= day && day <= (to ?? day));
  };
  const inMonth = ({ value, own, persons }: MeasureTargets, scope: number, month: number): number | null => {
    const days = base.calendarIn(scope, month).days;
    const [ofScope, ofPersons] = [own.get(scope), persons.get(scope)];
    const isCovered = days.every((day) => ofScope?.has(day) || ofPersons?.has(day) || isAway(scope, day));
    return isCovered && (days.length > 0 || ofScope !== undefined) ? value.at(scope, month) : null;
  };
  const known = new Map<string, number | null>();
  const ofScope = (measure: Measure, scope: number, window: Window): number | null => {
    const key = `${measure} ${scope} ${window.from} ${window.to}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const sum = sumOver(measure, scope, window);
    known.set(key, sum);
    return sum;
  };
  const sumOver = (measure: Measure, scope: number, window: Window): number | null => {
    const targets = byMeasure.get(measure);
    if (!targets) return null;
    const isWhole = window.months.every((month) => inMonth(targets, scope, months.indexOf(month)) !== null);
    return isWhole ? targets.value.over(scope, window) : null;
  };
  const teamsWith = (measure: Measure, window: Window) =>
    scopes.teams.map((team) => team.index).filter((team) => ofScope(measure, team, window) !== null);

  return {
    teamsWith,
    over(measure, scope, window) {
      if (scope !== scopes.company) return ofScope(measure, scope, window);
      const teams = teamsWith(measure, window);
      if (teams.length === 0) return null;
      const sum = teams.reduce((total, team) => total + (ofScope(measure, team, window) ?? 0), 0);
      return measure === "revenue" ? inParts(sum) : sum;
    },
  };
}
