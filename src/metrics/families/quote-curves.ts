import { type QuoteAge, quoteAges } from "../../contract/metric-ids.ts";
import { logLogInterval } from "../../statistics/log-log-interval.ts";
import { stepAt, timeOf } from "../../statistics/step-curve.ts";
import { wilson } from "../../statistics/wilson.ts";
import type { Definition, Family } from "../definition.ts";
import { isSeenAt, type QuoteCurve } from "../facts/quote-curve.ts";
import type { QuoteEnd } from "../facts/quotes-known.ts";
import type { Measurement, Metric } from "../metric.ts";

const base = {
  reading: "hours",
  scopes: ["company", "team", "segment"],
  windows: ["month"],
  files: ["quotes"],
} satisfies Partial<Definition>;

const families = {
  won: { id: "quotes.won_by", label: { nl: "Gewonnen binnen zoveel dagen", en: "Won within so many days" } },
  lost: {
    id: "quotes.lost_by",
    label: { nl: "Verloren binnen zoveel dagen", en: "Lost within so many days" },
  },
} satisfies Record<QuoteEnd, Family>;

const source = "Aalen & Johansen (1978); Gray (1988); Kalbfleisch & Prentice (1980)";

const ofTwoYears = {
  nl: "Van offertes van de 24 maanden tot het eind van de maand, niet van voor het bestand begint.",
  en: "Of quotes of the 24 months to the end of the month, not from before the file begins.",
};

const limits = {
  nl: `${ofTwoYears.nl} Neemt offertes als los van elkaar: die van één project samen maken het interval in werkelijkheid wijder.`,
  en: `${ofTwoYears.en} Takes quotes as independent: those of one project make the interval wider in truth.`,
};

/**
 * The share of quotes that have ended so by an age, with its interval and how many were issued. Where none or
 * all have, the interval is Wilson's, of those issued.
 */
export function endedBy(curve: QuoteCurve, end: QuoteEnd, age: number): Measurement {
  if (!isSeenAt(curve, age)) return { status: "no_data", n: curve.issued };
  const steps = end === "won" ? curve.wonBy : curve.lostBy;
  const { share, variance } = stepAt(steps, age) ?? { share: 0, variance: 0 };
  const interval = logLogInterval(share, variance) ?? wilson(share * curve.issued, curve.issued);
  return { value: share, n: curve.issued, ...(interval ? { interval } : {}) };
}

/** What is the same of every age is worded alike, so that a list of metrics says it once. */
const words = {
  won: {
    label: (age: QuoteAge) => ({ nl: `Gewonnen binnen ${age} dagen`, en: `Won within ${age} days` }),
    meaning: {
      nl: "Deel van de offertes dat binnen zoveel dagen een order wordt. Wat nog open staat telt mee, zo lang als het is gevolgd.",
      en: "Share of the quotes that become an order within so many days. What is open counts too, as far as it was followed.",
    },
    formula: {
      nl: "cumulatieve incidentie op die dag (Aalen–Johansen; open is censurering, verliezen niet); interval op de schaal log(−log), 95 %",
      en: "cumulative incidence on that day (Aalen–Johansen; open is censoring, losing is not); interval on the scale log(−log), 95%",
    },
  },
  lost: {
    label: (age: QuoteAge) => ({ nl: `Verloren binnen ${age} dagen`, en: `Lost within ${age} days` }),
    meaning: {
      nl: "Deel van de offertes dat binnen zoveel dagen is verloren.",
      en: "Share of the quotes that are lost within so many days.",
    },
    formula: { nl: "als gewonnen, van verliezen", en: "as won, of losing" },
  },
} satisfies Record<QuoteEnd, Pick<Definition, "meaning" | "formula"> & { label: object }>;

const ended = (end: QuoteEnd, age: QuoteAge): Metric => {
  const { label, meaning, formula } = words[end];
  return {
    definition: {
      ...base,
      id: `quotes.${end}_by.${age}`,
      family: families[end],
      unit: "share",
      higherIsBetter: end === "won",
      label: label(age),
      variant: { nl: `${age} dagen`, en: `${age} days` },
      meaning,
      formula,
      limits,
      source,
    },
    measure: (facts, scope, window) => endedBy(facts.quoteLives.at(window).curve(scope), end, age),
  };
};

const half = 0.5;

const decisionDays: Metric = {
  definition: {
    ...base,
    id: "quotes.decision_days",
    unit: "days",
    higherIsBetter: null,
    label: { nl: "Dagen tot een beslissing", en: "Days to a decision" },
    meaning: {
      nl: "Binnen hoeveel dagen de helft van de offertes is gewonnen of verloren.",
      en: "Within how many days half of the quotes are won or lost.",
    },
    formula: {
      nl: "de eerste dag na uitgifte waarop gewonnen + verloren (Aalen–Johansen) de helft is",
      en: "the first day from issue on which won + lost (Aalen–Johansen) is one half",
    },
    limits: ofTwoYears,
    source: "Aalen & Johansen (1978)",
  },
  measure(facts, scope, window) {
    const { open, issued } = facts.quoteLives.at(window).curve(scope);
    const decided = open.map((step) => ({ ...step, share: 1 - step.share }));
    const days = timeOf(decided, half);
    return days === null
      ? { status: issued === 0 ? "no_data" : "not_reached", n: issued }
      : { value: days, n: issued };
  },
};

const typicalAge: Metric = {
  definition: {
    ...base,
    id: "quotes.typical_age",
    unit: "days",
    higherIsBetter: null,
    label: { nl: "Leeftijd waarop de meeste orders er zijn", en: "Age by which most wins have come" },
    meaning: {
      nl: "Binnen hoeveel dagen negen van de tien orders er zijn. Wat langer open staat, wordt zelden nog een order.",
      en: "Within how many days nine of ten orders are there. What is open for longer seldom becomes one.",
    },
    formula: {
      nl: "de eerste dag waarop gewonnen (Aalen–Johansen) negen tiende is van het eind van de curve",
      en: "the first day on which won (Aalen–Johansen) is nine tenths of the end of the curve",
    },
    limits: ofTwoYears,
    source: "Aalen & Johansen (1978)",
  },
  measure(facts, scope, window) {
    const curve = facts.quoteLives.at(window).curve(scope);
    return curve.typicalAge === null
      ? { status: "no_data", n: curve.issued }
      : { value: curve.typicalAge, n: curve.issued };
  },
};

/** What becomes of quotes as they grow older. */
export const quoteCurveMetrics: readonly Metric[] = [
  ...quoteAges.map((age) => ended("won", age)),
  ...quoteAges.map((age) => ended("lost", age)),
  decisionDays,
  typicalAge,
];
