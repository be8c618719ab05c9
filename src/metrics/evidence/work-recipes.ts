import { type MetricId, processMeasures } from "../../contract/metric-ids.ts";
import type { ThresholdId } from "../../contract/thresholds.ts";
import { assessedMonths } from "../assessable.ts";
import { leastClusters, lumpOf } from "../families/result-chance.ts";
import { type Asking, divided, monthsAt, type Recipe, rowsOf, thresholdOf } from "./asking.ts";
import { asTotal, type CountedRows, ofRows, type PartOfFigure } from "./part-of-figure.ts";

/** Orders of a scope, each with what it came together with. */
function orderClusters({ facts, scope, window }: Asking): CountedRows {
  const months = monthsAt(facts, window.months);
  const own = facts.compared.ordersOf(scope).filter(({ month }) => months.has(month));
  const numbers = new Map<number, string>();
  for (const { cluster } of own) numbers.set(cluster, numbers.get(cluster) ?? String(numbers.size + 1));
  return {
    kind: "quotes",
    rows: own.map(({ row }) => row),
    values: own.map(({ value }) => value),
    groups: own.map(({ cluster }) => numbers.get(cluster) ?? ""),
  };
}

/**
 * What a chance of so little revenue rests on besides the result and its aim: the lumps in which orders came
 * and, where there are few, how large those of all are.
 */
const chanceOfLittle =
  (threshold: ThresholdId): Recipe =>
  (asking) => {
    const { facts, scope, window } = asking;
    const isFew = lumpOf(facts, scope, window).clusters < leastClusters;
    return [
      ofRows("orders", orderClusters(asking)),
      ...(isFew ? [asTotal("lump", lumpOf(facts, facts.scopes.company, window).lump)] : []),
      thresholdOf(asking, threshold),
    ];
  };

/** The same over the months in which an account manager is assessed. */
const assessed = (asking: Asking): Asking => ({
  ...asking,
  window: { ...asking.window, months: assessedMonths(asking.facts, asking.scope, asking.window) },
});

/** The orders of an account manager that are compared. */
function ordersCompared(asking: Asking): CountedRows {
  const orders = orderClusters(assessed(asking));
  return { kind: "quotes", rows: orders.rows, values: orders.rows.map(() => 1) };
}

/** Of colleagues only what the page tells of all of them together. */
const others = ({ figure, window }: Asking, metric: MetricId): PartOfFigure =>
  asTotal("others", figure(metric, window.id)?.denominator ?? 0);

/** A sign of change in the reported month: the counts of the months of the chart, and their working days. */
const processSign =
  (measure: (typeof processMeasures)[number]): Recipe =>
  ({ facts, scope, notes, figure }) => {
    const months = facts.months.ids.filter(
      (month) => figure(`process.per_workday.${measure}`, month) !== undefined,
    );
    const counted = notes.byMonth(measure, scope, monthsAt(facts, months));
    const { issuedOn } = facts.dataset.quotes;
    const days = counted.rows.map((row) => issuedOn[row] ?? null);
    return [
      ofRows("sum", measure === "quotes" ? { ...counted, days } : counted),
      ...months.map((month): PartOfFigure => {
        const { days } = facts.calendarIn(scope, facts.months.indexOf(month));
        return { ...asTotal("working_days", days.length), group: month };
      }),
    ];
  };

const processSigns = Object.fromEntries(
  processMeasures.map((measure) => [`process.signal.${measure}`, processSign(measure)]),
) as Record<`process.signal.${(typeof processMeasures)[number]}`, Recipe>;

/** The quotes that are open on the last day, or those of them that have been so for long. */
function openQuotes({ facts, scope, window }: Asking, isOnlyStale: boolean): CountedRows {
  const open = facts.quoteLives
    .at(window)
    .open.filter(({ scopes, isStale }) => scopes.includes(scope) && (!isOnlyStale || isStale === true));
  return {
    kind: "quotes",
    rows: open.map(({ row }) => row),
    values: open.map(() => 1),
    days: open.map(({ issuedOn }) => issuedOn),
  };
}

/** What figures of results, hands, activity and quotes are made of. */
export const workRecipes = {
  "result.attainment": (asking) => [
    ofRows("numerator", rowsOf(asking, "revenue")),
    ofRows("denominator", rowsOf(asking, "target")),
  ],
  "result.chance": chanceOfLittle("result_low"),
  "plan.yield_chance": chanceOfLittle("yield_low"),
  "strength.planned": (asking) => [
    ofRows("sum", divided(rowsOf(asking, "planned"), asking.window.months.length)),
  ],
  // Of absence nothing but the total that the page has.
  "strength.effective": (asking) => [
    ofRows("contracted", divided(rowsOf(asking, "contracted"), asking.window.months.length)),
    asTotal("absent", asking.figure("strength.absent_long", asking.window.id)?.value ?? 0),
  ],
  "strength.under": () => [],
  "activity.new_share": (asking) => [
    ofRows("numerator", rowsOf(asking, "atProspects")),
    ofRows("denominator", rowsOf(asking, "atKnown")),
  ],
  ...processSigns,
  "peers.orders_ratio": (asking) => [
    ofRows("numerator", ordersCompared(asking)),
    others(asking, "peers.orders_ratio"),
  ],
  "peers.visits_ratio": (asking) => [
    ofRows("visits", rowsOf(assessed(asking), "visits")),
    ofRows("fte", rowsOf(assessed(asking), "contractFte")),
    others(asking, "peers.visits_ratio"),
  ],
  "peers.visit_to_order_ratio": (asking) => [
    ofRows("orders", ordersCompared(asking)),
    ofRows("visits", rowsOf(assessed(asking), "visits")),
    others(asking, "peers.visit_to_order_ratio"),
  ],
  "quotes.stale": (asking) => [ofRows("sum", openQuotes(asking, true))],
  "quotes.open": (asking) => [ofRows("sum", openQuotes(asking, false))],
  "data.orders_unlogged": (asking) => [
    ofRows("numerator", rowsOf(asking, "unlogged")),
    ofRows("denominator", rowsOf(asking, "ordersAtKnown")),
  ],
} as const satisfies Partial<Record<MetricId, Recipe>>;
