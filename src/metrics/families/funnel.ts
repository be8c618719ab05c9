import type { Window } from "../../calendar/window.ts";
import { casesToTell } from "../../statistics/cases-to-tell.ts";
import { funnelLimits } from "../../statistics/funnel-limits.ts";
import { priorOf, shrunk } from "../../statistics/shrinkage.ts";
import { z95, z998 } from "../../statistics/wilson.ts";
import { type Closed, closedOver, closedTogether } from "../colleagues/hit-rates.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import { combined, type Measurement, type Metric, proportion } from "../metric.ts";

/** The scopes of all others who have the role of somebody: whom they are compared with. */
function colleaguesOf(facts: Facts, scope: number, window: Window): number[] {
  const roles = facts.compared.roles(window);
  const own = roles.get(scope);
  return [...roles].flatMap(([index, role]) => (index !== scope && role === own ? [index] : []));
}

/**
 * The quotes of whoever a scope is compared with: of an account manager those of the same role, of a team
 * everybody else.
 */
function closedByOthers(facts: Facts, scope: number, window: Window): Closed {
  if (facts.scopes.list[scope]?.kind === "account_manager") {
    return closedTogether(facts, colleaguesOf(facts, scope, window), window);
  }
  const all = closedOver(facts, facts.scopes.company, window);
  const own = closedOver(facts, scope, window);
  return { won: all.won - own.won, cases: all.cases - own.cases };
}

function othersRate(facts: Facts, scope: number, window: Window): Measurement {
  const { won, cases } = closedByOthers(facts, scope, window);
  return proportion(won, cases);
}

/**
 * τ²: how much account managers of a role differ by themselves, beyond chance; for a team, those of all
 * roles.
 */
function spreadOf(facts: Facts, scope: number, window: Window): number {
  const role = facts.compared.roles(window).get(scope) ?? null;
  return facts.compared.spreads(window).get(role) ?? 0;
}

const base = {
  reading: "hours",
  unit: "share",
  files: ["quotes"],
  scopes: ["team", "account_manager"],
  windows: ["ytd", "r12"],
  higherIsBetter: null,
} satisfies Partial<Definition>;

const others: Metric = {
  definition: {
    ...base,
    id: "funnel.others",
    label: { nl: "Scoringspercentage van de anderen", en: "Hit rate of the others" },
    meaning: {
      nl: "Waarmee wordt vergeleken: anderen met dezelfde functie, of iedereen buiten het team.",
      en: "What is compared with: others of the same role, or everybody outside the team.",
    },
    formula: {
      nl: "gewonnen / (gewonnen + verloren) van alle anderen",
      en: "won / (won + lost) of all others",
    },
  },
  measure: othersRate,
};

const limitsOfChance: Family = {
  id: "funnel.limits",
  label: { nl: "Grenzen van het toeval", en: "Limits of chance" },
};

/** Limits of chance around the others' rate, at the number of quotes of a person or team. */
function limitsAt(id: "95" | "998", z: number, share: { nl: string; en: string }): Metric {
  return {
    definition: {
      ...base,
      id: `funnel.limits_${id}`,
      family: limitsOfChance,
      variant: share,
      label: {
        nl: `Grenzen van het toeval (${share.nl})`,
        en: `Limits of chance (${share.en})`,
      },
      meaning: {
        nl: "Waarbinnen het bij zoveel offertes door toeval ligt (het interval), rond de anderen (de waarde).",
        en: "Within which it lies by chance at so many quotes (the interval), around the others (the value).",
      },
      formula: { nl: "p₀ ± z × √(p₀ (1 − p₀) / n + τ²)", en: "p₀ ± z × √(p₀ (1 − p₀) / n + τ²)" },
      limits: {
        nl: "τ² is wat accountmanagers boven het toeval verschillen; met minder dan zes is die 0.",
        en: "τ² is what account managers differ beyond chance; with fewer than six it is 0.",
      },
      source: "Spiegelhalter (2005)",
    },
    measure(facts, scope, window) {
      const { cases } = closedOver(facts, scope, window);
      return combined([othersRate(facts, scope, window)], (p0): Measurement => {
        const interval = funnelLimits(p0, cases, z, spreadOf(facts, scope, window));
        return interval ? { value: p0, interval, n: cases } : { status: "no_denominator" };
      });
    },
  };
}

/** One side of the 95 % that the limits are made at. */
const oneSide = 0.025;

const casesNeeded: Metric = {
  definition: {
    ...base,
    id: "funnel.cases_needed",
    unit: "count",
    label: { nl: "Offertes nodig om het te kunnen zeggen", en: "Quotes needed to tell" },
    meaning: {
      nl: "Na ongeveer hoeveel offertes dit verschil geen toeval meer zou zijn.",
      en: "After about how many quotes this difference would no longer be chance.",
    },
    formula: {
      nl: "het kleinste aantal waarbij toeval in minder dan 2,5 % zo ver ligt",
      en: "the smallest number at which chance lies so far in fewer than 2.5%",
    },
    limits: {
      nl: "Geen waarde als er geen verschil is, of als het meer dan 1.000 offertes zou vragen.",
      en: "No value where there is no difference, or where it would take over 1,000 quotes.",
    },
  },
  measure(facts, scope, window) {
    const { won, cases } = closedOver(facts, scope, window);
    const rates = [proportion(won, cases), othersRate(facts, scope, window)];
    return combined(rates, (own = 0, p0 = 0): Measurement => {
      const value = casesToTell(own, p0, oneSide);
      return value === null ? { status: "too_few", n: cases } : { value, n: cases };
    });
  },
};

/**
 * The hit rate to reckon with: the own one drawn towards that of all, with the own quotes it rests on; null
 * without any closed quote.
 */
export function expectedHitRate(
  facts: Facts,
  scope: number,
  window: Window,
): { rate: number | null; cases: number } {
  const casesOf = (of: number) => {
    const { won, cases } = closedOver(facts, of, window);
    return { successes: won, cases };
  };
  const people = facts.scopes.list.flatMap(({ kind }, index) =>
    kind === "account_manager" ? [casesOf(index)] : [],
  );
  const prior = priorOf(people);
  const own = casesOf(scope);
  return { rate: prior && shrunk(own, prior), cases: own.cases };
}

const expectedRate: Metric = {
  definition: {
    ...base,
    id: "funnel.expected_rate",
    scopes: ["account_manager"],
    windows: ["r12"],
    label: { nl: "Te verwachten scoringspercentage", en: "Hit rate to expect" },
    meaning: {
      nl: "Waarop je komend jaar kunt rekenen: dat van allen telt meer naarmate er minder eigen offertes zijn.",
      en: "What you can count on next year: that of all counts for more the fewer own quotes there are.",
    },
    formula: {
      nl: "(gewonnen + p × s) / (afgerond + s); p het scoringspercentage van allen, s hoeveel offertes dat waard is, uit hun verschil",
      en: "(won + p × s) / (closed + s); p the hit rate of all, s how many quotes it is worth, from their differences",
    },
    limits: {
      nl: "Verschillen accountmanagers niet meer dan toeval, dan is het dat van allen.",
      en: "Where account managers differ no more than by chance it is that of all.",
    },
    source: "Efron & Morris (1975); Kleinman (1973)",
  },
  measure(facts, scope, window) {
    const { rate, cases } = expectedHitRate(facts, scope, window);
    return rate === null ? { status: "no_denominator" } : { value: rate, n: cases };
  },
};

/** Is this person or team different, or is it chance? What a funnel plot is drawn from. docs/metrics.md. */
export const funnelMetrics: readonly Metric[] = [
  others,
  limitsAt("95", z95, { nl: "95 %", en: "95%" }),
  limitsAt("998", z998, { nl: "99,8 %", en: "99.8%" }),
  casesNeeded,
  expectedRate,
];
