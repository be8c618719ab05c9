import { type FileKind, type Measure, measures, type Unit, type WindowKind } from "../contract/vocabulary.ts";
import type { Definition } from "./definition.ts";
import type { Facts } from "./facts/facts.ts";
import { around, capital, measureName } from "./labels.ts";
import { combined, type Metric, proportion, ratio } from "./metric.ts";
import { effectiveFte, fteMonths, plannedFte } from "./strength.ts";

/** The file that a measure is counted from. */
export function fileOfMeasure(measure: Measure): FileKind {
  return measure === "quotes" || measure === "orders" || measure === "revenue" ? "quotes" : "activities";
}

const unitOf = (measure: Measure): Unit => (measure === "revenue" ? "currency" : "count");
const trended: ReadonlySet<Measure> = new Set(["visits", "calls", "quotes", "orders", "revenue"]);
const withTrend = (measure: Measure): readonly WindowKind[] =>
  trended.has(measure) ? ["month", "ytd", "r12", "trend"] : ["month", "ytd", "r12"];

const base = (measure: Measure) =>
  ({
    reading: "hours",
    higherIsBetter: true,
    scopes: ["company", "team", "account_manager"],
    windows: withTrend(measure),
  }) satisfies Partial<Definition>;

/** How much was done. */
function count(measure: Measure): Metric {
  const name = measureName[measure];
  return {
    definition: {
      ...base(measure),
      id: `activity.count.${measure}`,
      unit: unitOf(measure),
      label: around(name, capital, capital),
      meaning:
        measure === "orders"
          ? {
              nl: "Gewonnen offertes, op de dag dat ze zijn gesloten.",
              en: "Quotes won, on the day they closed.",
            }
          : around(
              name,
              (nl) => `Het aantal ${nl} in de periode (omzet: de waarde van de gewonnen offertes).`,
              (en) => `The ${en} of the period (revenue: the value of the quotes won).`,
            ),
      formula:
        measure === "revenue"
          ? { nl: "Σ waarde van de orders", en: "Σ value of the orders" }
          : { nl: "Σ aantal", en: "Σ count" },
      files: [fileOfMeasure(measure)],
      scopes: ["company", "team", "account_manager", "segment"],
    },
    measure(facts, scope, window) {
      const value = facts.counts.of[measure].over(scope, window);
      if (measure !== "revenue") return { value };
      return { value, n: facts.counts.valued.over(scope, window) };
    },
  };
}

/** How much per pair of hands that was there. */
function perFte(measure: Measure): Metric {
  return {
    definition: {
      ...base(measure),
      id: `activity.per_fte.${measure}`,
      unit: "per_fte_month",
      label: around(
        measureName[measure],
        (nl) => `${capital(nl)} per fte`,
        (en) => `${capital(en)} per FTE`,
      ),
      meaning: around(
        measureName[measure],
        (nl) => `${capital(nl)} per maand en per fte die er werkelijk was.`,
        (en) => `${capital(en)} a month and per FTE that was really there.`,
      ),
      formula: { nl: "aantal / Σ effectieve fte-maanden", en: "count / Σ effective FTE-months" },
      limits: {
        nl: "Voor één accountmanager wordt door de contract-fte gedeeld: geen cijfer van een persoon vertelt over afwezigheid.",
        en: "For one account manager the contract FTE divides: no figure of a person tells of absence.",
      },
      files: [fileOfMeasure(measure), "team"],
    },
    measure: (facts, scope, window) =>
      combined([fteMonths(facts, scope, window)], (fte) =>
        ratio(facts.counts.of[measure].over(scope, window), fte),
      ),
  };
}

function target(measure: Measure): Metric {
  return {
    definition: {
      ...base(measure),
      id: `target.${measure}`,
      unit: unitOf(measure),
      label: around(
        measureName[measure],
        (nl) => `Target ${nl}`,
        (en) => `Target ${en}`,
      ),
      meaning: {
        nl: "Het target over de periode, gelijk verdeeld over de werkdagen waarvoor het geldt.",
        en: "The target over the period, spread evenly over the working days it holds for.",
      },
      formula: {
        nl: "Σ target × werkdagen in de periode / werkdagen van het target. Van een team: de eigen regels of anders de som van zijn mensen; van het bedrijf: de som van de teams.",
        en: "Σ target × working days in the period / working days of the target. Of a team: its own rows or else the sum of its people; of the company: the sum of its teams.",
      },
      limits: {
        nl: "Alleen als het target de hele periode dekt.",
        en: "Only where the target covers the whole period.",
      },
      files: ["targets"],
      higherIsBetter: null,
    },
    measure(facts, scope, window) {
      const value = facts.targets.over(measure, scope, window);
      return value === null ? { status: "no_target" } : { value };
    },
  };
}

/** What was done by those whose target it is compared with: of the company, the teams that have one. */
export function countWithTarget(
  facts: Facts,
  measure: Measure,
  scope: number,
  window: Parameters<Metric["measure"]>[2],
) {
  const done = facts.counts.of[measure];
  if (scope !== facts.scopes.company) return done.over(scope, window);
  return facts.targets.teamsWith(measure, window).reduce((sum, team) => sum + done.over(team, window), 0);
}

function attainment(measure: Measure): Metric {
  return {
    definition: {
      ...base(measure),
      id: `activity.attainment.${measure}`,
      unit: "share",
      label: around(
        measureName[measure],
        (nl) => `${capital(nl)} t.o.v. target`,
        (en) => `${capital(en)} against target`,
      ),
      meaning: {
        nl: "Hoeveel van het target is gedaan.",
        en: "How much of the target was done.",
      },
      formula: { nl: "aantal / target", en: "count / target" },
      limits: {
        nl: "Van het bedrijf tellen alleen de teams die een target hebben.",
        en: "Of the company only the teams that have a target count.",
      },
      files: [fileOfMeasure(measure), "targets"],
    },
    measure(facts, scope, window) {
      const aim = facts.targets.over(measure, scope, window);
      if (aim === null) return { status: "no_target" };
      return ratio(countWithTarget(facts, measure, scope, window), aim);
    },
  };
}

function attainmentAvailable(measure: Measure): Metric {
  return {
    definition: {
      ...base(measure),
      id: `activity.attainment_available.${measure}`,
      unit: "share",
      scopes: ["company", "team"],
      label: around(
        measureName[measure],
        (nl) => `${capital(nl)} t.o.v. wat van deze handen mocht worden verwacht`,
        (en) => `${capital(en)} against what these hands could be expected to do`,
      ),
      meaning: {
        nl: "Wat de handen die er waren hebben gedaan, gemeten aan hun deel van het target.",
        en: "What the hands that were there did, against their part of the target.",
      },
      formula: {
        nl: "aantal / (target × Σ effectief / Σ gepland)",
        en: "count / (target × Σ effective / Σ planned)",
      },
      files: [fileOfMeasure(measure), "targets", "team", "strength", "absence"],
    },
    measure(facts, scope, window) {
      const aim = facts.targets.over(measure, scope, window);
      const planned = plannedFte(facts, scope, window);
      if (aim === null) return { status: "no_target" };
      if (planned === 0) return { status: "no_denominator" };
      const expected = (aim * effectiveFte(facts, scope, window)) / planned;
      return ratio(countWithTarget(facts, measure, scope, window), expected);
    },
  };
}

function targetAdjusted(measure: Measure): Metric {
  return {
    definition: {
      ...base(measure),
      id: `target.adjusted.${measure}`,
      unit: unitOf(measure),
      scopes: ["company", "team"],
      label: around(
        measureName[measure],
        (nl) => `Target ${nl} bij deze sterkte`,
        (en) => `Target ${en} at this strength`,
      ),
      meaning: {
        nl: "Wat van de handen die er zijn mag worden verwacht. Het target zelf verandert er niet door.",
        en: "What the hands that are there may be expected to bring. The target itself stays as it is.",
      },
      formula: { nl: "target × effectief / gepland", en: "target × effective / planned" },
      files: ["targets", "team", "strength", "absence"],
      higherIsBetter: null,
    },
    measure(facts, scope, window) {
      const aim = facts.targets.over(measure, scope, window);
      const planned = plannedFte(facts, scope, window);
      if (aim === null) return { status: "no_target" };
      if (planned === 0) return { status: "no_denominator" };
      return { value: (aim * effectiveFte(facts, scope, window)) / planned };
    },
  };
}

const newShare: Metric = {
  definition: {
    ...base("visits"),
    id: "activity.new_share",
    unit: "share",
    label: { nl: "Aandeel nieuwe klanten", en: "Share of new business" },
    meaning: {
      nl: "Het deel van de bezoeken en telefoongesprekken dat naar prospects gaat. Te weinig en te veel zijn allebei een gesprek waard.",
      en: "The share of visits and calls that goes to prospects. Too little and too much are both worth a talk.",
    },
    formula: {
      nl: "bezoeken en telefoongesprekken bij prospects / bij alle bekende klanten en prospects",
      en: "visits and calls at prospects / at all known accounts",
    },
    files: ["activities", "accounts"],
    higherIsBetter: null,
  },
  measure: (facts, scope, window) =>
    proportion(facts.counts.atProspects.over(scope, window), facts.counts.atKnown.over(scope, window)),
};

/** Do the hands wave? METRICS.md A. */
export const activityMetrics: readonly Metric[] = [
  ...measures.map(count),
  ...measures.map(perFte),
  ...measures.map(target),
  ...measures.map(attainment),
  ...measures.map(attainmentAvailable),
  ...measures.map(targetAdjusted),
  newShare,
];
