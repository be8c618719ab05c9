import type { Window } from "../../calendar/window.ts";
import { keptShareOfYear } from "./account-place.ts";
import type { Base } from "./base.ts";
import type { PlanFacts } from "./plan.ts";

/**
 * Quotes that somebody's plan asks over a window, by the hit rate of their line: together as many as
 * `plan.required.quote`, less those of a line without a rate.
 */
export function quotesByRate(
  facts: Base & { plan: PlanFacts },
  scope: number,
  window: Window,
): ReadonlyMap<number, number> {
  const byRate = new Map<number, number>();
  for (const { index, account, planned } of facts.plan.accountsOf(scope)) {
    const quote = planned.get("quote");
    const rate = quote?.line.hitRate ?? null;
    if (!quote || rate === null) continue;
    const asked = quote.timesPerYear * keptShareOfYear({ base: facts, account, index }, window);
    byRate.set(rate, (byRate.get(rate) ?? 0) + asked);
  }
  return byRate;
}
