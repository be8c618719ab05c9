import type { Account, Activity, Quote } from "./types.ts";
import type { World } from "./world.ts";

/** Appointments are made so many days ahead. */
const madeAhead = 42;
/** Of the visits to come, one in so many stands in the calendar already. */
const knownOneIn = 9;

/** What had been issued by a day, with what had become of it by then. */
export function quotesAsOf(quotes: readonly Quote[], asOf: number): Quote[] {
  return quotes
    .filter(({ issuedOn }) => issuedOn <= asOf)
    .map((quote) => {
      const { closedOn, ...rest } = quote;
      return closedOn === undefined || closedOn <= asOf ? quote : { ...rest, outcome: "open" };
    });
}

/** What had been done by a day, and the appointments that had been made by then. */
export function activitiesAsOf(activities: readonly Activity[], asOf: number): Activity[] {
  return activities.flatMap((activity, index): Activity[] => {
    const { day, medium, planned = false } = activity;
    if (day <= asOf) return [activity];
    const isMade = planned || (medium === "bezoek" && index % knownOneIn === 0);
    return isMade && day <= asOf + madeAhead ? [{ ...activity, planned: true }] : [];
  });
}

const accountAsOf = (account: Account, asOf: number): Account => {
  const { until, ...rest } = account;
  return until === undefined || until <= asOf ? account : rest;
};

/** The customers that there were by a day, and the absences that had begun by then. */
export function worldAsOf(world: World, asOf: number): World {
  return {
    ...world,
    accounts: world.accounts
      .filter(({ since }) => since <= asOf)
      .map((account) => accountAsOf(account, asOf)),
    absences: world.absences.filter(({ from }) => from <= asOf),
  };
}
