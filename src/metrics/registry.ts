import { isLogged } from "../calendar/logged.ts";
import { twelveMonthsTo, type Window } from "../calendar/window.ts";
import type { Figure } from "../contract/figure.ts";
import type { Settings } from "../contract/settings.ts";
import { isMonth, type ScopeKind, scopeKinds, type Topic, topics } from "../contract/vocabulary.ts";
import { isAssessed, isPresent } from "./assessable.ts";
import { type Definition, type DefinitionSaid, definitionSaid } from "./definition.ts";
import type { Facts } from "./facts/facts.ts";
import { accountReachMetrics } from "./families/account-reach.ts";
import { activityMetrics } from "./families/activity.ts";
import { confidenceMetrics } from "./families/confidence.ts";
import { conversionMetrics } from "./families/conversion.ts";
import { diaryDefinitions, diaryFigures } from "./families/diary.ts";
import { expectedMetrics } from "./families/expected.ts";
import { forecastFigures } from "./families/forecast.ts";
import { forecastDefinitions } from "./families/forecast-definitions.ts";
import { funnelMetrics } from "./families/funnel.ts";
import { gapDefinitions, gapFigures } from "./families/gap.ts";
import { helpMetrics } from "./families/help.ts";
import { hoursMetrics } from "./families/hours.ts";
import { keptHitRateMetrics } from "./families/kept-hit-rate.ts";
import { minimumMetrics } from "./families/minimum.ts";
import { misallocatedHoursMetrics } from "./families/misallocated-hours.ts";
import { newBusinessMetrics } from "./families/new-business.ts";
import { openQuoteMetrics } from "./families/open-quotes.ts";
import { ordinaryMetrics } from "./families/ordinary.ts";
import { peerMetrics } from "./families/peers.ts";
import { planMetrics } from "./families/plan.ts";
import { portfolioMetrics } from "./families/portfolio.ts";
import { processFigures } from "./families/process.ts";
import { processDefinitions } from "./families/process-definitions.ts";
import { quoteCurveMetrics } from "./families/quote-curves.ts";
import { recordingMetrics } from "./families/recording.ts";
import { planYieldMetrics, resultChanceMetrics } from "./families/result-chance.ts";
import { singleLeverMetrics } from "./families/single-lever-needs.ts";
import { starterMetrics } from "./families/starters.ts";
import { statedRateMetrics } from "./families/stated-rates.ts";
import { strengthMetrics } from "./families/strength.ts";
import { strengthAheadDefinitions, strengthAheadFigures } from "./families/strength-ahead.ts";
import { targetMetrics } from "./families/targets.ts";
import { usualDefinitions, usualFigures } from "./families/usual.ts";
import { wishMetrics } from "./families/wishes.ts";
import { workloadMetrics } from "./families/workload.ts";
import type { Measurement, Metric } from "./metric.ts";

/** Every metric that is one value per scope and window, by what it is about. */
const metricsByTopic = {
  staffing: [...strengthMetrics, ...starterMetrics, ...hoursMetrics],
  activity: [...activityMetrics, ...newBusinessMetrics],
  target: [...targetMetrics, ...ordinaryMetrics, ...resultChanceMetrics],
  conversion: [...conversionMetrics, ...quoteCurveMetrics, ...openQuoteMetrics, ...funnelMetrics],
  colleagues: peerMetrics,
  change: [],
  portfolio: [...portfolioMetrics, ...accountReachMetrics],
  plan: [...planMetrics, ...wishMetrics],
  workload: [...workloadMetrics, ...misallocatedHoursMetrics],
  promise: [
    ...expectedMetrics,
    ...statedRateMetrics,
    ...keptHitRateMetrics,
    ...planYieldMetrics,
    ...minimumMetrics,
  ],
  forecast: [],
  gap: singleLeverMetrics,
  talk: [...helpMetrics, ...confidenceMetrics],
  recording: recordingMetrics,
} satisfies Record<Topic, readonly Metric[]>;

const metrics: readonly Metric[] = topics.flatMap((topic) => metricsByTopic[topic]);

/** What is not one value per scope and window, by what it is about. */
const otherDefinitions: Partial<Record<Topic, readonly Definition[]>> = {
  staffing: strengthAheadDefinitions,
  change: processDefinitions,
  workload: diaryDefinitions,
  forecast: forecastDefinitions,
  gap: [...gapDefinitions, ...usualDefinitions],
};

/** What makes their figures. */
const figuresByFamily: readonly ((facts: Facts) => Figure[])[] = [
  strengthAheadFigures,
  diaryFigures,
  forecastFigures,
  processFigures,
  gapFigures,
  usualFigures,
];

/** Every definition of a topic, in the order in which the method page explains them. */
function definitionsOf(topic: Topic): Definition[] {
  return [...(otherDefinitions[topic] ?? []), ...metricsByTopic[topic].map(({ definition }) => definition)];
}

/** Every definition, in the order in which the method page explains them. */
export const allDefinitions: readonly Definition[] = topics.flatMap(definitionsOf);

/** Every definition in the words of a report with these settings: what a setting decides names its value. */
export function definitionsSaid(settings: Settings): DefinitionSaid[] {
  return topics.flatMap((topic) =>
    definitionsOf(topic).map((definition) => definitionSaid(topic, definition, settings)),
  );
}

/** Months of the trend are read of these always. */
const trendScopes: readonly ScopeKind[] = ["company", "team"];

/** Nobody is followed further back than the same month of last year, however long the trend of teams is. */
const mostPersonMonths = 13;

/** A window in which a scope is there, and whether it may be assessed in it. */
interface Asked {
  window: Window;
  isAssessed: boolean;
}

/** What is asked of a scope for every metric alike: thousands of figures are read, not millions. */
function askedOf(facts: Facts, scope: number, windows: readonly Window[]): Asked[] {
  const kind = facts.scopes.list[scope]?.kind;
  const tooLongAgo = windows.filter((window) => window.kind === "trend").slice(0, -mostPersonMonths);
  return windows
    .filter((window) => {
      if (kind === "account_manager_segment" && window.kind !== "r12") return false;
      if (kind === "account_manager" && tooLongAgo.includes(window)) return false;
      return isPresent(facts, scope, window);
    })
    .map((window) => ({ window, isAssessed: isAssessed(facts, scope, window) }));
}

/** Whether a metric has figures for a kind of scope. */
function isOf({ definition }: Metric, kind: ScopeKind): boolean {
  // A segment within a team has the figures that a segment has.
  return definition.scopes.includes(kind === "team_segment" ? "segment" : kind);
}

/** Whether a metric that has figures for a kind of scope has one for a kind of window. */
function isMade({ definition, trendOf = [] }: Metric, about: ScopeKind, window: Window): boolean {
  const kind = about === "team_segment" ? "segment" : about;
  if (!definition.windows.includes(window.kind)) return false;
  return window.kind !== "trend" || trendScopes.includes(kind) || trendOf.includes(kind);
}

function measured(metric: Metric, facts: Facts, scope: number, asked: Asked): Measurement {
  const { definition, whole = [], isRecord = false, twelveMonths = false } = metric;
  const window = twelveMonths ? twelveMonthsTo(asked.window) : asked.window;
  if (facts.lacks(definition.files)) return { status: "missing_file" };
  const isDrawn = isRecord && window.kind === "trend";
  const mayBe = twelveMonths ? isAssessed(facts, scope, window) : asked.isAssessed;
  if (!isDrawn && !mayBe) return { status: "not_assessed" };
  if (!whole.every((log) => isLogged(facts.firstMonths[log], window))) return { status: "no_data" };
  return metric.measure(facts, scope, window);
}

/** The figure itself. @throws Error when its value is no number: a fault of ours, never to be shown. */
function finite(figure: Figure): Figure {
  if (figure.value === null || Number.isFinite(figure.value)) return figure;
  const { metric, scope, window, value } = figure;
  throw new Error(`${metric} of ${scope.kind} ${scope.id} in ${window} is ${value}`);
}

/** Which figures are made: of which kinds of scope, and whether of each month of the trend too. */
interface Wanted {
  kinds?: readonly ScopeKind[];
  byMonth?: boolean;
}

function figuresOf(metric: Metric, facts: Facts, asked: readonly (readonly Asked[])[]): Figure[] {
  if (metric.medium !== undefined && !facts.mediaInUse.has(metric.medium)) return [];
  if (metric.isAsked?.(facts) === false) return [];
  const { id, unit } = metric.definition;
  return facts.scopes.list.flatMap((scope, index) => {
    if (!isOf(metric, scope.kind)) return [];
    return (asked[index] ?? [])
      .filter(({ window }) => isMade(metric, scope.kind, window))
      .map((each) => {
        const measurement = measured(metric, facts, index, each);
        const value = "value" in measurement ? measurement.value : null;
        return finite({ ...measurement, metric: id, scope, window: each.window.id, unit, value });
      });
  });
}

/**
 * Every figure of a report, or of some kinds of scope, or only those of the reported month, its year to date
 * and its twelve months: each metric for the scopes and windows that its definition names. A figure without a
 * value has a status. There is none of a medium that nobody uses, and of a person for a window in which they
 * were not employed.
 * @throws Error when a metric gives a number that is none.
 */
export function allFigures(facts: Facts, { kinds = scopeKinds, byMonth = true }: Wanted = {}): Figure[] {
  const isWanted = ({ scope, window }: Figure) => kinds.includes(scope.kind) && (byMonth || !isMonth(window));
  const windows = facts.windows.filter(({ kind }) => byMonth || kind !== "trend");
  const asked = facts.scopes.list.map(({ kind }, scope) =>
    kinds.includes(kind) ? askedOf(facts, scope, windows) : [],
  );
  return [
    ...metrics.flatMap((metric) => figuresOf(metric, facts, asked)),
    ...figuresByFamily.flatMap((figures) => figures(facts)).filter(isWanted),
  ];
}
