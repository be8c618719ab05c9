import type { Measure } from "../../contract/vocabulary.ts";
import type { MonthSums, Tally } from "./month-sums.ts";

/** What was done, by the one who did it and by the segment of the account it was done at. */
export interface CountsIn<T extends Tally> {
  /** Contacts by medium, quotes issued, orders and revenue on the day they closed. */
  of: Record<Measure, T>;
  lost: T;
  /** Orders that have a value; the others count as orders and add nothing to revenue. */
  valued: T;
  /** Visits and calls at accounts that were prospects on that day, and at all known accounts. */
  atProspects: T;
  atKnown: T;
  /** Orders, and their value, of the first twelve months of a customer. */
  newOrders: T;
  newRevenue: T;
}

/** The sums of what was done. */
export type CountFacts = CountsIn<MonthSums>;

/** Nothing counted yet. */
export function emptyCounts<T extends Tally>(
  make: (name: string) => T,
  makeMoney: (name: string) => T = make,
): CountsIn<T> {
  return {
    of: {
      visits: make("visits"),
      calls: make("calls"),
      videos: make("videos"),
      emails: make("emails"),
      events: make("events"),
      others: make("others"),
      quotes: make("quotes"),
      orders: make("orders"),
      revenue: makeMoney("revenue"),
    } satisfies Record<Measure, T>,
    lost: make("lost"),
    valued: make("valued"),
    atProspects: make("atProspects"),
    atKnown: make("atKnown"),
    newOrders: make("newOrders"),
    newRevenue: makeMoney("newRevenue"),
  };
}
