import { firstWholeMonth, isLogged } from "../../calendar/logged.ts";
import type { Figure } from "../../contract/figure.ts";
import {
  type Between,
  type MetricId,
  type ProcessMeasure,
  processMeasures,
} from "../../contract/metric-ids.ts";
import type { Month, ScopeKind, WindowId } from "../../contract/vocabulary.ts";
import type { XmrSignal } from "../../statistics/xmr.ts";
import { chanceOfSome, type SignalChance, signalChance } from "../../statistics/xmr-chance.ts";
import { xmrChart } from "../../statistics/xmr-chart.ts";
import { processMonths } from "../facts/base.ts";
import type { Facts } from "../facts/facts.ts";
import { fileOfMeasure, logOfMeasure } from "../measure.ts";

/** What of a chart a metric is. */
type XmrMetric = Between<"process", `.${ProcessMeasure}`>;

/** What `process.signal.T` says of a month. */
const signalCode: Record<XmrSignal, number> = { outside: 1, run: 2, near_limit: 3 };

/**
 * The first month that there can be figures of in a scope: a team does not go back further than its people.
 */
function firstMonthOf(facts: Facts, scope: number, measure: ProcessMeasure): string | null {
  const logged = facts.firstMonths[logOfMeasure(measure)];
  const about = facts.scopes.list[scope];
  if (about?.kind !== "team" || logged === null) return logged;
  const rows = facts.dataset.employments.filter(({ team }) => team === about.id);
  const first = rows.reduce((day, { from }) => Math.min(day, from), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(first)) return logged;
  const employed = firstWholeMonth(first, facts.calendarOf(about.id).workdays);
  return employed > logged ? employed : logged;
}

/**
 * The months of the chart that have working days: from the first that is whole, at most 24 before the
 * reported one, to that.
 */
function chartMonths(facts: Facts, scope: number, measure: ProcessMeasure): Month[] {
  const first = firstMonthOf(facts, scope, measure);
  const last = facts.months.indexOf(facts.window.month.months[0] ?? "");
  return facts.months.ids.filter(
    (month, index) =>
      isLogged(first, { months: [month] }) &&
      index <= last &&
      index >= last - processMonths &&
      facts.calendarIn(scope, index).days.length > 0,
  );
}

const calendarMonth = (month: string) => Number(month.slice(5));

function figuresOf(facts: Facts, scope: number, measure: ProcessMeasure, months: readonly Month[]): Figure[] {
  const about = facts.scopes.list[scope];
  if (!about) return [];
  const rates = months.map((month) => {
    const index = facts.months.indexOf(month);
    return facts.counts.of[measure].at(scope, index) / facts.calendarIn(scope, index).days.length;
  });
  const figure = (id: XmrMetric, window: WindowId, unit: Figure["unit"], value: number): Figure => ({
    metric: `process.${id}.${measure}`,
    scope: about,
    window,
    unit,
    value,
  });
  const { season, differences, limits, signals } = xmrChart(rates, months.map(calendarMonth));
  const ofMonth = (id: XmrMetric, unit: Figure["unit"], value: number | null | undefined): Figure => ({
    ...figure(id, "month", unit, value ?? 0),
    n: Math.max(0, rates.length - 1),
    ...(value == null ? { value: null, status: "too_few" } : {}),
  });
  const trend = (id: XmrMetric, unit: Figure["unit"], values: readonly (number | null)[]) =>
    months.flatMap((month, i) => {
      const value = values[i] ?? null;
      return value === null ? [] : [figure(id, month, unit, value)];
    });
  const codes = signals.map((signal) => (signal === "unjudged" ? null : signal ? signalCode[signal] : 0));
  // A count is never below 0, the difference from a month of the year may be.
  const lower = limits && (differences ? limits.limits[0] : Math.max(0, limits.limits[0]));
  return [
    ...trend("per_workday", "per_workday", rates),
    ...trend("difference", "per_workday", differences ?? []),
    ...trend("signal", "count", codes),
    ofMonth("season", "share", season),
    ofMonth("signal", "count", codes.at(-1)),
    ofMonth("mean", "per_workday", limits?.mean),
    ofMonth("lower", "per_workday", lower),
    ofMonth("upper", "per_workday", limits?.limits[1]),
  ];
}

/**
 * How often chance alone would have given a sign in the month, of each scope and of any of the teams; nothing
 * where no scope has limits.
 */
function chanceFigures(charted: readonly Figure[]): Figure[] {
  const limits = charted.filter(({ metric, value }) => metric.startsWith("process.mean.") && value !== null);
  const chances = (kind: keyof SignalChance, ofKind: ScopeKind) =>
    [...Map.groupBy(limits, ({ scope }) => scope)]
      .filter(([{ kind }]) => kind === ofKind)
      .map(([scope, all]) => ({
        scope,
        n: all.length,
        chance: chanceOfSome(all.map(({ n = 0 }) => signalChance(n)[kind])),
      }));
  const [company] = chances("any", "company");
  const teams = chances("outside", "team").map(({ chance }) => chance);
  const figure = (metric: MetricId, scope: Figure["scope"], value: number, n: number): Figure => ({
    metric,
    scope,
    window: "month",
    unit: "share",
    value,
    n,
  });
  return [
    ...[...chances("any", "company"), ...chances("any", "team")].map(({ scope, chance, n }) =>
      figure("process.chance", scope, chance, n),
    ),
    ...(company && teams.length > 0
      ? [figure("process.chance_teams", company.scope, chanceOfSome(teams), teams.length)]
      : []),
  ];
}

/**
 * Process-behaviour charts (XmR) of activity per working day, for the company and each team. Its months may
 * lie before those of the trend. Nothing for a measure whose file is missing or that nothing was logged of.
 */
export function processFigures(facts: Facts): Figure[] {
  const scopes = [facts.scopes.company, ...facts.scopes.teams.map((team) => team.index)];
  const charted = processMeasures
    .filter((measure) => !facts.lacks([fileOfMeasure(measure)]))
    .flatMap((measure) =>
      scopes.flatMap((scope) => figuresOf(facts, scope, measure, chartMonths(facts, scope, measure))),
    );
  return [...charted, ...chanceFigures(charted)];
}
