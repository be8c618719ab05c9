import type { Window } from "../../calendar/window.ts";
import { outcomeCode } from "../../contract/dataset.ts";
import type { CountedFacts } from "../facts/counted-facts.ts";
import { quoteClusters } from "./quote-clusters.ts";

/** An order that counts: a quote won by the end of the period. */
export interface WonOrder {
  /** Its place in the columns of quotes. */
  row: number;
  /** Index of the month it closed in. */
  month: number;
  /**
   * The scopes of who made it: the account manager's (−1 for none), and the team they were in on that day.
   */
  person: number;
  team: number;
  /** Index into the accounts, as it was on that day; −1 where it is of none that is known. */
  account: number;
  /** What moves together: see `quoteClusters`. */
  cluster: number;
  /** 0 where the export has none. */
  value: number;
}

/** Every order in the months that are counted, with what it came together with. */
export function wonOrders(facts: CountedFacts): readonly WonOrder[] {
  const { quotes } = facts.dataset;
  const clusters = quoteClusters(facts.dataset);
  const orders: WonOrder[] = [];
  for (let row = 0; row < quotes.length; row++) {
    const closed = quotes.closedOn[row] ?? -1;
    if (quotes.outcome[row] !== outcomeCode.won || closed > facts.periodEnd) continue;
    const month = facts.monthOf(closed);
    if (month < 0) continue;
    const person = quotes.person[row] ?? -1;
    const value = quotes.value[row] ?? Number.NaN;
    orders.push({
      row,
      month,
      person: facts.scopes.person(person),
      team: facts.scopes.teamAt(person, closed),
      account: facts.accountOn(quotes.account[row] ?? -1, closed),
      cluster: clusters[row] ?? row,
      value: Number.isNaN(value) ? 0 : value,
    });
  }
  return orders;
}

/** What orders of a window were worth, the smallest first; those without a value are left out. */
export interface OrderValues {
  all: Float64Array;
  /** Of an account manager, by scope; none of who has no such order. */
  of(person: number): Float64Array;
}

const none = new Float64Array();

/** In an order of their own, so that draws from them do not hang on that of the rows. */
const sortedValues = (orders: readonly WonOrder[]) => Float64Array.from(orders, ({ value }) => value).sort();

export function orderValuesIn(
  { months }: Pick<CountedFacts, "months">,
  window: Window,
  orders: readonly WonOrder[],
): OrderValues {
  const counted = new Set(window.months.map((month) => months.indexOf(month)));
  const valued = orders.filter(({ month, value }) => counted.has(month) && value > 0);
  const byPerson = new Map(
    [...Map.groupBy(valued, ({ person }) => person)].map(([person, own]) => [person, sortedValues(own)]),
  );
  return { all: sortedValues(valued), of: (person) => byPerson.get(person) ?? none };
}
