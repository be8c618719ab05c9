import { outcomeCode } from "../../contract/dataset.ts";
import type { AccountColumns } from "./account-scopes.ts";
import { quoteScopesOn } from "./account-scopes.ts";
import type { Base } from "./base.ts";
import type { CountsIn } from "./count-sums.ts";
import { isOfNewCustomer } from "./customer-from.ts";
import type { Tally, Turn } from "./month-sums.ts";
import { quoteTable } from "./tables.ts";

/** The day of a quote by which it is counted. */
type QuoteDay = "issuedOn" | "closedOn";

/**
 * The quotes that were issued or closed by the end of the period, each with what it counts as: its month, the
 * scopes that it counts in, whether that was in the first twelve months of a customer, and its value.
 */
function quotesOn(on: QuoteDay, base: Base, at: AccountColumns) {
  return quoteTable(base.dataset)
    .derive({ day: (quote) => quote[on] })
    .filter(({ day }) => day >= 0 && day <= base.periodEnd && base.monthOf(day) >= 0)
    .derive({
      month: ({ day }) => base.monthOf(day),
      scopes: (quote) => quoteScopesOn(base, at, quote),
      isNew: ({ account, day }) => isOfNewCustomer(base.customers, account, day),
      valued: ({ value }) => (Number.isNaN(value) ? 0 : 1),
      money: ({ value }) => (Number.isNaN(value) ? 0 : value),
    })
    .rows();
}

/**
 * Adds the quotes issued, and what came of those that were closed, to the scopes of who made them and of
 * where; a turn that is given is told their rows.
 */
export function addQuotes(
  base: Base,
  at: AccountColumns,
  counts: CountsIn<Tally>,
  turn: Turn = { row: -1 },
): void {
  for (const { row, month, scopes, outcome } of quotesOn("issuedOn", base, at)) {
    turn.row = row;
    if (outcome !== outcomeCode.credit) counts.of.quotes.addTo(scopes, month, 1);
  }
  for (const { row, month, scopes, outcome, valued, money, isNew } of quotesOn("closedOn", base, at)) {
    turn.row = row;
    if (outcome === outcomeCode.lost) counts.lost.addTo(scopes, month, 1);
    if (outcome !== outcomeCode.won && outcome !== outcomeCode.credit) continue;
    counts.of.revenue.addTo(scopes, month, money);
    if (isNew) counts.newRevenue.addTo(scopes, month, money);
    if (outcome === outcomeCode.credit) continue;
    counts.of.orders.addTo(scopes, month, 1);
    counts.valued.addTo(scopes, month, valued);
    if (isNew) counts.newOrders.addTo(scopes, month, 1);
  }
}
