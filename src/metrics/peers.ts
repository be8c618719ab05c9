import type { Window } from "../calendar/window.ts";
import type { Between, MetricId } from "../contract/metric-ids.ts";
import type { Bilingual, FileKind } from "../contract/vocabulary.ts";
import { rateRatioInterval } from "../statistics/count-ratio.ts";
import { chanceOfAsFew, chanceOfAsMany } from "../statistics/rate-chance.ts";
import type { Definition } from "./definition.ts";
import type { Facts } from "./facts/facts.ts";
import type { Measurement, Metric } from "./metric.ts";
import { assessedMonths, isComparable } from "./person-rule.ts";
import { colleaguesOf } from "./roles.ts";

interface Rate {
  count: number;
  exposure: number;
}

/** What somebody did in a window, and the contract FTE-months they had for it: what people are compared by. */
export interface Work {
  orders: number;
  visits: number;
  fteMonths: number;
}

export const noWork: Work = { orders: 0, visits: 0, fteMonths: 0 };

/** The work of two people, or of two months, together. */
export function addedWork(a: Work, b: Work): Work {
  return { orders: a.orders + b.orders, visits: a.visits + b.visits, fteMonths: a.fteMonths + b.fteMonths };
}

/** What an account manager did in the months of a window in which they were assessed: other months leave what was done and the time for it alike. */
export function workOf(facts: Facts, scope: number, whole: Window): Work {
  const window = { ...whole, months: assessedMonths(facts, scope, whole) };
  return {
    orders: facts.counts.of.orders.over(scope, window),
    visits: facts.counts.of.visits.over(scope, window),
    fteMonths: facts.strength.contractFte.over(scope, window),
  };
}

/** What is compared with the others, by the name in its metrics. */
type Compared = Between<"peers", "_ratio">;

/** What is compared: something counted over something that makes people comparable. */
interface Comparison {
  id: Compared;
  files: readonly FileKind[];
  label: Bilingual;
  meaning: Bilingual;
  formula: Bilingual;
  limits?: Bilingual;
  /** Which side of the others is the one to ask about. */
  side: "few" | "many";
  rate(work: Work): Rate;
}

/** What all others with the role of somebody did, added up. */
function workOfOthers(facts: Facts, scope: number, window: Window): Work {
  return colleaguesOf(facts, scope, window).reduce(
    (sum, index) => addedWork(sum, workOf(facts, index, window)),
    noWork,
  );
}

const both = (a: Bilingual, b: Bilingual): Bilingual => ({ nl: `${a.nl} ${b.nl}`, en: `${a.en} ${b.en}` });

/** What every comparison rests on. */
const onlyAssessed: Bilingual = {
  nl: "Van allen tellen alleen de maanden waarin iemand is beoordeeld; met minder dan negen van de twaalf is er geen vergelijking.",
  en: "Of everybody only the months count in which they were assessed; with fewer than nine of twelve there is no comparison.",
};

const notCustomers: Bilingual = {
  nl: "Zegt niets over het verschil in klanten.",
  en: "Says nothing of a difference in customers.",
};

function definitionOf(
  { files, limits }: Comparison,
  rest: Pick<Definition, "id" | "unit" | "label" | "meaning" | "formula" | "higherIsBetter">,
): Definition {
  const known = both(onlyAssessed, notCustomers);
  return {
    reading: "hours",
    files,
    scopes: ["account_manager"],
    windows: ["ytd", "r12"],
    source: "Przyborowski & Wilenski (1940)",
    limits: limits ? both(known, limits) : known,
    ...rest,
  };
}

function ratioBetween(own: Rate, others: Rate): Measurement {
  if (own.exposure === 0 || others.exposure === 0 || others.count === 0) return { status: "no_denominator" };
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
}

function chanceBetween(side: Comparison["side"], own: Rate, others: Rate): Measurement {
  const chance = side === "few" ? chanceOfAsFew(own, others) : chanceOfAsMany(own, others);
  return chance === null ? { status: "no_denominator" } : { value: chance, n: own.count };
}

/** The ratio to the others, with its interval. */
function ratioOf(comparison: Comparison): Metric {
  const { id, label, meaning, formula, rate } = comparison;
  return {
    definition: definitionOf(comparison, {
      id: `peers.${id}_ratio`,
      unit: "ratio",
      label,
      meaning,
      formula: both(formula, {
        nl: "; interval uit de voorwaardelijke binomiale verdeling",
        en: "; interval from the conditional binomial",
      }),
      higherIsBetter: true,
    }),
    measure(facts, scope, window) {
      if (!isComparable(facts, scope, window)) return { status: "not_assessed" };
      return ratioBetween(rate(workOf(facts, scope, window)), rate(workOfOthers(facts, scope, window)));
    },
  };
}

/** How likely such a ratio is if there is no difference: the evidence that a finding about a person needs. */
function chanceOf(comparison: Comparison): Metric {
  const { id, label, side, rate } = comparison;
  return {
    definition: definitionOf(comparison, {
      id: `peers.${id}_chance`,
      unit: "share",
      label: both(label, { nl: "(kans op toeval)", en: "(by chance)" }),
      meaning: {
        nl: "De kans dat er zo’n verhouding, of een nog schevere, uitkomt als er in werkelijkheid geen verschil is.",
        en: "The chance that such a ratio, or one further off, comes out where in truth there is no difference.",
      },
      formula: {
        nl: "binomiale kans op dit aantal, gegeven het aantal van allen samen en ieders aandeel",
        en: "binomial chance of this count, given the count of all together and each one's share",
      },
      higherIsBetter: null,
    }),
    measure(facts, scope, window) {
      if (!isComparable(facts, scope, window)) return { status: "not_assessed" };
      return chanceBetween(
        side,
        rate(workOf(facts, scope, window)),
        rate(workOfOthers(facts, scope, window)),
      );
    },
  };
}

const comparisons: readonly Comparison[] = [
  {
    id: "orders",
    files: ["quotes", "team"],
    side: "few",
    label: { nl: "Orders per fte t.o.v. de anderen", en: "Orders per FTE against the others" },
    meaning: {
      nl: "Het aantal orders per fte van één accountmanager, gedeeld door dat van alle anderen met dezelfde functie.",
      en: "The orders per FTE of one account manager over those of all others of the same role.",
    },
    formula: {
      nl: "(orders / fte-maanden) / (orders van de anderen / hun fte-maanden)",
      en: "(orders / FTE-months) / (orders of the others / their FTE-months)",
    },
    limits: {
      nl: "Pas iets waard als ook de bovengrens van het interval onder 1 ligt. Gerekend met contract-fte.",
      en: "Worth something only when the upper limit of the interval is below 1 too. Uses contract FTE.",
    },
    rate: ({ orders, fteMonths }) => ({ count: orders, exposure: fteMonths }),
  },
  {
    id: "visits",
    files: ["activities", "team"],
    side: "many",
    label: { nl: "Bezoeken per fte t.o.v. de anderen", en: "Visits per FTE against the others" },
    meaning: {
      nl: "Het aantal bezoeken per fte van één accountmanager, gedeeld door dat van alle anderen met dezelfde functie.",
      en: "The visits per FTE of one account manager over those of all others of the same role.",
    },
    formula: {
      nl: "(bezoeken / fte-maanden) / (bezoeken van de anderen / hun fte-maanden)",
      en: "(visits / FTE-months) / (visits of the others / their FTE-months)",
    },
    rate: ({ visits, fteMonths }) => ({ count: visits, exposure: fteMonths }),
  },
  {
    id: "visit_to_order",
    files: ["activities", "quotes", "team"],
    side: "few",
    label: { nl: "Orders per bezoek t.o.v. de anderen", en: "Orders per visit against the others" },
    meaning: {
      nl: "Het aantal orders per bezoek van één accountmanager, gedeeld door dat van alle anderen met dezelfde functie.",
      en: "The orders per visit of one account manager over those of all others of the same role.",
    },
    formula: {
      nl: "(orders / bezoeken) / (orders van de anderen / hun bezoeken)",
      en: "(orders / visits) / (orders of the others / their visits)",
    },
    rate: ({ orders, visits }) => ({ count: orders, exposure: visits }),
  },
];

/** What would be measured of somebody who did this beside others who did that, by the id of the metric. */
export function measuredBeside(own: Work, others: Work): ReadonlyMap<MetricId, Measurement> {
  return new Map<MetricId, Measurement>(
    comparisons.flatMap(({ id, side, rate }) => [
      [`peers.${id}_ratio`, ratioBetween(rate(own), rate(others))] as const,
      [`peers.${id}_chance`, chanceBetween(side, rate(own), rate(others))] as const,
    ]),
  );
}

const monthsCompared: Metric = {
  definition: {
    id: "peers.months_compared",
    reading: "hours",
    unit: "count",
    label: { nl: "Maanden waarover is vergeleken", en: "Months compared" },
    meaning: {
      nl: "De maanden van het venster waarin iemand lang genoeg aanwezig was om te worden beoordeeld: alleen die tellen in een vergelijking.",
      en: "The months of the window in which somebody was there long enough to be assessed: only those count in a comparison.",
    },
    formula: {
      nl: "aantal maanden met ten minste het deel available_least in dienst en aanwezig",
      en: "number of months with at least the share available_least employed and present",
    },
    limits: {
      nl: "Met minder dan negen van de twaalf maanden is er geen vergelijking met anderen, en geen bevinding over deze persoon.",
      en: "With fewer than nine of twelve months there is no comparison with others, and no finding about this person.",
    },
    files: ["team"],
    scopes: ["account_manager"],
    windows: ["ytd", "r12"],
    higherIsBetter: null,
  },
  measure(facts, scope, window) {
    if (!isComparable(facts, scope, window)) return { status: "not_assessed" };
    return { value: assessedMonths(facts, scope, window).length };
  },
};

/** How somebody compares with the others of the same role. */
export const peerMetrics: readonly Metric[] = [
  monthsCompared,
  ...comparisons.flatMap((comparison) => [ratioOf(comparison), chanceOf(comparison)]),
];
