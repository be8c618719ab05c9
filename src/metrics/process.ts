import type { Window } from "../calendar/window.ts";
import type { Measure } from "../contract/vocabulary.ts";
import { type XmrSignal, xmrLimits, xmrSignals } from "../statistics/xmr.ts";
import type { Definition } from "./definition.ts";
import { processMonths } from "./facts/base.ts";
import type { Facts } from "./facts/facts.ts";
import type { Figure } from "./figure.ts";
import { around, capital, measureName } from "./labels.ts";
import { fileOfMeasure } from "./measure.ts";

const measuresInProcess = ["visits", "calls", "quotes", "orders"] as const satisfies readonly Measure[];

/** What `process.signal.T` says of a month. */
const signalCode: Record<XmrSignal, number> = { outside: 1, run: 2, near_limit: 3 };

const base = {
  reading: "hours",
  unit: "per_workday",
  scopes: ["company", "team"],
  higherIsBetter: null,
  source: "Wheeler (1993), Understanding Variation; NIST/SEMATECH e-Handbook 6.3.2.2",
} satisfies Partial<Definition>;

function definitionsOf(measure: Measure): Definition[] {
  const name = measureName[measure];
  const files = [fileOfMeasure(measure)] as const;
  const limit = (id: string, label: Definition["label"], formula: Definition["formula"]): Definition => ({
    ...base,
    id: `process.${id}.${measure}`,
    label,
    meaning: {
      nl: "Waarbinnen het gewone op en neer van deze maat valt. Erbuiten is er iets veranderd.",
      en: "What the ordinary ups and downs of this measure stay within. Outside it something has changed.",
    },
    formula,
    limits: {
      nl: "Uit de hoogstens 24 maanden vóór de rapportmaand (n); voorlopig onder de 12, geen grenzen onder de 6 maanden.",
      en: "From the up to 24 months before the reported one (n); provisional under 12, no limits under 6 months.",
    },
    files,
    windows: ["month"],
  });
  return [
    {
      ...base,
      id: `process.per_workday.${measure}`,
      label: around(
        name,
        (nl) => `${capital(nl)} per werkdag`,
        (en) => `${capital(en)} per working day`,
      ),
      meaning: {
        nl: "Per werkdag, zodat een korte maand geen daling lijkt.",
        en: "Per working day, so that a short month does not look like a fall.",
      },
      formula: { nl: "aantal / werkdagen van de maand", en: "count / working days of the month" },
      files,
      windows: ["trend"],
    },
    {
      ...base,
      id: `process.signal.${measure}`,
      unit: "count",
      label: around(
        name,
        (nl) => `Verandering in ${nl}`,
        (en) => `Change in ${en}`,
      ),
      meaning: {
        nl: "0: geen teken van verandering; 1: buiten de grenzen; 2: acht op een rij aan één kant; 3: drie van vier dichter bij een grens dan bij het gemiddelde.",
        en: "0: no sign of change; 1: outside the limits; 2: eight in a row on one side; 3: three of four nearer to a limit than to the mean.",
      },
      formula: { nl: "regels van de XmR-kaart", en: "rules of the XmR chart" },
      files,
      windows: ["month", "trend"],
    },
    limit(
      "mean",
      around(
        name,
        (nl) => `Gemiddelde ${nl} per werkdag`,
        (en) => `Mean ${en} per working day`,
      ),
      { nl: "X̄", en: "X̄" },
    ),
    limit(
      "lower",
      around(
        name,
        (nl) => `Ondergrens ${nl} per werkdag`,
        (en) => `Lower limit of ${en} per working day`,
      ),
      { nl: "max(0, X̄ − 2,66 × mR̄)", en: "max(0, X̄ − 2.66 × mR̄)" },
    ),
    limit(
      "upper",
      around(
        name,
        (nl) => `Bovengrens ${nl} per werkdag`,
        (en) => `Upper limit of ${en} per working day`,
      ),
      { nl: "X̄ + 2,66 × mR̄", en: "X̄ + 2.66 × mR̄" },
    ),
  ];
}

/** The months of the chart that have working days: from the first that is logged, at most 24 before the reported one, to that. */
function chartMonths(facts: Facts, measure: Measure, reported: Window): string[] {
  const first = facts.firstDays[fileOfMeasure(measure)];
  const last = facts.months.indexOf(reported.months[0] ?? "");
  return facts.months.ids.filter((_, index) => {
    const month = facts.workdaysByMonth[index];
    if (!month || index > last || index < last - processMonths) return false;
    return month.to >= first && month.days.length > 0;
  });
}

function figuresOf(facts: Facts, scope: number, measure: Measure, months: readonly string[]): Figure[] {
  const about = facts.scopes.list[scope];
  if (!about) return [];
  const rates = months.map((month) => {
    const index = facts.months.indexOf(month);
    return facts.counts.of[measure].at(scope, index) / (facts.workdaysByMonth[index]?.days.length ?? 1);
  });
  const figure = (id: string, window: string, unit: Figure["unit"], value: number): Figure => ({
    metric: `process.${id}.${measure}`,
    scope: about,
    window,
    unit,
    value,
  });
  const limits = xmrLimits(rates.slice(0, -1), 0);
  const signals = limits ? xmrSignals(rates, limits).map((why) => (why ? signalCode[why] : 0)) : [];
  const ofMonth = (id: string, unit: Figure["unit"], value: number | undefined): Figure => ({
    ...figure(id, "month", unit, value ?? 0),
    n: rates.length - 1,
    ...(value === undefined ? { value: null, status: "too_few" } : {}),
  });
  return [
    ...months.map((month, i) => figure("per_workday", month, "per_workday", rates[i] ?? 0)),
    ...signals.map((signal, i) => figure("signal", months[i] ?? "", "count", signal)),
    ofMonth("signal", "count", signals.at(-1)),
    ofMonth("mean", "per_workday", limits?.mean),
    ofMonth("lower", "per_workday", limits?.limits[0]),
    ofMonth("upper", "per_workday", limits?.limits[1]),
  ];
}

export const processDefinitions: readonly Definition[] = measuresInProcess.flatMap(definitionsOf);

/**
 * Process-behaviour charts (XmR) of activity per working day, for the company and each team. Its months may lie before those of the trend.
 * Nothing for a measure whose file is missing or that nothing was logged of.
 */
export function processFigures(facts: Facts): Figure[] {
  const reported = facts.windows.find((window) => window.kind === "month");
  if (!reported) return [];
  const scopes = [facts.scopes.company, ...facts.scopes.teams.map((team) => team.index)];
  return measuresInProcess
    .filter((measure) => !facts.lacks([fileOfMeasure(measure)]))
    .flatMap((measure) => {
      const months = chartMonths(facts, measure, reported);
      return scopes.flatMap((scope) => figuresOf(facts, scope, measure, months));
    });
}
