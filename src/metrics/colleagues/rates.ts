import { sumOf } from "../../statistics/sum.ts";

/** Something counted, and what it is counted over. */
export interface Rate {
  count: number;
  exposure: number;
}

/** Visits by the time there was for them, and orders by visits. */
export interface Rates {
  visitsPerFte: Rate;
  ordersPerVisit: Rate;
}

/** What the rates of somebody are made of, by month. */
interface Work {
  orders: number;
  visits: readonly number[];
  fte: readonly number[];
}

/** What somebody did over all months, as two rates. */
export function ratesOf({ orders, visits, fte }: Work): Rates {
  const visited = sumOf(visits);
  return {
    visitsPerFte: { count: visited, exposure: sumOf(fte) },
    ordersPerVisit: { count: orders, exposure: visited },
  };
}

const added = (a: Rate, b: Rate): Rate => ({ count: a.count + b.count, exposure: a.exposure + b.exposure });
const nothing: Rate = { count: 0, exposure: 0 };

/** The rates of people together. */
export function ratesTogether(people: readonly Work[]): Rates {
  const all = people.map(ratesOf);
  return {
    visitsPerFte: all.map((each) => each.visitsPerFte).reduce(added, nothing),
    ordersPerVisit: all.map((each) => each.ordersPerVisit).reduce(added, nothing),
  };
}
