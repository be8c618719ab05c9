import { outcomeCode } from "../../contract/dataset.ts";
import type { AccountColumns } from "./account-scopes.ts";
import type { Base } from "./base.ts";
import type { CountFacts } from "./count-sums.ts";
import { isOfNewCustomer } from "./customer-from.ts";
import { moneyParts } from "./month-sums.ts";
import { quoteScopesOn } from "./quote-scopes.ts";
import { quoteTable } from "./quote-table.ts";
import { op } from "./tables.ts";

/**
 * The quotes by the month in which they were issued or closed, the scopes that they count in, what came of
 * them, and whether that was in the first twelve months of a customer: how many, how many of these have a
 * value, and those values together in ten-thousandths. None of what had not happened by the end of the
 * period.
 */
function quotesBy(on: "issuedOn" | "closedOn", base: Base, at: AccountColumns) {
  return quoteTable(base.dataset)
    .derive({ day: (quote) => quote[on] })
    .filter(({ day }) => day >= 0 && day <= base.periodEnd && base.monthOf(day) >= 0)
    .derive({
      month: ({ day }) => base.monthOf(day),
      scopes: (quote) => quoteScopesOn(base, at, quote),
      isNew: ({ account, day }) => isOfNewCustomer(base.customers, account, day),
      hasValue: ({ value }) => (Number.isNaN(value) ? 0 : 1),
      parts: ({ value }) => (Number.isNaN(value) ? 0 : Math.round(value * moneyParts)),
    })
    .groupby("month", "scopes", "isNew", "outcome")
    .rollup({ count: op.count(), valued: op.sum("hasValue"), parts: op.sum("parts") })
    .rows();
}

/**
 * Adds the quotes issued, and what came of those that were closed, to the scopes of who made them and of
 * where.
 */
export function addQuotes(base: Base, at: AccountColumns, counts: CountFacts): void {
  for (const { month, scopes, outcome, count } of quotesBy("issuedOn", base, at)) {
    if (outcome !== outcomeCode.credit) counts.of.quotes.addTo(scopes, month, count);
  }
  for (const { month, scopes, outcome, count, valued, parts, isNew } of quotesBy("closedOn", base, at)) {
    if (outcome === outcomeCode.lost) counts.lost.addTo(scopes, month, count);
    if (outcome !== outcomeCode.won && outcome !== outcomeCode.credit) continue;
    counts.of.revenue.addTo(scopes, month, parts / moneyParts);
    if (isNew) counts.newRevenue.addTo(scopes, month, parts / moneyParts);
    if (outcome === outcomeCode.credit) continue;
    counts.of.orders.addTo(scopes, month, count);
    counts.valued.addTo(scopes, month, valued);
    if (isNew) counts.newOrders.addTo(scopes, month, count);
  }
}
