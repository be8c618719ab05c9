import { nearest } from "./nearest.ts";
import { type Measure, measures, type PlanMedium, planMedia } from "./vocabulary.ts";

/**
 * Metrics that are one figure each. A new metric gets its line here, or below where there is one of it for
 * each measure or medium.
 */
const single = [
  "strength.planned",
  "strength.contracted",
  "strength.vacant",
  "strength.absent_long",
  "strength.effective",
  "strength.under",
  "strength.starting",
  "strength.ramped",
  "strength.ahead.planned",
  "strength.ahead.contracted",
  "strength.ahead.effective",
  "hours.available",
  "activity.new_share",
  "new.orders",
  "new.revenue",
  "new.converted",
  "result.attainment",
  "result.chance",
  "result.difference",
  "result.last_year",
  "result.ordinary_mean",
  "result.ordinary_low",
  "result.ordinary_high",
  "result.signal",
  "conversion.quote_to_order",
  "conversion.visit_to_quote",
  "conversion.visit_to_order",
  "order.value",
  "quotes.decision_days",
  "quotes.typical_age",
  "quotes.open",
  "quotes.open_value",
  "quotes.open_expected",
  "quotes.stale",
  "quotes.stale_value",
  "funnel.others",
  "funnel.limits_95",
  "funnel.limits_998",
  "funnel.cases_needed",
  "funnel.expected_rate",
  "peers.expected_orders",
  "peers.orders_ratio",
  "peers.to_expect",
  "peers.orders_chance",
  "peers.visits_ratio",
  "peers.visits_chance",
  "peers.visit_to_order_ratio",
  "peers.visit_to_order_chance",
  "peers.months_compared",
  "portfolio.customers",
  "portfolio.prospects",
  "portfolio.contacts_per_account",
  "plan.coverage_rolling",
  "plan.agreed",
  "plan.unserved",
  "plan.reach",
  "plan.on_plan",
  "plan.off_plan",
  "plan.overdue",
  "plan.contact_reach",
  "plan.single_threaded",
  "plan.hours_required",
  "plan.load",
  "plan.fte_needed",
  "plan.expected_orders",
  "plan.expected_revenue",
  "plan.sufficiency",
  "plan.yield",
  "plan.yield_chance",
  "plan.stated_hit_rate",
  "plan.realised_hit_rate",
  "plan.stated_order_value",
  "plan.realised_order_value",
  "plan.sufficiency_realised",
  "plan.hit_rate_promised",
  "plan.hit_rate_kept",
  "wish.wished",
  "wish.planned",
  "wish.made",
  "wish.met",
  "wish.unserved",
  "wish.unasked",
  "diary.load",
  "minimum.multiple",
  "minimum.chance",
  "lever.fte",
  "lever.contacts",
  "lever.hit_rate",
  "lever.order_value",
  "pocket.surplus_hours",
  "pocket.waiting_hours",
  "help.asked",
  "help.answered",
  "help.on_time",
  "confidence.said",
  "confidence.came_true",
  "confidence.score",
  "confidence.base_score",
  "data.activities_without_account",
  "data.activities_without_contact",
  "data.quotes_without_account",
  "data.orders_without_value",
  "data.orders_unlogged",
  "process.chance",
  "process.chance_teams",
  "forecast.revenue",
  "forecast.revenue_95",
  "forecast.run_rate",
  "forecast.target",
  "forecast.chance_target",
  "forecast.held_80",
  "forecast.held_95",
  "forecast.published_80",
  "forecast.error",
  "forecast.run_rate_error",
  "forecast.nearer",
  "gap.hours.hands",
  "gap.hours.hands.vacant_and_absent",
  "gap.hours.hands.ramp",
  "gap.hours.visits",
  "gap.hours.quotes",
  "gap.hours.orders",
  "gap.hours.value",
  "gap.customers.plan",
  "gap.customers.coverage",
  "gap.customers.yield",
  "gap.customers.value",
  "usual.hours.hands",
  "usual.hours.visits",
  "usual.hours.quotes",
  "usual.hours.orders",
  "usual.hours.value",
  "usual.customers.plan",
  "usual.customers.coverage",
  "usual.customers.yield",
  "usual.customers.value",
] as const;

/** Metrics of which there is one for each measure: `activity.count.visits`. */
const perMeasure = [
  "activity.count",
  "activity.per_fte",
  "activity.attainment",
  "activity.attainment_available",
  "target",
  "target.adjusted",
] as const;

/**
 * Metrics of a plan: one over all contact media and one for each medium, `plan.coverage` and
 * `plan.coverage.visit`.
 */
const perMedium = [
  "plan.required",
  "plan.realised",
  "plan.served",
  "plan.surplus",
  "plan.coverage",
  "plan.attainment",
  "plan.shortfall",
] as const;

/** Measures of which a process-behaviour chart is kept. */
export const processMeasures = ["visits", "calls", "quotes", "orders"] as const satisfies readonly Measure[];
export type ProcessMeasure = (typeof processMeasures)[number];

/** What a process-behaviour chart is drawn from, for each of its measures: `process.mean.visits`. */
const perProcess = [
  "process.per_workday",
  "process.signal",
  "process.season",
  "process.difference",
  "process.mean",
  "process.lower",
  "process.upper",
] as const;

/** The ages in days at which it is told what has become of quotes: `quotes.won_by.90`. */
export const quoteAges = [30, 60, 90, 180] as const;
export type QuoteAge = (typeof quoteAges)[number];

const perAge = ["quotes.won_by", "quotes.lost_by"] as const;

type PlanMetric = (typeof perMedium)[number];

/** Metrics of the own minimum, of which there is one for each medium and none of all together. */
const perPlanMedium = ["minimum.per_week", "minimum.done_per_week", "minimum.needed_per_week"] as const;

/** The id of every metric: one that does not exist is a type error. */
export type MetricId =
  | (typeof single)[number]
  | `${(typeof perMeasure)[number]}.${Measure}`
  | PlanMetric
  | `${PlanMetric}.${PlanMedium}`
  | `${(typeof perPlanMedium)[number]}.${PlanMedium}`
  | `${(typeof perProcess)[number]}.${ProcessMeasure}`
  | `${(typeof perAge)[number]}.${QuoteAge}`;

/** What the ids of a family end with: `customers`, `prospects` … under `portfolio`. */
export type Under<Family extends string, Id extends string = MetricId> = Id extends `${Family}.${infer Rest}`
  ? Rest
  : never;

/** What stands in the ids of a family before an end: `orders`, `visits` … between `peers` and `_ratio`. */
export type Between<
  Family extends string,
  End extends string,
  Id extends string = MetricId,
> = Id extends `${Family}.${infer Name}${End}` ? Name : never;

/** The ids of a list for each of some words. */
const each = <T extends string, U extends string | number>(
  ids: readonly T[],
  words: readonly U[],
): `${T}.${U}`[] => ids.flatMap((id) => words.map((word): `${T}.${U}` => `${id}.${word}`));

/** Every id of a metric. */
export const metricIds: readonly MetricId[] = [
  ...single,
  ...each(perMeasure, measures),
  ...perMedium,
  ...each(perMedium, planMedia),
  ...each(perPlanMedium, planMedia),
  ...each(perProcess, processMeasures),
  ...each(perAge, quoteAges),
];

const known: ReadonlySet<string> = new Set(metricIds);

/** Whether a text is the id of a metric. */
export function isMetricId(text: string): text is MetricId {
  return known.has(text);
}

/** What is said of an id that no metric has, with the one that was meant where one is near. */
export function unknownMetric(text: string): string {
  const meant = nearest(text, metricIds);
  return `Unknown metric "${text}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`;
}
