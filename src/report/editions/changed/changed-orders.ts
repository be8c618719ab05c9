import type { Scope } from "../../../contract/figure.ts";
import type { Month } from "../../../contract/vocabulary.ts";
import type { KeptOrder } from "../kept-orders.ts";

interface Asked {
  now: readonly KeptOrder[];
  before: readonly KeptOrder[];
  /** The company or a team. */
  scope: Scope;
  month: Month;
  /** What an order of some value adds to the figure. */
  added(value: number | null): number;
}

/** What each quote adds to a figure of the company or of one team, by pseudonym. */
function parts(orders: readonly KeptOrder[], team: string | undefined, { month, added }: Asked) {
  const sums = new Map<string, number>();
  for (const [pseudonym, closed, value, of] of orders) {
    if (closed !== month || (team !== undefined && of !== team)) continue;
    sums.set(pseudonym, (sums.get(pseudonym) ?? 0) + added(value));
  }
  return sums;
}

/**
 * How many orders count otherwise in a month than they did: by what they are themselves, or only because
 * they are of another team; and what that comes to together. None where nothing changed.
 */
export function changedOrders(asked: Asked): { rows: number; moved: number; difference: number } {
  const { scope, now, before } = asked;
  const team = scope.kind === "team" ? scope.id : undefined;
  const [was, is] = [parts(before, team, asked), parts(now, team, asked)];
  const [wasOfAll, isOfAll] = [parts(before, undefined, asked), parts(now, undefined, asked)];
  const found = { rows: 0, moved: 0, difference: 0 };
  for (const pseudonym of new Set([...was.keys(), ...is.keys()])) {
    const change = (is.get(pseudonym) ?? 0) - (was.get(pseudonym) ?? 0);
    if (change === 0) continue;
    found[wasOfAll.get(pseudonym) === isOfAll.get(pseudonym) ? "moved" : "rows"] += 1;
    found.difference += change;
  }
  return found;
}
