import { isLogged } from "../../calendar/logged.ts";
import { monthsBefore, type Window, yearBefore } from "../../calendar/window.ts";
import type { XmrSignal } from "../../statistics/xmr.ts";
import { type XmrChart, xmrChart } from "../../statistics/xmr-chart.ts";
import type { Definition } from "../definition.ts";
import { processMonths } from "../facts/base.ts";
import type { Facts } from "../facts/facts.ts";
import type { Measurement, Metric } from "../metric.ts";
import { doneWithTarget, resultBesideTarget } from "./targets.ts";

const base = {
  reading: "hours",
  unit: "currency",
  files: ["quotes", "targets"],
  scopes: ["company", "team"],
} satisfies Partial<Definition>;

/** Result less target over a window; null where one of them is not known over all of it. */
function differenceOver(facts: Facts, scope: number, window: Window): number | null {
  const target = facts.targets.over("revenue", scope, window);
  if (target === null || !isLogged(facts.firstMonths.orders, window)) return null;
  return doneWithTarget(facts, "revenue", scope, window) - target;
}

const difference: Metric = {
  whole: ["orders"],
  definition: {
    ...base,
    id: "result.difference",
    family: resultBesideTarget,
    scopes: [...base.scopes, "account_manager"],
    windows: ["month", "ytd", "r12", "trend"],
    label: { nl: "Verschil met target", en: "Difference from target" },
    meaning: {
      nl: "Wat de omzet boven of onder het target lag.",
      en: "How far revenue was above or below target.",
    },
    formula: { nl: "omzet − target omzet", en: "revenue − target revenue" },
    limits: {
      nl: "Van het bedrijf alleen de teams met een target.",
      en: "Of the company only the teams with a target.",
    },
    higherIsBetter: true,
  },
  measure(facts, scope, window) {
    const value = differenceOver(facts, scope, window);
    return value === null ? { status: "no_target" } : { value };
  },
};

const lastYear: Metric = {
  definition: {
    ...base,
    id: "result.last_year",
    files: ["quotes"],
    windows: ["month", "ytd", "trend"],
    label: { nl: "Omzet vorig jaar", en: "Revenue last year" },
    meaning: {
      nl: "De omzet van dezelfde maanden een jaar eerder.",
      en: "Revenue of the same months a year earlier.",
    },
    formula: { nl: "omzet van die maanden", en: "revenue of those months" },
    limits: { nl: "Alleen als de export zo ver teruggaat.", en: "Only where the export goes back that far." },
    higherIsBetter: null,
  },
  measure(facts, scope, window) {
    const before = yearBefore(window);
    if (!isLogged(facts.firstMonths.orders, before)) return { status: "no_data" };
    return { value: facts.counts.of.revenue.over(scope, before) };
  },
};

const calendarMonth = ({ months: [month] }: Window) => Number(month?.slice(5));

/**
 * Differences by month with the reported one last, as a process-behaviour chart; null where that has none.
 */
function chartOf(
  facts: Facts,
  scope: number,
  window: Window,
): (XmrChart & { months: number; usual: number }) | null {
  const earlier = monthsBefore(window, processMonths, facts.settings.fiscal_year_starts);
  const values: number[] = [];
  const windows: Window[] = [];
  for (const month of [window, ...earlier]) {
    const value = differenceOver(facts, scope, month);
    if (value === null) break;
    values.unshift(value);
    windows.unshift(month);
  }
  const last = values.at(-1);
  if (last === undefined) return null;
  const chart = xmrChart(values, windows.map(calendarMonth));
  // What this calendar month differs from others is no part of what is out of the ordinary.
  const usual = chart.differences ? last - (chart.differences.at(-1) ?? 0) : 0;
  return { ...chart, months: values.length - 1, usual };
}

/** One number of the chart of the month; without a target, or with too few months before it, none. */
function ofChart(
  facts: Facts,
  scope: number,
  window: Window,
  value: (chart: NonNullable<ReturnType<typeof chartOf>>) => number | null | undefined,
): Measurement {
  const chart = chartOf(facts, scope, window);
  if (!chart) return { status: "no_target" };
  const found = chart.limits && value(chart);
  return { n: chart.months, ...(found == null ? { status: "too_few" } : { value: found }) };
}

const ofMonths: Pick<Definition, "family" | "limits" | "source" | "windows" | "higherIsBetter"> = {
  family: {
    id: "result.ordinary",
    label: { nl: "Wat een gewone maand is", en: "What a usual month is" },
  },
  limits: {
    nl: "Uit de hoogstens 24 maanden ervoor (n), ten minste 6. Waar de kalendermaand meer dan de helft verklaart, zonder dat seizoen.",
    en: "From the up to 24 months before (n), at least 6. Where the calendar month explains more than half, without that season.",
  },
  source: "Wheeler (1993), Understanding Variation",
  windows: ["month"],
  higherIsBetter: null,
};

const ordinaryMean: Metric = {
  definition: {
    ...base,
    ...ofMonths,
    id: "result.ordinary_mean",
    label: { nl: "Verschil met target, gewone maand", en: "Difference from target, usual month" },
    meaning: { nl: "Het verschil in een gewone maand.", en: "The difference in a usual month." },
    formula: { nl: "X̄ van het verschil", en: "X̄ of the difference" },
  },
  measure: (facts, scope, window) =>
    ofChart(facts, scope, window, ({ limits, usual }) => limits && limits.mean + usual),
};

const ordinaryLow: Metric = {
  definition: {
    ...base,
    ...ofMonths,
    id: "result.ordinary_low",
    label: { nl: "Verschil met target, ondergrens", en: "Difference from target, lower limit" },
    meaning: {
      nl: "De laagste gewone schommeling.",
      en: "The lowest usual variation.",
    },
    formula: { nl: "X̄ − 2,66 × mR̄ van het verschil", en: "X̄ − 2.66 × mR̄ of the difference" },
  },
  measure: (facts, scope, window) =>
    ofChart(facts, scope, window, ({ limits, usual }) => limits && limits.limits[0] + usual),
};

const ordinaryHigh: Metric = {
  definition: {
    ...base,
    ...ofMonths,
    id: "result.ordinary_high",
    label: { nl: "Verschil met target, bovengrens", en: "Difference from target, upper limit" },
    meaning: {
      nl: "De hoogste gewone schommeling.",
      en: "The highest usual variation.",
    },
    formula: { nl: "X̄ + 2,66 × mR̄ van het verschil", en: "X̄ + 2.66 × mR̄ of the difference" },
  },
  measure: (facts, scope, window) =>
    ofChart(facts, scope, window, ({ limits, usual }) => limits && limits.limits[1] + usual),
};

/** What `result.signal` says of a month, as `process.signal` does. */
const signalCode: Record<XmrSignal, number> = { outside: 1, run: 2, near_limit: 3 };

const signal: Metric = {
  definition: {
    ...base,
    ...ofMonths,
    id: "result.signal",
    unit: "count",
    label: { nl: "Verandering in het verschil met target", en: "Change in the difference from target" },
    meaning: {
      nl: "0: geen teken; 1: buiten de grenzen; 2: acht op een rij aan één kant; 3: drie van vier dichter bij een grens dan bij het gemiddelde.",
      en: "0: no sign; 1: outside the limits; 2: eight in a row on one side; 3: three of four nearer to a limit than to the mean.",
    },
    formula: {
      nl: "regels van de XmR-kaart van het verschil",
      en: "rules of the XmR chart of the difference",
    },
  },
  measure: (facts, scope, window) =>
    ofChart(facts, scope, window, ({ signals }) => {
      const found = signals.at(-1);
      return found === "unjudged" || found === undefined ? null : found === null ? 0 : signalCode[found];
    }),
};

/**
 * What result less target comes to, what it was a year ago, and whether such a month is out of the ordinary.
 */
export const ordinaryMetrics: readonly Metric[] = [
  difference,
  lastYear,
  ordinaryMean,
  ordinaryLow,
  ordinaryHigh,
  signal,
];
