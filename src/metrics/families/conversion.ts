import { countRatioInterval } from "../../statistics/count-ratio.ts";
import type { Definition } from "../definition.ts";
import { type Measurement, type Metric, proportion, ratio } from "../metric.ts";

const base = {
  reading: "hours",
  scopes: ["company", "team", "account_manager", "segment"],
  windows: ["month", "ytd", "r12", "trend"],
  higherIsBetter: true,
} satisfies Partial<Definition>;

const quoteToOrder: Metric = {
  definition: {
    ...base,
    id: "conversion.quote_to_order",
    unit: "share",
    label: { nl: "Scoringspercentage", en: "Hit rate" },
    meaning: {
      nl: "Het deel van de afgeronde offertes dat een order werd.",
      en: "The share of the quotes closed that became an order.",
    },
    formula: {
      nl: "gewonnen / (gewonnen + verloren), van offertes die in de periode zijn gesloten; interval van Wilson, 95 %",
      en: "won / (won + lost), of quotes closed in the period; Wilson interval, 95%",
    },
    limits: {
      nl: "Open offertes tellen niet mee. Onder 10 afgeronde offertes staan alleen de aantallen.",
      en: "Open quotes do not count. Under 10 closed quotes only the counts are shown.",
    },
    files: ["quotes"],
    source: "Wilson (1927); Newcombe (1998)",
  },
  measure(facts, scope, window) {
    const won = facts.counts.of.orders.over(scope, window);
    return proportion(won, won + facts.counts.lost.over(scope, window));
  },
};

function ratioOfCounts(k: number, n: number): Measurement {
  const interval = countRatioInterval(k, n);
  return { ...ratio(k, n), n, ...(interval ? { interval } : {}) };
}

const perVisit = {
  ...base,
  family: { id: "conversion.per_visit", label: { nl: "Per bezoek", en: "Per visit" } },
  unit: "ratio",
  files: ["activities", "quotes"],
  source: "Przyborowski & Wilenski (1940)",
  limits: {
    nl: "Kan boven 1 liggen: niet elke offerte of order begint met een bezoek.",
    en: "May be above 1: not every quote or order begins with a visit.",
  },
} satisfies Partial<Definition>;

const visitToQuote: Metric = {
  whole: ["activities", "quotes"],
  definition: {
    ...perVisit,
    id: "conversion.visit_to_quote",
    label: { nl: "Offertes per bezoek", en: "Quotes per visit" },
    meaning: { nl: "Hoeveel offertes er op een bezoek zijn.", en: "How many quotes there are to a visit." },
    formula: { nl: "offertes / bezoeken", en: "quotes / visits" },
  },
  measure: (facts, scope, window) =>
    ratioOfCounts(facts.counts.of.quotes.over(scope, window), facts.counts.of.visits.over(scope, window)),
};

const visitToOrder: Metric = {
  whole: ["activities", "orders"],
  definition: {
    ...perVisit,
    id: "conversion.visit_to_order",
    label: { nl: "Orders per bezoek", en: "Orders per visit" },
    meaning: { nl: "Hoeveel orders er op een bezoek zijn.", en: "How many orders there are to a visit." },
    formula: { nl: "orders / bezoeken", en: "orders / visits" },
  },
  measure: (facts, scope, window) =>
    ratioOfCounts(facts.counts.of.orders.over(scope, window), facts.counts.of.visits.over(scope, window)),
};

const orderValue: Metric = {
  definition: {
    ...base,
    id: "order.value",
    unit: "currency",
    label: { nl: "Orderwaarde", en: "Order value" },
    meaning: { nl: "Wat een order gemiddeld waard is.", en: "What an order is worth on average." },
    formula: { nl: "omzet / orders", en: "revenue / orders" },
    limits: {
      nl: "Een order zonder waarde telt als order en voegt niets toe aan de omzet.",
      en: "An order without a value counts as an order and adds nothing to revenue.",
    },
    files: ["quotes"],
  },
  measure(facts, scope, window) {
    const orders = facts.counts.of.orders.over(scope, window);
    return { ...ratio(facts.counts.of.revenue.over(scope, window), orders), n: orders };
  },
};

/** Do the hands deliver quality? docs/metrics.md. */
export const conversionMetrics: readonly Metric[] = [quoteToOrder, visitToQuote, visitToOrder, orderValue];
