import type { Window } from "../calendar/window.ts";
import type { Month } from "../contract/vocabulary.ts";
import type { CountedFacts } from "./facts/counted-facts.ts";

/** The account manager that a scope is about; −1 where it is about nobody. */
function personScopeOf(facts: CountedFacts, scope: number): number {
  const kind = facts.scopes.list[scope]?.kind;
  if (kind === "account_manager") return scope;
  return kind === "account_manager_segment" ? facts.scopes.ownerOf(scope) : -1;
}

/** Whether a scope exists in a window: a person does while employed. */
export function isPresent(facts: CountedFacts, scope: number, window: Window): boolean {
  const owner = personScopeOf(facts, scope);
  return owner < 0 || facts.strength.contractFte.over(owner, window) > 0;
}

/** The months of a window in which an account manager was there long enough (setting) to be assessed. */
export function assessedMonths(facts: CountedFacts, person: number, window: Window): Month[] {
  const least = facts.settings.thresholds.available_least;
  return window.months.filter(
    (month) => facts.strength.available.at(person, facts.months.indexOf(month)) >= least,
  );
}

/**
 * Whether a scope may have figures for a window. Somebody who was available for less than half a month
 * (setting), whatever the cause, has none for that month; nor for a longer window when that holds for most of
 * its months. Everything that is no person may.
 */
export function isAssessed(facts: CountedFacts, scope: number, window: Window): boolean {
  const owner = personScopeOf(facts, scope);
  if (owner < 0) return true;
  return assessedMonths(facts, owner, window).length * 2 >= window.months.length;
}

/**
 * Somebody is compared with others when assessed in nine months of twelve, and in that part of a shorter
 * window.
 */
const leastAssessed = 0.75;

/** Whether an account manager was assessed in enough months of a window to be compared with others. */
export function isComparable(facts: CountedFacts, person: number, window: Window): boolean {
  return assessedMonths(facts, person, window).length >= leastAssessed * window.months.length;
}
