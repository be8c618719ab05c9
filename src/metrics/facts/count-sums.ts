import type { Measure } from "../../contract/vocabulary.ts";
import type { MonthSums } from "./month-sums.ts";

/** What was done, by the one who did it and by the segment of the account it was done at. */
export interface CountFacts {
  /** Contacts by medium, quotes issued, orders and revenue on the day they closed. */
  of: Record<Measure, MonthSums>;
  lost: MonthSums;
  /** Orders that have a value; the others count as orders and add nothing to revenue. */
  valued: MonthSums;
  /** Visits and calls at accounts that were prospects on that day, and at all known accounts. */
  atProspects: MonthSums;
  atKnown: MonthSums;
  /** Orders, and their value, of the first twelve months of a customer. */
  newOrders: MonthSums;
  newRevenue: MonthSums;
}

/** Nothing counted yet. */
export function emptyCounts(make: () => MonthSums, makeMoney: () => MonthSums): CountFacts {
  return {
    of: {
      visits: make(),
      calls: make(),
      videos: make(),
      emails: make(),
      events: make(),
      others: make(),
      quotes: make(),
      orders: make(),
      revenue: makeMoney(),
    } satisfies Record<Measure, MonthSums>,
    lost: make(),
    valued: make(),
    atProspects: make(),
    atKnown: make(),
    newOrders: make(),
    newRevenue: makeMoney(),
  };
}
