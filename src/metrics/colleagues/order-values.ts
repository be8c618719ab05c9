import type { Window } from "../../calendar/window.ts";
import type { CountedFacts } from "../facts/counted-facts.ts";
import type { WonOrder } from "./won-orders.ts";

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
