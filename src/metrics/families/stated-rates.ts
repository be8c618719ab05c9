import { meanInterval } from "../../statistics/mean-interval.ts";
import { sumOf } from "../../statistics/sum.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import type { LineResults } from "../facts/line-results.ts";
import { combined, type Measurement, type Metric, proportion, ratio } from "../metric.ts";
import { yearOf } from "../year.ts";
import { expectedResult } from "./expected.ts";

/** The results of an account manager's scope, or of one segment of it. */
function resultsOf({ scopes, lineResults }: Facts, scope: number): readonly LineResults[] {
  const about = scopes.list[scope];
  if (about?.kind === "account_manager") return lineResults.get(scopes.personOf(scope)) ?? [];
  const owner = scopes.personOf(scopes.ownerOf(scope));
  const own = lineResults.get(owner) ?? [];
  return own.filter(({ segment }) => scopes.managerSegment(owner, segment) === scope);
}

/**
 * Closed quotes where the plan states a rate, and orders with a value where it states one: only these can be
 * compared.
 */
function comparable(facts: Facts, scope: number) {
  const results = resultsOf(facts, scope);
  const sum = (of: (line: LineResults) => number) => results.reduce((total, line) => total + of(line), 0);
  const rated = (count: (line: LineResults, rate: number) => number) =>
    sum((line) => (line.hitRate === null ? 0 : count(line, line.hitRate)));
  const values = results.flatMap((line) => (line.orderValue === null ? [] : line.values));
  return {
    closed: rated(({ closed }) => closed),
    won: rated(({ won }) => won),
    /** The orders that the quotes closed should have given at the stated rates. */
    statedOrders: rated(({ closed }, rate) => closed * rate),
    values,
    /** What those orders should have been worth. */
    statedValue: sum((line) => (line.orderValue === null ? 0 : line.values.length * line.orderValue)),
  };
}

type Comparable = ReturnType<typeof comparable>;

const statedRate = ({ statedOrders, closed }: Comparable): Measurement => ({
  ...ratio(statedOrders, closed),
  n: closed,
});
const realisedRate = ({ won, closed }: Comparable): Measurement => proportion(won, closed);
const statedWorth = ({ statedValue, values }: Comparable): Measurement => ({
  ...ratio(statedValue, values.length),
  n: values.length,
});

function realisedWorth({ values }: Comparable): Measurement {
  const interval = meanInterval(values);
  return { ...ratio(sumOf(values), values.length), n: values.length, ...(interval ? { interval } : {}) };
}

const base = {
  reading: "customers",
  scopes: ["account_manager", "account_manager_segment"],
  windows: ["r12"],
  files: ["accounts", "plan", "quotes"],
  higherIsBetter: null,
} satisfies Partial<Definition>;

const sameQuotes = {
  nl: "Van afgeronde offertes bij eigen klanten waarvoor het plan offertes vraagt.",
  en: "Of closed quotes at own customers for which the plan asks quotes.",
};

interface Words extends Pick<Definition, "label" | "meaning" | "formula" | "limits" | "source"> {
  id: Definition["id"];
  unit: Definition["unit"];
}

const statedAndRealised: Family = {
  id: "plan.rates",
  label: { nl: "Opgegeven en gerealiseerd", en: "Stated and realised" },
};

const rate = (words: Words, of: (results: Comparable) => Measurement): Metric => ({
  definition: { ...base, family: statedAndRealised, limits: sameQuotes, ...words },
  measure: (facts, scope) => of(comparable(facts, scope)),
});

const statedHitRate = rate(
  {
    id: "plan.stated_hit_rate",
    unit: "share",
    label: { nl: "Opgegeven scoringspercentage", en: "Stated hit rate" },
    meaning: {
      nl: "Het scoringspercentage dat het plan opgeeft.",
      en: "The hit rate that the plan states.",
    },
    formula: {
      nl: "Σ afgeronde offertes × opgegeven scoringspercentage / afgeronde offertes",
      en: "Σ quotes closed × stated hit rate / quotes closed",
    },
  },
  statedRate,
);

const realisedHitRate = rate(
  {
    id: "plan.realised_hit_rate",
    unit: "share",
    label: { nl: "Gerealiseerd scoringspercentage", en: "Realised hit rate" },
    meaning: {
      nl: "Wat daarvan is uitgekomen.",
      en: "What has come of it.",
    },
    formula: {
      nl: "gewonnen / (gewonnen + verloren); interval van Wilson, 95 %",
      en: "won / (won + lost); Wilson interval, 95%",
    },
    source: "Wilson (1927); Newcombe (1998)",
  },
  realisedRate,
);

const statedOrderValue = rate(
  {
    id: "plan.stated_order_value",
    unit: "currency",
    label: { nl: "Opgegeven orderwaarde", en: "Stated order value" },
    meaning: {
      nl: "De orderwaarde die het plan opgeeft.",
      en: "The order value that the plan states.",
    },
    formula: {
      nl: "Σ orders × opgegeven orderwaarde / orders",
      en: "Σ orders × stated order value / orders",
    },
  },
  statedWorth,
);

const realisedOrderValue = rate(
  {
    id: "plan.realised_order_value",
    unit: "currency",
    label: { nl: "Gerealiseerde orderwaarde", en: "Realised order value" },
    meaning: {
      nl: "Wat daarvan is uitgekomen.",
      en: "What has come of it.",
    },
    formula: {
      nl: "waarde / orders met een waarde; interval van een lognormale verdeling, 95 %, vanaf 10 orders",
      en: "value / orders with a value; interval of a lognormal distribution, 95%, from 10 orders",
    },
    source: "Land (1972); Olsson (2005)",
  },
  realisedWorth,
);

/**
 * How far a realised figure lies from a stated one, as a factor with its interval; without an interval
 * nothing is known of it.
 */
function factor(stated: number, realised: Measurement): { value: number; low: number; high: number } | null {
  if (!("value" in realised) || !realised.interval || stated <= 0) return null;
  const [low, high] = realised.interval;
  return { value: realised.value / stated, low: low / stated, high: high / stated };
}

/** Squared distance of an end of an interval from its value, as a logarithm. */
const away = (value: number, end: number) => Math.log(end / value) ** 2;

/**
 * What a promise comes to at two realised factors, with its interval: the squares of the distances of each,
 * as logarithms, added up. Zou and Donner (2008), Statistics in Medicine 27.
 */
function atRealised(promise: number, a: NonNullable<ReturnType<typeof factor>>, b: typeof a) {
  const value = promise * a.value * b.value;
  if (value === 0) return { value, low: 0, high: promise * a.high * b.high };
  return {
    value,
    low: value * Math.exp(-Math.sqrt(away(a.value, a.low) + away(b.value, b.low))),
    high: value * Math.exp(Math.sqrt(away(a.value, a.high) + away(b.value, b.high))),
  };
}

const sufficiencyRealised: Metric = {
  definition: {
    ...base,
    id: "plan.sufficiency_realised",
    reachesBack: "year",
    unit: "share",
    scopes: ["account_manager"],
    windows: ["ytd", "r12"],
    files: ["accounts", "plan", "quotes", "targets"],
    higherIsBetter: true,
    label: {
      nl: "Is het plan genoeg met wat is gerealiseerd?",
      en: "Is the plan enough at realised rates?",
    },
    meaning: {
      nl: "Wat het jaarplan verwacht met scoringspercentage en orderwaarde van de afgelopen twaalf maanden.",
      en: "What the year’s plan expects at the hit rate and order value of the last twelve months.",
    },
    formula: {
      nl: "verwachte jaaromzet van het plan × gerealiseerd / opgegeven scoringspercentage × idem orderwaarde / target omzet; interval uit beide",
      en: "expected revenue of the year’s plan × realised / stated hit rate × the same of order value / revenue target; interval from both",
    },
    limits: {
      nl: "Alleen vanaf 10 orders met een waarde. Neemt offertes als los van elkaar.",
      en: "Only from 10 orders with a value. Takes quotes as independent.",
    },
    source: "Zou & Donner (2008)",
  },
  measure(facts, scope, window) {
    const year = yearOf(facts, window);
    const aim = facts.targets.over("revenue", scope, year);
    if (aim === null) return { status: "no_target" };
    const results = comparable(facts, scope);
    const parts = [expectedResult(facts, scope, year, "revenue"), statedRate(results), statedWorth(results)];
    return combined(parts, (promise = 0, hitRate = 0, worth = 0): Measurement => {
      const [won, worthOf] = [factor(hitRate, realisedRate(results)), factor(worth, realisedWorth(results))];
      if (!won || !worthOf || aim === 0) return { status: "too_few", n: results.values.length };
      const { value, low, high } = atRealised(promise, won, worthOf);
      return { ...ratio(value, aim), interval: [low / aim, high / aim], n: results.closed };
    });
  },
};

/**
 * What a plan states of its own quotes, beside what came of them: is its promise the account manager's own
 * experience?
 */
export const statedRateMetrics: readonly Metric[] = [
  statedHitRate,
  realisedHitRate,
  statedOrderValue,
  realisedOrderValue,
  sufficiencyRealised,
];
