import type { Window } from "../calendar/window.ts";
import type { Facts } from "./facts/facts.ts";

/** The whole year that a window belongs to, as a window of its own. */
export function yearOf(facts: Facts, window: Window): Window {
  const months = facts.months.ids.filter((_, index) => {
    const month = facts.workdaysByMonth[index];
    return month !== undefined && month.from >= window.year.from && month.to <= window.year.to;
  });
  return { ...window, ...window.year, months };
}

/** The whole fiscal year of the reported month. */
export function fiscalYearOf(facts: Facts): Window {
  return yearOf(facts, facts.window.ytd);
}
