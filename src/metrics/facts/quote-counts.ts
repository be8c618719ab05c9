import { outcomeCode } from "../../contract/dataset.ts";
import type { AccountColumns } from "./account-scopes.ts";
import { quoteScopesOn } from "./account-scopes.ts";
import type { Base } from "./base.ts";
import type { CountsIn } from "./count-sums.ts";
import { isOfNewCustomer } from "./customer-from.ts";
import { moneyParts, type Tally, type Turn } from "./month-sums.ts";
import { op, quoteTable } from "./tables.ts";

/** The day of a quote by which it is counted. */
type QuoteDay = "issuedOn" | "closedOn";

/**
 * The quotes that were issued or closed by the end of the period, each with what it counts as: its month, the
 * scopes that it counts in, whether that was in the first twelve months of a customer, and its value in
 * ten-thousandths.
 */
function quotesOn(on: QuoteDay, base: Base, at: AccountColumns) {
  return quoteTable(base.dataset)
    .derive({ day: (quote) => quote[on] })
    .filter(({ day }) => day >= 0 && day <= base.periodEnd && base.monthOf(day) >= 0)
    .derive({
      month: ({ day }) => base.monthOf(day),
      scopes: (quote) => quoteScopesOn(base, at, quote),
      isNew: ({ account, day }) => isOfNewCustomer(base.customers, account, day),
      hasValue: ({ value }) => (Number.isNaN(value) ? 0 : 1),
      parts: ({ value }) => (Number.isNaN(value) ? 0 : Math.round(value * moneyParts)),
    });
}

/** What several quotes, or one with its row, count as together. */
interface QuotesTogether {
  month: number;
  scopes: readonly number[];
  isNew: boolean;
  outcome: number;
  count: number;
  /** How many of them have a value, and these together in ten-thousandths. */
  valued: number;
  parts: number;
  row?: number;
}

/** Those that count alike together: where only sums are asked. */
function alike(on: QuoteDay, base: Base, at: AccountColumns): QuotesTogether[] {
  return quotesOn(on, base, at)
    .groupby("month", "scopes", "isNew", "outcome")
    .rollup({ count: op.count(), valued: op.sum("hasValue"), parts: op.sum("parts") })
    .rows();
}

/** Each by itself, with its row. */
function oneByOne(on: QuoteDay, base: Base, at: AccountColumns): QuotesTogether[] {
  return quotesOn(on, base, at)
    .derive({ count: () => 1, valued: ({ hasValue }) => hasValue })
    .rows();
}

/**
 * Adds the quotes issued, and what came of those that were closed, to the scopes of who made them and of
 * where; one by one where a turn is given to note their rows by.
 */
export function addQuotes(base: Base, at: AccountColumns, counts: CountsIn<Tally>, turn?: Turn): void {
  const quotesBy = turn ? oneByOne : alike;
  const take = ({ row = -1 }: QuotesTogether) => {
    if (turn) turn.row = row;
  };
  for (const quotes of quotesBy("issuedOn", base, at)) {
    const { month, scopes, outcome, count } = quotes;
    take(quotes);
    if (outcome !== outcomeCode.credit) counts.of.quotes.addTo(scopes, month, count);
  }
  for (const quotes of quotesBy("closedOn", base, at)) {
    const { month, scopes, outcome, count, valued, parts, isNew } = quotes;
    take(quotes);
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
