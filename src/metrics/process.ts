import { daysOfMonth, type Window } from "../calendar/window.ts";
import type { Measure } from "../contract/vocabulary.ts";
import { type XmrLimits, type XmrSignal, xmrLimits, xmrSignals } from "../statistics/xmr.ts";
import { fileOfMeasure } from "./activity.ts";
import type { Definition } from "./definition.ts";
import { processMonths } from "./facts/base.ts";
import type { Facts } from "./facts/facts.ts";
import type { Figure } from "./figure.ts";
import { around, capital, measureName } from "./labels.ts";

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
      nl: "Uit de hoogstens 24 maanden vóór de rapportmaand; voorlopig onder de 12, geen grenzen onder de 6 maanden.",
      en: "From the up to 24 months before the reported one; provisional under 12, no limits under 6 months.",
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
      windows: ["trend"],
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

/** The months of the chart: from the first with data, at most 24 before the reported one, to the reported one. */
function chartMonths(facts: Facts, reported: Window): string[] {
  const last = facts.months.indexOf(reported.months[0] ?? "");
  const { firstMonth } = facts.counts;
  return firstMonth < 0 ? [] : facts.months.ids.slice(Math.max(firstMonth, last - processMonths), last + 1);
}

function figuresOf(facts: Facts, scope: number, measure: Measure, months: readonly string[]): Figure[] {
  const about = facts.scopes.list[scope];
  if (!about) return [];
  const rates = months.map((month) => {
    const { from, to } = daysOfMonth(month);
    return facts.counts.of[measure].at(scope, facts.months.indexOf(month)) / facts.workdays.between(from, to);
  });
  const figure = (
    id: string,
    window: string,
    value: number | null,
    unit: Figure["unit"] = "per_workday",
  ): Figure => ({
    metric: `process.${id}.${measure}`,
    scope: about,
    window,
    unit,
    value,
    ...(value === null ? { status: "too_few" as const } : {}),
  });
  const limits: XmrLimits | null = xmrLimits(rates.slice(0, -1), 0);
  const signals = limits ? xmrSignals(rates, limits) : rates.map(() => null);
  return [
    ...months.map((month, i) => figure("per_workday", month, rates[i] ?? null)),
    ...(limits
      ? months.map((month, i) => {
          const signal = signals[i];
          return figure("signal", month, signal ? signalCode[signal] : 0, "count");
        })
      : []),
    figure("mean", "month", limits?.mean ?? null),
    figure("lower", "month", limits?.limits[0] ?? null),
    figure("upper", "month", limits?.limits[1] ?? null),
  ];
}

export const processDefinitions: readonly Definition[] = measuresInProcess.flatMap(definitionsOf);

/**
 * Process-behaviour charts (XmR) of activity per working day, for the company and each team. Its months may lie before those of the trend.
 * Nothing for a measure whose file is missing.
 */
export function processFigures(facts: Facts): Figure[] {
  const reported = facts.windows.find((window) => window.kind === "month");
  if (!reported) return [];
  const months = chartMonths(facts, reported).filter((month) => {
    const { from, to } = daysOfMonth(month);
    return facts.workdays.between(from, to) > 0;
  });
  const scopes = [facts.scopes.company, ...facts.scopes.teams.map((team) => team.index)];
  return measuresInProcess
    .filter((measure) => !facts.dataset.missing.has(fileOfMeasure(measure)))
    .flatMap((measure) => scopes.flatMap((scope) => figuresOf(facts, scope, measure, months)));
}
