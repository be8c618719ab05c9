import type { Window } from "../../calendar/window.ts";
import type { Under } from "../../contract/metric-ids.ts";
import { baseRateScore, brierScore } from "../../statistics/brier.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import { type StatedQuarter, statedQuarters } from "../facts/statements-of-plans.ts";
import { type Measurement, type Metric, proportion } from "../metric.ts";

const confidence: Family = {
  id: "confidence",
  label: { nl: "Vertrouwen in het plan", en: "Confidence in the plan" },
};

/** So many people in a quarter, and so many statements together, before the company's says nothing of one. */
const leastPeople = 5;
const leastStatements = 20;

/** The statements of quarters in which enough people made one. */
function pooled(stated: readonly StatedQuarter[]): StatedQuarter[] {
  const quarters = [...Map.groupBy(stated, ({ from }) => from).values()];
  return quarters.filter((own) => own.length >= leastPeople).flat();
}

/** What a scope stated; null where the company's is of too few. */
function statedBy(facts: Facts, scope: number, window: Window): StatedQuarter[] | null {
  const all = statedQuarters(facts, window);
  const person = facts.scopes.personOf(scope);
  if (person >= 0) return all.filter((each) => each.person === person);
  const together = pooled(all);
  return together.length >= leastStatements ? together : null;
}

function metric(
  id: Under<"confidence">,
  words: Pick<Definition, "label" | "meaning" | "formula" | "unit" | "source">,
  of: (stated: readonly StatedQuarter[]) => Measurement | null,
): Metric {
  return {
    definition: {
      id: `confidence.${id}`,
      family: confidence,
      reading: "customers",
      files: ["agreements", "quotes", "targets"],
      scopes: ["company", "account_manager"],
      windows: ["r12"],
      higherIsBetter: null,
      told: "own",
      limits: {
        nl: `Van de kwartalen van het boekjaar die in de periode eindigden, met een target. Een uitspraak is over het lopende kwartaal, in de laatste maand ervan over het volgende; van iemand telt per kwartaal de laatste. Van het bedrijf alleen kwartalen waarin minstens ${leastPeople} accountmanagers iets zeiden, en vanaf ${leastStatements} uitspraken.`,
        en: `Of the quarters of the fiscal year that ended within the period and have a target. A statement is about the quarter that runs, in its last month about the next; of somebody the last one of each quarter counts. Of the company only quarters in which at least ${leastPeople} account managers stated something, and from ${leastStatements} statements on.`,
      },
      ...words,
    },
    measure(facts, scope, window) {
      const stated = statedBy(facts, scope, window);
      if (stated === null) return { status: "too_few" };
      return of(stated) ?? { status: "no_data" };
    },
  };
}

const meanSaid = (stated: readonly StatedQuarter[]): Measurement | null =>
  stated.length === 0
    ? null
    : { value: stated.reduce((sum, { chance }) => sum + chance, 0) / stated.length, n: stated.length };

const score = (value: number | null, n: number): Measurement | null => (value === null ? null : { value, n });

/** How sure people were that their plan brings the result, beside what came true. */
export const confidenceMetrics: readonly Metric[] = [
  metric(
    "said",
    {
      unit: "share",
      label: { nl: "Gezegd", en: "Said" },
      meaning: {
        nl: "Hoe zeker iemand zei te zijn dat het plan het resultaat van het kwartaal brengt.",
        en: "How sure somebody said to be that the plan brings the result of the quarter.",
      },
      formula: { nl: "gemiddelde van de uitspraken", en: "mean of the statements" },
    },
    meanSaid,
  ),
  metric(
    "came_true",
    {
      unit: "share",
      label: { nl: "Uitgekomen", en: "Came true" },
      meaning: {
        nl: "Deel van die uitspraken dat uitkwam: de omzet van het kwartaal haalde het target ervan.",
        en: "Share of those statements that came true: the revenue of the quarter reached its target.",
      },
      formula: {
        nl: "uitspraken over een kwartaal met omzet ≥ target / uitspraken",
        en: "statements about a quarter with revenue ≥ target / statements",
      },
    },
    (stated) =>
      stated.length === 0
        ? null
        : proportion(stated.filter(({ cameTrue }) => cameTrue).length, stated.length),
  ),
  metric(
    "score",
    {
      unit: "ratio",
      label: { nl: "Afstand tussen gezegd en uitgekomen", en: "Distance between said and come true" },
      meaning: {
        nl: "Hoe ver de uitspraken van de uitkomst lagen: 0 is precies goed, 1 het verst ernaast.",
        en: "How far the statements were from what came: 0 is exactly right, 1 the farthest off.",
      },
      formula: {
        nl: "gemiddelde van (gezegd − uitgekomen)², uitgekomen 1 of 0 (Brier-score)",
        en: "mean of (said − come true)², come true 1 or 0 (Brier score)",
      },
      source: "Brier (1950), Monthly Weather Review 78",
    },
    (stated) => score(brierScore(stated), stated.length),
  ),
  metric(
    "base_score",
    {
      unit: "ratio",
      label: { nl: "Afstand van wie altijd het gemiddelde zegt", en: "Distance of who always says the mean" },
      meaning: {
        nl: "De afstand van wie elk kwartaal zegt hoe vaak het uitkomt; daaronder zegt een uitspraak iets.",
        en: "The distance of who says each quarter how often it comes true; below it a statement tells something.",
      },
      formula: {
        nl: "uitgekomen × (1 − uitgekomen)",
        en: "came true × (1 − came true)",
      },
      source: "Murphy (1973), Journal of Applied Meteorology 12",
    },
    (stated) => score(baseRateScore(stated), stated.length),
  ),
];
