import type { Window } from "../../calendar/window.ts";
import { type ClusterSizes, sizesOf } from "../../statistics/dealt-clusters.ts";
import { dispersionOf } from "../../statistics/dispersion.ts";
import { assessedMonths } from "../assessable.ts";
import type { CountedFacts } from "../facts/counted-facts.ts";
import type { Roles } from "../roles.ts";
import { DealtChances } from "./dealt-chances.ts";
import { type CountedOrder, expectedOrders } from "./expected-orders.ts";
import { accountDays, type Exposures, fteMonths, kindOf } from "./exposure.ts";
import { type Rates, ratesTogether } from "./rates.ts";
import type { WonOrder } from "./won-orders.ts";

/**
 * What an account manager did in the months of a window in which they were assessed: other months leave what
 * was done and the time for it alike.
 */
export interface Colleague {
  scope: number;
  orders: number;
  visits: readonly number[];
  /** Contract FTE by month. */
  fte: readonly number[];
  /** Orders to be expected at the rates of the others. */
  expected: number;
  /** Orders by month if nobody differed. */
  fair: readonly number[];
}

/** Orders that came together, and the month of the window in which the first of them closed. */
export interface OrderCluster {
  month: number;
  size: number;
}

/** The account managers of one role, who are compared with each other. */
export interface Field {
  people: readonly Colleague[];
  clusters: readonly OrderCluster[];
  sizes: ClusterSizes;
  orders: number;
  /** Chances of so many orders where the clusters are dealt out among the people. */
  dealt: DealtChances;
  /** The rates of all of them together. */
  together: Rates;
  /** How much wider their orders lie around what is expected than independent ones would. */
  dispersion: number;
}

/**
 * Account-days where accounts are known of anybody of the role, else the time for which they are employed.
 */
function exposuresOf(
  facts: CountedFacts,
  people: readonly number[],
  window: Window,
  days: Exposures,
): Exposures {
  const own = new Map(
    people.flatMap((scope) => {
      const kinds = days.get(scope);
      return kinds ? [[scope, kinds] as const] : [];
    }),
  );
  return own.size > 0 ? own : fteMonths(facts, people, window);
}

/** What the people of all roles are compared by. */
interface Given {
  orders: readonly WonOrder[];
  roles: Roles;
}

function fieldOf(
  facts: CountedFacts,
  people: readonly number[],
  window: Window,
  { days, won }: { days: Exposures; won: readonly WonOrder[] },
): Field {
  const exposures = exposuresOf(facts, people, window, days);
  const monthIndexes = window.months.map((month) => facts.months.indexOf(month));
  const assessed = new Map(
    [...exposures.keys()].map((scope) => {
      const months = new Set(assessedMonths(facts, scope, window));
      return [scope, window.months.map((month) => months.has(month))];
    }),
  );
  const orders: CountedOrder[] = [];
  const clusters = new Map<number, OrderCluster>();
  for (const { month, person, account, cluster } of won) {
    const at = monthIndexes.indexOf(month);
    if (assessed.get(person)?.[at] !== true) continue;
    const found = facts.dataset.accounts[account];
    orders.push({ scope: person, month: at, kind: found ? kindOf(found) : null });
    const before = clusters.get(cluster);
    clusters.set(cluster, { month: Math.min(at, before?.month ?? at), size: (before?.size ?? 0) + 1 });
  }
  const expected = expectedOrders(exposures, orders, window.months.length);
  const counts = Map.groupBy(orders, ({ scope }) => scope);
  const colleagues = [...expected].map(([scope, each]): Colleague => {
    const there = assessed.get(scope) ?? [];
    const byMonth = (at: (month: number) => number) =>
      monthIndexes.map((month, i) => (there[i] === true ? at(month) : 0));
    return {
      scope,
      orders: counts.get(scope)?.length ?? 0,
      visits: byMonth((month) => facts.counts.of.visits.at(scope, month)),
      fte: byMonth((month) => facts.strength.contractFte.at(scope, month)),
      ...each,
    };
  });
  const sizes = sizesOf([...clusters.values()].map(({ size }) => size));
  return {
    people: colleagues,
    clusters: [...clusters.values()],
    sizes,
    orders: orders.length,
    dealt: new DealtChances(sizes, orders.length),
    together: ratesTogether(colleagues),
    dispersion: dispersionOf(colleagues.map(({ orders: count, expected: of }) => ({ count, expected: of }))),
  };
}

/** Somebody among the account managers of their role. */
export interface Peer {
  field: Field;
  own: Colleague;
}

/**
 * The account managers of each role with what they did in a window, in the months in which each was assessed.
 */
export function fieldsOf(facts: CountedFacts, window: Window, { orders, roles }: Given): readonly Field[] {
  const days = accountDays(facts, window);
  const byRole = Map.groupBy(roles, ([, role]) => role);
  return [...byRole.values()].map((people) =>
    fieldOf(
      facts,
      people.map(([scope]) => scope),
      window,
      { days, won: orders },
    ),
  );
}

/** Somebody among those of their role; undefined for whoever has nothing to be compared by. */
export function peerOf(fields: readonly Field[], scope: number): Peer | undefined {
  for (const field of fields) {
    const own = field.people.find((each) => each.scope === scope);
    if (own) return { field, own };
  }
  return undefined;
}
