import type { Scope } from "../../../contract/figure.ts";
import { type MetricId, processMeasures } from "../../../contract/metric-ids.ts";
import { differenceLimits } from "../../../statistics/difference-limits.ts";
import { type Interval, z998 } from "../../../statistics/wilson.ts";
import type { Changed, SnapshotFigure } from "../../snapshot.ts";
import { figureIn, type Published, valueIn } from "./published.ts";

/** A figure of the month, and between what it would lie by chance alone. */
interface Held {
  metric: MetricId;
  scope: Scope;
  before: number;
  now: number;
  limits: Interval;
}

/** Two months of a figure, with the scope that it is of. */
interface Pair {
  before: Published;
  now: Published;
  scope: Scope;
}

/** The limits that a process-behaviour chart of the month has; null where it has none. */
function chartLimits({ now, scope }: Pair, low: MetricId, high: MetricId): Interval | null {
  const [least, most] = [valueIn(now, low, scope, "month"), valueIn(now, high, scope, "month")];
  return least === null || most === null ? null : [least, most];
}

function held(
  pair: Pair,
  metric: MetricId,
  limits: Interval | null,
  [was, is]: [number | null, number | null],
): Held[] {
  if (was === null || is === null || limits === null) return [];
  return [{ metric, scope: pair.scope, before: was, now: is, limits }];
}

/** Result less target, against its usual variation. */
function result(pair: Pair): Held[] {
  const { before, now, scope } = pair;
  const metric = "result.difference";
  return held(pair, metric, chartLimits(pair, "result.ordinary_low", "result.ordinary_high"), [
    valueIn(before, metric, scope, "month"),
    valueIn(now, metric, scope, "month"),
  ]);
}

/** What was done a working day; where the season explains most of it, how far it is from its usual month. */
function processes(pair: Pair): Held[] {
  const { before, now, scope } = pair;
  return processMeasures.flatMap((measure) => {
    const seasonal: MetricId = `process.difference.${measure}`;
    const isSeasonal = valueIn(now, seasonal, scope, now.month) !== null;
    const metric: MetricId = isSeasonal ? seasonal : `process.per_workday.${measure}`;
    return held(pair, metric, chartLimits(pair, `process.lower.${measure}`, `process.upper.${measure}`), [
      valueIn(before, metric, scope, before.month),
      valueIn(now, metric, scope, now.month),
    ]);
  });
}

/** Cases under which a rate is told as its counts. */
const leastCases = 10;

function proportionOf(figure: SnapshotFigure | undefined): { successes: number; n: number } | null {
  const { numerator, denominator } = figure ?? {};
  if (numerator === undefined || denominator === undefined || denominator < leastCases) return null;
  return { successes: numerator, n: denominator };
}

/** The quotes closed in two months, which share none, at the limits by which a rate is flagged. */
function hitRate(pair: Pair): Held[] {
  const metric = "conversion.quote_to_order";
  const [then, today] = [pair.before, pair.now].map((of) => figureIn(of, metric, pair.scope, "month"));
  const [first, second] = [proportionOf(then), proportionOf(today)];
  if (!first || !second) return [];
  return held(pair, metric, differenceLimits(first, second, z998), [
    then?.value ?? null,
    today?.value ?? null,
  ]);
}

/** How far a value lies beyond the nearest limit, in half the width of its limits; 0 or less within them. */
function beyond({ now, limits: [low, high] }: Held): number {
  const outside = Math.max(low - now, now - high);
  return outside <= 0 ? outside : outside / ((high - low) / 2);
}

/** Whether a figure has left its limits since: not one that lay beyond the same one already. */
function hasMoved(each: Held): boolean {
  const {
    before,
    now,
    limits: [low, high],
  } = each;
  return beyond(each) > 0 && (now > high ? before <= high : before >= low);
}

const kinds: readonly Scope["kind"][] = ["company", "team"];

/** The scopes that a month tells of, in the order of its figures. */
function scopesOf({ figures }: Published): Scope[] {
  const scopes = new Map<string, Scope>();
  for (const { scope } of figures.values())
    if (kinds.includes(scope.kind)) scopes.set(JSON.stringify([scope.kind, scope.id]), scope);
  return [...scopes.values()];
}

/**
 * The figures of the month that the questions of the pages rest on and that chance can be told of: result,
 * what was done a working day, and the hit rate, of the company and each team. How many were held against
 * chance, and which of them moved beyond it since a month that was kept, the furthest beyond it first.
 */
export function movedFigures(now: Published, before: Published): Pick<Changed, "compared" | "moved"> {
  const all = scopesOf(now).flatMap((scope): Held[] => {
    const pair = { before, now, scope };
    return [...result(pair), ...processes(pair), ...hitRate(pair)];
  });
  return {
    compared: all.length,
    moved: all
      .filter(hasMoved)
      .toSorted((a, b) => beyond(b) - beyond(a))
      .map((each) => ({ ...each, window: "month" })),
  };
}
