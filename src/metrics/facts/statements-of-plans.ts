import { monthOfDay, type Window } from "../../calendar/window.ts";
import type { Confidence, DayNumber } from "../../contract/dataset.ts";
import type { Forecast } from "../../statistics/brier.ts";
import type { CountedFacts } from "./counted-facts.ts";

const monthsOfQuarter = 3;

/** Of whom something was stated, of which quarter, and whether that came true. */
export interface StatedQuarter extends Forecast {
  person: number;
  /** The first day of the quarter. */
  from: DayNumber;
}

/**
 * The quarter of the fiscal year that a day's statement is about: the one that runs, in its last month the
 * next. Null where the months of the report do not hold it whole.
 */
function quarterOf(facts: CountedFacts, day: DayNumber): Window | null {
  const { months, settings, workdaysByMonth, window } = facts;
  const said = months.indexOf(monthOfDay(day));
  if (said < 0) return null;
  const ofYear = (Number(months.ids[said]?.slice(5)) - settings.fiscal_year_starts + 12) % 12;
  const place = ofYear % monthsOfQuarter;
  const first = said - place + (place === monthsOfQuarter - 1 ? monthsOfQuarter : 0);
  const ids = months.ids.slice(Math.max(first, 0), first + monthsOfQuarter);
  const [from, to] = [workdaysByMonth[first]?.from, workdaysByMonth[first + monthsOfQuarter - 1]?.to];
  if (from === undefined || to === undefined || ids.length < monthsOfQuarter) return null;
  return { ...window.ytd, from, to, months: ids };
}

/** Whether the result of somebody's quarter reached its target; null where it has none. */
function reached(facts: CountedFacts, person: number, quarter: Window): boolean | null {
  const scope = facts.scopes.person(person);
  if (scope < 0) return null;
  const target = facts.targets.over("revenue", scope, quarter);
  return target === null ? null : facts.counts.of.revenue.over(scope, quarter) >= target;
}

/**
 * What people stated of the quarters that ended within a window, of each the last that they said: by then it
 * is known whether it came true. Nothing of a quarter without a target.
 */
export function statedQuarters(facts: CountedFacts, { from, to }: Window): StatedQuarter[] {
  const last = new Map<string, { said: Confidence; quarter: Window }>();
  for (const said of facts.dataset.confidence) {
    const quarter = quarterOf(facts, said.on);
    if (quarter && quarter.to >= from && quarter.to <= to)
      last.set(`${said.person} ${quarter.from}`, { said, quarter });
  }
  return [...last.values()].flatMap(({ said, quarter }) => {
    const cameTrue = reached(facts, said.person, quarter);
    return cameTrue === null
      ? []
      : [{ person: said.person, from: quarter.from, chance: said.share, cameTrue }];
  });
}
