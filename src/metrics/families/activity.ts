import { measureNames } from "../../contract/measure-names.ts";
import type { Bilingual, Measure, WindowKind } from "../../contract/vocabulary.ts";
import { measures } from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import { around, capital } from "../labels.ts";
import { fileOfMeasure, logOfMeasure, unitOfMeasure, whereUsed } from "../measure.ts";
import { combined, type Metric, proportion, ratio } from "../metric.ts";
import { newBusiness, whenCustomer } from "./new-business.ts";
import { fteMonths } from "./strength.ts";

const base = {
  reading: "hours",
  higherIsBetter: true,
  scopes: ["company", "team", "account_manager"],
} satisfies Partial<Definition>;

const periods = ["month", "ytd", "r12"] as const satisfies readonly WindowKind[];
const withTrend = [...periods, "trend"] as const;

function meaningOfCount(measure: Measure): Bilingual {
  if (measure === "revenue") {
    return {
      nl: "De waarde van de gewonnen offertes, op de dag dat ze zijn gesloten.",
      en: "The value of the quotes won, on the day they closed.",
    };
  }
  if (measure === "orders") {
    return {
      nl: "Gewonnen offertes, op de dag dat ze zijn gesloten.",
      en: "Quotes won, on the day they closed.",
    };
  }
  if (measure === "quotes") {
    return { nl: "Offertes die zijn uitgebracht.", en: "Quotes that were issued." };
  }
  return {
    nl: "Wat is gedaan; wat alleen gepland staat telt niet.",
    en: "What was done; what is only planned does not count.",
  };
}

const personTrends: ReadonlySet<Measure> = new Set(["visits", "calls", "quotes", "orders", "revenue"]);

const counts: Family = {
  id: "activity.count",
  label: { nl: "Aantallen en omzet", en: "Counts and revenue" },
};

/** How much was done. */
function count(measure: Measure): Metric {
  return {
    ...whereUsed(measure),
    whole: [logOfMeasure(measure)],
    isRecord: true,
    trendOf: personTrends.has(measure) ? ["account_manager"] : [],
    definition: {
      ...base,
      id: `activity.count.${measure}`,
      family: counts,
      variant: measureNames[measure],
      unit: unitOfMeasure(measure),
      label: around(measureNames[measure], capital, capital),
      meaning: meaningOfCount(measure),
      formula:
        measure === "revenue"
          ? { nl: "Σ waarde van de orders", en: "Σ value of the orders" }
          : { nl: "Σ aantal", en: "Σ count" },
      ...(measure === "revenue"
        ? {
            limits: {
              nl: "Een order zonder waarde voegt niets toe.",
              en: "An order without a value adds nothing.",
            },
          }
        : {}),
      files: [fileOfMeasure(measure)],
      scopes: ["company", "team", "account_manager", "segment"],
      windows: withTrend,
    },
    measure(facts, scope, window) {
      const value = facts.counts.of[measure].over(scope, window);
      if (measure !== "revenue") return { value };
      return { value, n: facts.counts.valued.over(scope, window) };
    },
  };
}

const perFteTrends: ReadonlySet<Measure> = new Set(["visits", "calls", "quotes", "orders"]);

const countsPerFte: Family = { id: "activity.per_fte", label: { nl: "Per fte", en: "Per FTE" } };

/** How much per pair of hands that was there. */
function perFte(measure: Measure): Metric {
  return {
    ...whereUsed(measure),
    whole: [logOfMeasure(measure)],
    definition: {
      ...base,
      id: `activity.per_fte.${measure}`,
      family: countsPerFte,
      variant: measureNames[measure],
      unit: "per_fte_month",
      label: around(
        measureNames[measure],
        (nl) => `${capital(nl)} per fte`,
        (en) => `${capital(en)} per FTE`,
      ),
      meaning: { nl: "Per maand, per beschikbare fte.", en: "A month, per available FTE." },
      formula: { nl: "aantal / Σ beschikbare fte-maanden", en: "count / Σ available FTE-months" },
      limits: {
        nl: "Van één accountmanager per contract-fte: geen cijfer van een persoon vertelt over afwezigheid.",
        en: "Of one account manager per contract FTE: no figure of a person tells of absence.",
      },
      files: [fileOfMeasure(measure), "team"],
      usesAbsence: true,
      windows: perFteTrends.has(measure) ? withTrend : periods,
    },
    measure: (facts, scope, window) =>
      combined([fteMonths(facts, scope, window)], (fte) =>
        ratio(facts.counts.of[measure].over(scope, window), fte),
      ),
  };
}

const newShare: Metric = {
  definition: {
    ...base,
    id: "activity.new_share",
    family: newBusiness,
    unit: "share",
    label: { nl: "Aandeel contact met prospects", en: "Share of contact with prospects" },
    meaning: {
      nl: "Het deel van de bezoeken en telefoongesprekken bij wie op die dag nog prospect was. Te weinig en te veel zijn allebei een gesprek waard.",
      en: "The share of visits and calls at those who were still prospects on that day. Too little and too much are both worth a word.",
    },
    formula: {
      nl: "die bij wie toen prospect was / die bij alle bekende klanten en prospects",
      en: "those at who was a prospect then / those at all known customers and prospects",
    },
    limits: whenCustomer,
    files: ["activities", "accounts"],
    windows: withTrend,
    higherIsBetter: null,
  },
  measure: (facts, scope, window) =>
    proportion(facts.counts.atProspects.over(scope, window), facts.counts.atKnown.over(scope, window)),
};

/** Do the hands wave? docs/metrics.md. */
export const activityMetrics: readonly Metric[] = [...measures.map(count), ...measures.map(perFte), newShare];
