import type { PlanMedium } from "../../contract/vocabulary.ts";
import type { MonthSums, Tally } from "./month-sums.ts";

/**
 * What the plans ask, per scope and month. These are yearly frequencies times working days in the portfolio:
 * divided by the working days of the year they become contacts.
 */
export interface PlannedIn<T extends Tally> {
  contacts: T;
  /** Minutes they take; `unknownMinutes` counts those whose line gives none. */
  minutes: T;
  unknownMinutes: T;
  /** On a line that the account manager has agreed to. */
  agreed: T;
  /** At accounts whose manager had left, had not begun, or is nobody. */
  unserved: T;
}
export type PlannedTallies = PlannedIn<MonthSums>;

/** What was done of it. */
export interface DoneIn<T extends Tally> {
  realised: T;
  served: T;
  surplus: T;
}
export type DoneTallies = DoneIn<MonthSums>;

/**
 * Orders and revenue that the quote lines expect, in the same working-day measure; the last two count lines
 * that say no rate or value.
 */
export interface ExpectedIn<T extends Tally> {
  orders: T;
  revenue: T;
  unknownRate: T;
  unknownValue: T;
}
export type ExpectedTallies = ExpectedIn<MonthSums>;

/** The three sets of tallies, of each medium and of the quote lines. */
export interface PlanTallies {
  planned: Record<PlanMedium, PlannedTallies>;
  done: Record<PlanMedium, DoneTallies>;
  expected: ExpectedTallies;
}

/** Something for each medium that a plan can ask for. */
export const forEachMedium = <T>(make: () => T): Record<PlanMedium, T> => ({
  visit: make(),
  call: make(),
  video: make(),
  email: make(),
  event: make(),
  other: make(),
  quote: make(),
});

export function planTallies(make: () => MonthSums): PlanTallies {
  return {
    planned: forEachMedium(() => ({
      contacts: make(),
      minutes: make(),
      unknownMinutes: make(),
      agreed: make(),
      unserved: make(),
    })),
    done: forEachMedium(() => ({ realised: make(), served: make(), surplus: make() })),
    expected: { orders: make(), revenue: make(), unknownRate: make(), unknownValue: make() },
  };
}
