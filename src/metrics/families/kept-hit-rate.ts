import type { Window } from "../../calendar/window.ts";
import type { Definition } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import { quoteCurve } from "../facts/quote-curve.ts";
import { type Metric, ratio } from "../metric.ts";
import { perYear, plannedOver } from "./plan-sums.ts";
import { endedBy } from "./quote-curves.ts";

/** By then nearly all that is won has been. */
const keptBy = 180;

const base = {
  reading: "customers",
  scopes: ["account_manager"],
  windows: ["r12"],
  unit: "share",
  family: {
    id: "plan.hit_rate",
    label: { nl: "Waar het plan bij offertes op rekent", en: "What the plan counts on of quotes" },
  },
  higherIsBetter: null,
} satisfies Partial<Definition>;

const promised: Metric = {
  definition: {
    ...base,
    id: "plan.hit_rate_promised",
    files: ["accounts", "plan"],
    label: { nl: "Scoringspercentage waarop het plan rekent", en: "Hit rate that the plan counts on" },
    variant: { nl: "waarop het plan rekent", en: "that the plan counts on" },
    meaning: {
      nl: "Het scoringspercentage waarop het plan rekent.",
      en: "The hit rate that the plan counts on.",
    },
    formula: {
      nl: "Σ gevraagde offertes × scoringspercentage / Σ gevraagde offertes, van regels met een percentage",
      en: "Σ required quotes × hit rate / Σ required quotes, of lines with a rate",
    },
  },
  measure(facts, scope, window) {
    const asked = plannedOver(facts, ["quote"], "contacts", scope, window);
    if (asked === 0) return { status: "no_plan" };
    const { orders, unknownRate } = facts.plan.expected;
    const rated = asked - perYear(facts, unknownRate.over(scope, window), window);
    if (rated <= 0) return { status: "no_data" };
    return ratio(perYear(facts, orders.over(scope, window), window), rated);
  },
};

/** The quotes that somebody issued in a window at own accounts for which the plan asks for quotes. */
function quotesOfThePlan(facts: Facts, scope: number, window: Window) {
  const person = facts.scopes.personOf(scope);
  const planned = new Set(
    facts.plan.accounts.flatMap(({ index, account, planned: lines }) =>
      account.manager === person && lines.has("quote") ? [index] : [],
    ),
  );
  const { issuedIn } = facts.quoteLives.at(window);
  return issuedIn(scope, window.from, window.to, (account, issuedOn) =>
    planned.has(facts.accountOn(account, issuedOn)),
  );
}

const kept: Metric = {
  definition: {
    ...base,
    id: "plan.hit_rate_kept",
    files: ["accounts", "plan", "quotes"],
    label: { nl: "Uitgekomen scoringspercentage", en: "Hit rate kept" },
    variant: { nl: "uitgekomen", en: "kept" },
    meaning: {
      nl: "Deel van de gevraagde offertes dat binnen 180 dagen is gewonnen.",
      en: "Share of the quotes asked that are won within 180 days.",
    },
    formula: {
      nl: "gewonnen op dag 180 (Aalen–Johansen), bij eigen klanten met een offerteregel; interval op de schaal log(−log), 95 %",
      en: "won on day 180 (Aalen–Johansen), at own accounts with a quote line; interval on the scale log(−log), 95%",
    },
    limits: {
      nl: "Neemt offertes als los van elkaar.",
      en: "Takes quotes as independent.",
    },
    source: "Aalen & Johansen (1978)",
  },
  measure: (facts, scope, window) =>
    endedBy(quoteCurve(quotesOfThePlan(facts, scope, window)), "won", keptBy),
};

/** What hit rate a plan counts on, and what came of it. */
export const keptHitRateMetrics: readonly Metric[] = [promised, kept];
