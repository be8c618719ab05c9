import type { Window } from "../calendar/window.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import { expectedHitRate } from "../metrics/families/funnel.ts";

/**
 * What quotes of somebody may be expected to bring, from their own last twelve months drawn towards those of
 * all.
 */
export interface OwnResults {
  hitRate: number | null;
  orderValue: number | null;
  /** Closed quotes and orders with a value of their own that it rests on. */
  quotes: number;
  orders: number;
}

/** Orders of all that one's own mean value is weighed against: with ten of one's own, both count as much. */
const ordersOfAll = 10;

/** The sum of the orders that have a value, and how many. */
function valuesOf(facts: Facts, scope: number, window: Window): { sum: number; orders: number } {
  return {
    sum: facts.counts.of.revenue.over(scope, window),
    orders: facts.counts.valued.over(scope, window),
  };
}

/** The hit rate and order value to reckon with for an account manager; null where nobody has any. */
export function ownResults(facts: Facts, scope: number): OwnResults {
  const { r12 } = facts.window;
  const { rate, cases } = expectedHitRate(facts, scope, r12);
  const own = valuesOf(facts, scope, r12);
  const all = valuesOf(facts, facts.scopes.company, r12);
  const mean = all.orders === 0 ? null : all.sum / all.orders;
  return {
    hitRate: rate,
    orderValue: mean === null ? null : (own.sum + mean * ordersOfAll) / (own.orders + ordersOfAll),
    quotes: cases,
    orders: own.orders,
  };
}
