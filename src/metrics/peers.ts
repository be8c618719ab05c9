import type { Window } from "../calendar/window.ts";
import { rateRatioInterval } from "../statistics/count-ratio.ts";
import type { Facts } from "./facts/facts.ts";
import type { Metric } from "./metric.ts";

/** The role somebody has last had by the end of a window. */
function roleAt(facts: Facts, person: number, window: Window): string | null {
  const spells = facts.scopes.employmentsOf(person).filter((spell) => spell.from <= window.to);
  return spells.toSorted((a, b) => b.from - a.from)[0]?.role ?? null;
}

interface Rate {
  count: number;
  exposure: number;
}

function rateOf(facts: Facts, scope: number, window: Window): Rate {
  return {
    count: facts.counts.of.orders.over(scope, window),
    exposure: facts.strength.contractFte.over(scope, window),
  };
}

function othersOf(facts: Facts, scope: number, window: Window): Rate {
  const role = roleAt(facts, facts.scopes.personOf(scope), window);
  const others = facts.scopes.list.flatMap((candidate, index) => {
    if (candidate.kind !== "account_manager" || index === scope) return [];
    return roleAt(facts, facts.scopes.personOf(index), window) === role ? [rateOf(facts, index, window)] : [];
  });
  return others.reduce(
    (sum, rate) => ({ count: sum.count + rate.count, exposure: sum.exposure + rate.exposure }),
    { count: 0, exposure: 0 },
  );
}

const ordersRatio: Metric = {
  definition: {
    id: "peers.orders_ratio",
    reading: "hours",
    unit: "ratio",
    label: { nl: "Orders per fte t.o.v. de anderen", en: "Orders per FTE against the others" },
    meaning: {
      nl: "Het aantal orders per fte van één accountmanager, gedeeld door dat van alle anderen met dezelfde functie.",
      en: "The orders per FTE of one account manager over those of all others of the same role.",
    },
    formula: {
      nl: "(orders / fte-maanden) / (orders van de anderen / hun fte-maanden); interval uit de voorwaardelijke binomiale verdeling",
      en: "(orders / FTE-months) / (orders of the others / their FTE-months); interval from the conditional binomial",
    },
    limits: {
      nl: "Zegt niets over het verschil in klanten. Pas iets waard als ook de bovengrens van het interval onder 1 ligt. Gerekend met contract-fte.",
      en: "Says nothing of a difference in customers. Worth something only when the upper limit of the interval is below 1 too. Uses contract FTE.",
    },
    files: ["quotes", "team"],
    scopes: ["account_manager"],
    windows: ["ytd", "r12"],
    higherIsBetter: true,
    source: "Przyborowski & Wilenski (1940)",
  },
  measure(facts, scope, window) {
    const own = rateOf(facts, scope, window);
    const others = othersOf(facts, scope, window);
    if (own.exposure === 0 || others.exposure === 0 || others.count === 0)
      return { status: "no_denominator" };
    const numerator = own.count / own.exposure;
    const denominator = others.count / others.exposure;
    const interval = rateRatioInterval(own, others);
    return {
      value: numerator / denominator,
      numerator,
      denominator,
      n: own.count,
      ...(interval ? { interval } : {}),
    };
  },
};

/** How somebody compares with the others of the same role. METRICS.md A. */
export const peerMetrics: readonly Metric[] = [ordersRatio];
