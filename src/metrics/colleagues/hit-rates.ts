import type { Window } from "../../calendar/window.ts";
import { tauSquared } from "../../statistics/over-dispersion.ts";
import type { CountedFacts } from "../facts/counted-facts.ts";
import type { Roles } from "../roles.ts";

/** Quotes that were closed, and those won of them. */
export interface Closed {
  won: number;
  cases: number;
}

/** Quotes closed in a window, and those won of them. */
export function closedOver(facts: CountedFacts, scope: number, window: Window): Closed {
  const won = facts.counts.of.orders.over(scope, window);
  return { won, cases: won + facts.counts.lost.over(scope, window) };
}

/** The quotes of some scopes together. */
export function closedTogether(facts: CountedFacts, scopes: readonly number[], window: Window): Closed {
  return scopes.reduce(
    (sum, scope) => {
      const { won, cases } = closedOver(facts, scope, window);
      return { won: sum.won + won, cases: sum.cases + cases };
    },
    { won: 0, cases: 0 },
  );
}

/** τ² of account managers around the rate of all of them together. */
function spreadAmong(facts: CountedFacts, people: readonly number[], window: Window): number {
  const { won, cases } = closedTogether(facts, people, window);
  const p0 = won / cases;
  const deviations = people.flatMap((scope) => {
    const own = closedOver(facts, scope, window);
    const standardError = Math.sqrt((p0 * (1 - p0)) / own.cases);
    if (own.cases === 0 || standardError === 0) return [];
    return [{ z: (own.won / own.cases - p0) / standardError, standardError }];
  });
  return tauSquared(deviations);
}

/**
 * τ² by role: how much account managers of it differ by themselves, beyond chance; under null that of all
 * roles together.
 */
export function spreadsOf(
  facts: CountedFacts,
  window: Window,
  roles: Roles,
): ReadonlyMap<string | null, number> {
  const byRole = Map.groupBy(roles, ([, role]) => role);
  const spreads = new Map<string | null, number>();
  for (const [role, people] of byRole) {
    spreads.set(
      role,
      spreadAmong(
        facts,
        people.map(([scope]) => scope),
        window,
      ),
    );
  }
  return spreads.set(null, spreadAmong(facts, [...roles.keys()], window));
}
