import type { Window } from "../../calendar/window.ts";
import type { Target } from "../../contract/dataset.ts";
import { type Measure, measures } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import { Tally } from "./tally.ts";

/** Targets spread over their working days, per scope and month. */
export interface TargetFacts {
  /** The target of a measure over a window; null where no target covers every month of it. */
  over(measure: Measure, scope: number, window: Window): number | null;
  /** The teams that have a target for a measure over a window: what the company's target is the sum of. */
  teamsWith(measure: Measure, window: Window): number[];
}

interface Spread {
  value: Tally;
  /** Working days of each month that a target covers, at most all of them. */
  covered: Tally;
}

/** Adds a target's working days of each month to a scope. */
function spread(base: Base, target: Target, scope: number, into: Spread): void {
  const whole = base.workdays.between(target.from, target.to);
  if (whole === 0) return;
  for (const [month, { from, to }] of base.workdaysByMonth.entries()) {
    const days = base.workdays.between(Math.max(from, target.from), Math.min(to, target.to));
    if (days === 0) continue;
    into.value.add(scope, month, (target.value * days) / whole);
    into.covered.add(scope, month, days);
  }
}

/** Of one measure: per person, per team from its own rows, and per team as the sum of its persons'. */
interface MeasureTargets {
  own: Spread;
  persons: Spread;
}

/** A team's target in each month is its team rows or, where it has none, the sum of its persons'; METRICS.md. */
export function targetFacts(base: Base): TargetFacts {
  const { scopes, months } = base;
  const make = (): Spread => ({
    value: new Tally(scopes.list.length, months),
    covered: new Tally(scopes.list.length, months),
  });
  const byMeasure = new Map<Measure, MeasureTargets>(
    measures.map((measure) => [measure, { own: make(), persons: make() }]),
  );
  for (const target of base.dataset.targets) {
    const targets = byMeasure.get(target.measure);
    if (!targets) continue;
    const team = scopes.team(target.team);
    if (target.person === null) spread(base, target, team, targets.own);
    else {
      spread(base, target, scopes.person(target.person), targets.own);
      spread(base, target, team, targets.persons);
    }
  }

  const inMonth = ({ own, persons }: MeasureTargets, scope: number, month: number): number | null => {
    const days = base.workdaysByMonth[month]?.days.length ?? 0;
    if (own.covered.at(scope, month) > 0) {
      return own.covered.at(scope, month) >= days ? own.value.at(scope, month) : null;
    }
    return persons.covered.at(scope, month) >= days && days > 0 ? persons.value.at(scope, month) : null;
  };
  const ofScope = (measure: Measure, scope: number, window: Window): number | null => {
    const targets = byMeasure.get(measure);
    if (!targets) return null;
    let sum = 0;
    for (const month of window.months) {
      const value = inMonth(targets, scope, months.indexOf(month));
      if (value === null) return null;
      sum += value;
    }
    return sum;
  };
  const teamsWith = (measure: Measure, window: Window) =>
    scopes.teams.map((team) => team.index).filter((team) => ofScope(measure, team, window) !== null);

  return {
    teamsWith,
    over(measure, scope, window) {
      if (scope !== scopes.company) return ofScope(measure, scope, window);
      const teams = teamsWith(measure, window);
      if (teams.length === 0) return null;
      return teams.reduce((sum, team) => sum + (ofScope(measure, team, window) ?? 0), 0);
    },
  };
}
