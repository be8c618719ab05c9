import type { Window } from "../calendar/window.ts";
import type { Facts } from "./facts/facts.ts";

/** The account manager that a scope is about; −1 where it is about nobody. */
function personScopeOf(facts: Facts, scope: number): number {
  const kind = facts.scopes.list[scope]?.kind;
  if (kind === "account_manager") return scope;
  return kind === "account_manager_segment" ? facts.scopes.ownerOf(scope) : -1;
}

/** Whether a scope exists in a window: a person does while employed. */
export function isPresent(facts: Facts, scope: number, window: Window): boolean {
  const owner = personScopeOf(facts, scope);
  return owner < 0 || facts.strength.contractFte.over(owner, window) > 0;
}

/**
 * Whether a scope may have figures for a window. Somebody who was available for less than half a month (setting), whatever the cause, has
 * none for that month; nor for a longer window when that holds for most of its months. Everything that is no person may.
 * METRICS.md E.
 */
export function isAssessed(facts: Facts, scope: number, window: Window): boolean {
  const owner = personScopeOf(facts, scope);
  if (owner < 0) return true;
  const least = facts.settings.thresholds.available_least;
  const short = window.months.filter(
    (month) => facts.strength.available.at(owner, facts.months.indexOf(month)) < least,
  );
  return window.months.length === 1 ? short.length === 0 : short.length * 2 <= window.months.length;
}
