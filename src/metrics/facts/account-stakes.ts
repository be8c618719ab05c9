import { covers } from "../../calendar/spells.ts";
import { isMade, outcomeCode } from "../../contract/dataset.ts";
import type { Facts } from "./facts.ts";
import { moneyParts } from "./month-sums.ts";
import { op, quoteTable, tableFrom } from "./tables.ts";

/**
 * What is at stake and who was reached at each account in the twelve months, by the first row of the account.
 */
export interface AccountStakes {
  /** Revenue of its orders, less what was given back. */
  revenue: readonly number[];
  /** Contact persons with a contact; null where no activity names one. */
  reached: readonly number[] | null;
}

/**
 * What the orders of the twelve months came to at each account, in ten-thousandths; an order without a value
 * adds nothing.
 */
function revenueByAccount({ dataset, window: { r12 } }: Facts) {
  const { won, credit } = outcomeCode;
  return quoteTable(dataset)
    .filter(({ outcome, closedOn }) => (outcome === won || outcome === credit) && covers(r12, closedOn))
    .derive({ parts: ({ value }) => (Number.isNaN(value) ? 0 : Math.round(value * moneyParts)) })
    .groupby("account")
    .rollup({ parts: op.sum("parts") });
}

/** Of each contact person whether they had a contact in the twelve months. */
function reachedPersons({ dataset: { contacts, activities }, window: { r12 } }: Facts): Uint8Array {
  const seen = new Uint8Array(contacts.length);
  for (let row = 0; row < activities.length; row++) {
    const [contact, day] = [activities.contact[row] ?? -1, activities.day[row] ?? -1];
    if (contact >= 0 && isMade(activities, row) && covers(r12, day)) seen[contact] = 1;
  }
  return seen;
}

/** Counts once over quotes and activities of the twelve months. */
export function accountStakes(facts: Facts): AccountStakes {
  const { accounts, contacts } = facts.dataset;
  const hasContact = reachedPersons(facts);
  const reached = tableFrom(contacts, {
    account: ({ account }) => account,
    reached: (_, index) => hasContact[index] ?? 0,
  })
    .groupby("account")
    .rollup({ reached: op.sum("reached") });
  const stakes = tableFrom(accounts, { account: (_, index) => index })
    .lookup(revenueByAccount(facts), { account: "account" }, ["parts"])
    .lookup(reached, { account: "account" }, ["reached"]);
  return {
    revenue: stakes.column("parts").map((parts = 0) => parts / moneyParts),
    reached: hasContact.includes(1) ? stakes.column("reached").map((persons = 0) => persons) : null,
  };
}
