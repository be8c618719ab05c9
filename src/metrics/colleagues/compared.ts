import type { Window } from "../../calendar/window.ts";
import type { CountedFacts } from "../facts/counted-facts.ts";
import { type Roles, rolesIn } from "../roles.ts";
import { type Field, fieldsOf } from "./field.ts";
import { spreadsOf } from "./hit-rates.ts";
import { type OrderValues, orderValuesIn, type WonOrder, wonOrders } from "./won-orders.ts";

/** What people are compared by: made for all of them when it is first asked for of one. */
export interface Compared {
  /**
   * The orders of a scope in the months that are counted, with what they came together with: of the company
   * all of them, of an account manager or team their own; none of another scope.
   */
  ordersOf(scope: number): readonly WonOrder[];
  /** What the orders of a window were worth. */
  orderValues(window: Window): OrderValues;
  roles(window: Window): Roles;
  /** The account managers of each role with what they did in a window. */
  fields(window: Window): readonly Field[];
  /** τ² of the hit rate by role, and under null that of all roles together. */
  spreads(window: Window): ReadonlyMap<string | null, number>;
}

/** The same as `make`, made once for each stretch of days. */
function perWindow<T>(make: (window: Window) => T): (window: Window) => T {
  const known = new Map<string, T>();
  return (window) => {
    const key = `${window.from} ${window.to}`;
    const found = known.get(key) ?? make(window);
    known.set(key, found);
    return found;
  };
}

/** Orders by the scopes of who made them: the account manager's and that of their team. */
function byOwner(orders: readonly WonOrder[]): ReadonlyMap<number, readonly WonOrder[]> {
  const found = new Map<number, WonOrder[]>();
  for (const order of orders) {
    for (const scope of [order.person, order.team]) {
      const own = found.get(scope);
      if (own) own.push(order);
      else found.set(scope, [order]);
    }
  }
  return found;
}

/** What people are compared by, of what was counted. */
export function comparedBy(facts: CountedFacts): Compared {
  let found: readonly WonOrder[] | undefined;
  const orders = () => {
    found ??= wonOrders(facts);
    return found;
  };
  let owned: ReturnType<typeof byOwner> | undefined;
  const ordersOf = (scope: number) => {
    if (scope === facts.scopes.company) return orders();
    owned ??= byOwner(orders());
    return owned.get(scope) ?? [];
  };
  const roles = perWindow((window) => rolesIn(facts, window));
  return {
    ordersOf,
    orderValues: perWindow((window) => orderValuesIn(facts, window, orders())),
    roles,
    fields: perWindow((window) => fieldsOf(facts, window, { orders: orders(), roles: roles(window) })),
    spreads: perWindow((window) => spreadsOf(facts, window, roles(window))),
  };
}
