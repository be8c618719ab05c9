import type { Window } from "../../calendar/window.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import { poissonAtMost } from "../../statistics/incomplete-gamma.ts";
import { sumOf } from "../../statistics/sum.ts";
import { assessedMonths } from "../assessable.ts";
import type { Definition } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import { combined, type Measurement, type Metric, ratio } from "../metric.ts";
import { expectedResult } from "./expected.ts";

/** Of fewer clusters of one's own nothing is known of how large they are; then those of all say it. */
export const leastClusters = 10;

/**
 * Whether a result is that of the whole window: of an account manager when assessed in every month of it, so
 * that no result is short because somebody was not there.
 */
function isWhole(facts: Facts, scope: number, window: Window): boolean {
  if (facts.scopes.list[scope]?.kind !== "account_manager") return true;
  return assessedMonths(facts, scope, window).length === window.months.length;
}

/**
 * What came together is worth, in clusters of orders of a scope: Σ value² / Σ value, the size of the lumps in
 * which revenue comes. 0 without any.
 */
export function lumpOf(facts: Facts, scope: number, window: Window): { lump: number; clusters: number } {
  const months = new Set(window.months.map((month) => facts.months.indexOf(month)));
  const clusters = new Map<number, number>();
  for (const { month, cluster, value } of facts.compared.ordersOf(scope)) {
    if (months.has(month)) clusters.set(cluster, (clusters.get(cluster) ?? 0) + value);
  }
  const values = [...clusters.values()];
  const sum = sumOf(values);
  const squares = sumOf(values.map((value) => value ** 2));
  return { lump: sum === 0 ? 0 : squares / sum, clusters: values.length };
}

/**
 * The chance of so little revenue where in truth `due` is to be expected: revenue comes in lumps, and the
 * number of lumps is Poisson. What a bootstrap of whole clusters shows, in closed form, so that it tells
 * small chances too.
 */
function chanceOfRevenue(facts: Facts, scope: number, window: Window, due: number): Measurement {
  const own = lumpOf(facts, scope, window);
  const { lump } = own.clusters >= leastClusters ? own : lumpOf(facts, facts.scopes.company, window);
  if (lump === 0 || due <= 0) return { status: "no_denominator" };
  const revenue = facts.counts.of.revenue.over(scope, window);
  return { value: poissonAtMost(revenue / lump, due / lump), n: own.clusters };
}

const base = {
  scopes: ["team", "account_manager"],
  windows: ["ytd"],
} satisfies Partial<Definition>;

const chanceMeaning: Bilingual = {
  nl: "De kans op zo weinig omzet als er net genoeg te verwachten was.",
  en: "The chance of so little revenue where just enough was to be expected.",
};

const wholeOnly: Bilingual = {
  nl: "Orders van één klant binnen 30 dagen tellen samen. Van een persoon als elke maand is beoordeeld.",
  en: "Orders of one customer within 30 days count together. Of a person where every month is assessed.",
};

const source = "Efron (1979); Wedderburn (1974)";

const resultChance: Metric = {
  definition: {
    ...base,
    id: "result.chance",
    reading: "hours",
    unit: "share",
    files: ["quotes", "targets"],
    label: { nl: "Resultaat onder target (kans op toeval)", en: "Result under target (by chance)" },
    meaning: chanceMeaning,
    formula: {
      nl: "Poisson-kans op ten hoogste omzet / u bij result_low × target / u; u = Σ waarde² / Σ waarde, per klant samen",
      en: "Poisson chance of at most revenue / u at result_low × target / u; u = Σ value² / Σ value, a customer’s together",
    },
    limits: wholeOnly,
    source,
    higherIsBetter: null,
  },
  measure(facts, scope, window) {
    if (!isWhole(facts, scope, window)) return { status: "not_assessed" };
    const target = facts.targets.over("revenue", scope, window);
    if (target === null) return { status: "no_target" };
    return chanceOfRevenue(facts, scope, window, facts.settings.thresholds.result_low * target);
  },
};

const planYield: Metric = {
  definition: {
    ...base,
    id: "plan.yield",
    reading: "customers",
    unit: "share",
    files: ["accounts", "plan", "quotes"],
    label: { nl: "Resultaat t.o.v. wat het plan verwachtte", en: "Result against what the plan expected" },
    meaning: {
      nl: "De omzet tot nu toe, naast wat het plan tot nu toe verwacht.",
      en: "Revenue so far, beside what the plan expects so far.",
    },
    formula: { nl: "omzet / verwachte omzet van het plan", en: "revenue / expected revenue of the plan" },
    limits: {
      nl: "Zegt niet of het plan is uitgevoerd.",
      en: "Does not say whether the plan was carried out.",
    },
    higherIsBetter: true,
  },
  measure(facts, scope, window) {
    if (!isWhole(facts, scope, window)) return { status: "not_assessed" };
    return combined([expectedResult(facts, scope, window, "revenue")], (promised) =>
      ratio(facts.counts.of.revenue.over(scope, window), promised),
    );
  },
};

const yieldChance: Metric = {
  definition: {
    ...base,
    id: "plan.yield_chance",
    reading: "customers",
    unit: "share",
    files: ["accounts", "plan", "quotes"],
    label: { nl: "Resultaat onder het plan (kans op toeval)", en: "Result under the plan (by chance)" },
    meaning: chanceMeaning,
    formula: {
      nl: "Poisson-kans op ten hoogste omzet / u bij yield_low × verwachte omzet / u; u = Σ waarde² / Σ waarde, per klant samen",
      en: "Poisson chance of at most revenue / u at yield_low × expected revenue / u; u = Σ value² / Σ value, a customer’s together",
    },
    limits: wholeOnly,
    source,
    higherIsBetter: null,
  },
  measure(facts, scope, window) {
    if (!isWhole(facts, scope, window)) return { status: "not_assessed" };
    return combined([expectedResult(facts, scope, window, "revenue")], (promised) =>
      chanceOfRevenue(facts, scope, window, facts.settings.thresholds.yield_low * promised),
    );
  },
};

/** Is the result under target, beyond chance? */
export const resultChanceMetrics: readonly Metric[] = [resultChance];

/** Does the plan yield what it promises, and is it less beyond chance? */
export const planYieldMetrics: readonly Metric[] = [planYield, yieldChance];
