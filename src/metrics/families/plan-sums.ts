import type { Window } from "../../calendar/window.ts";
import type { PlanMedium } from "../../contract/vocabulary.ts";
import type { Facts } from "../facts/facts.ts";
import type { DoneTallies, PlannedTallies } from "../facts/plan-tallies.ts";

/** From working-day sums to contacts: divided by the working days of the year. */
export function perYear(facts: Facts, workdaySum: number, window: Window): number {
  const workdaysOfYear = facts.workdays.between(window.year.from, window.year.to);
  return workdaysOfYear === 0 ? 0 : workdaySum / workdaysOfYear;
}

/** A sum of what is planned over some media, in contacts (or their minutes). */
export function plannedOver(
  facts: Facts,
  of: readonly PlanMedium[],
  tally: keyof PlannedTallies,
  scope: number,
  window: Window,
): number {
  const sum = of.reduce((total, medium) => total + facts.plan.planned[medium][tally].over(scope, window), 0);
  return perYear(facts, sum, window);
}

/** A sum of what was done over some media. */
export function doneOver(
  facts: Facts,
  of: readonly PlanMedium[],
  tally: keyof DoneTallies,
  scope: number,
  window: Window,
) {
  return of.reduce((total, medium) => total + facts.plan.done[medium][tally].over(scope, window), 0);
}
