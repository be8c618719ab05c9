import type { MetricId } from "../../../contract/metric-ids.ts";
import type { FigureLookup, Rule } from "../evidence.ts";

/** From here orders per visit are so much fewer that it is worth a word, if it is no chance. */
const clearlyFewer = 0.8;

export const busyFewOrders: Rule = {
  id: "busy_few_orders",
  severity: "medium",
  kinds: ["account_manager"],
  window: "r12",
  metrics: ["peers.visits_ratio", "peers.visit_to_order_ratio"],
  evidence({ figure }) {
    const visits = figure("peers.visits_ratio", "r12");
    const orders = figure("peers.visit_to_order_ratio", "r12");
    if (!visits || !orders) return null;
    const isBeyond = (visits.interval?.[0] ?? 0) > 1 && orders.value <= clearlyFewer;
    const chanceOf = (id: MetricId) => (isBeyond ? (figure(id, "r12")?.value ?? 1) : 1);
    return {
      isBeyond,
      isSure: (orders.interval?.[1] ?? Number.POSITIVE_INFINITY) < 1,
      // Both must hold: the larger of the two chances is that of either being chance.
      chance: Math.max(chanceOf("peers.visits_chance"), chanceOf("peers.visit_to_order_chance")),
      casesNeeded: null,
      numbers: { visits: visits.value, orders: orders.value },
    };
  },
};

/**
 * Whether the year is short of its target: who brings the result with few, large orders has nothing to do.
 * Without a target nothing says that it is not.
 */
function isResultShort({ figure }: FigureLookup): boolean {
  const result = figure("result.attainment", "ytd");
  return result === undefined || result.value < 1;
}

/**
 * Of many orders one must be three times as sure as of few: orders come together, so that chance names
 * upwards more easily, and to be late with praise is the smaller loss.
 */
const fewOrders = 1.5;
const manyOrders = 0.5;

export const halfTheOrders: Rule = {
  id: "half_the_orders",
  weight: fewOrders,
  severity: "medium",
  kinds: ["account_manager"],
  window: "r12",
  metrics: ["peers.orders_ratio", "result.attainment"],
  evidence(look) {
    const { figure, threshold } = look;
    const ratio = figure("peers.orders_ratio", "r12");
    if (!ratio) return null;
    const isBeyond = ratio.value <= threshold("orders_ratio_low") && isResultShort(look);
    return {
      isBeyond,
      isSure: (ratio.interval?.[1] ?? Number.POSITIVE_INFINITY) < 1,
      chance: isBeyond ? (figure("peers.orders_chance", "r12")?.value ?? 1) : 1,
      casesNeeded: null,
      numbers: { ratio: ratio.value, orders: ratio.n ?? 0, expected: ratio.denominator ?? 0 },
    };
  },
};

export const doingWell: Rule = {
  id: "doing_well",
  weight: manyOrders,
  severity: "low",
  kinds: ["account_manager"],
  window: "r12",
  metrics: ["peers.orders_ratio"],
  evidence({ figure, threshold }) {
    const ratio = figure("peers.orders_ratio", "r12");
    if (!ratio) return null;
    const isBeyond = ratio.value >= threshold("orders_ratio_high");
    return {
      isBeyond,
      isSure: (ratio.interval?.[0] ?? 0) > 1,
      chance: isBeyond ? (figure("peers.orders_chance", "r12")?.value ?? 1) : 1,
      casesNeeded: null,
      numbers: { ratio: ratio.value, orders: ratio.n ?? 0, expected: ratio.denominator ?? 0 },
    };
  },
};
