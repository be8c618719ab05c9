import { type MetricId, processMeasures } from "../../contract/metric-ids.ts";
import { type ScopeKind, signalIds } from "../../contract/vocabulary.ts";
import { normalAbove } from "../../statistics/normal.ts";
import { z95 } from "../../statistics/wilson.ts";
import { isUnderWhole } from "../../text/under-whole.ts";
import { type Look, plainly, type Rule } from "./seen.ts";
import { shareBeyond } from "./share.ts";

const teamsAndPeople: readonly ScopeKind[] = ["team", "account_manager"];

/** One side of 5 %: what a result under its aim must be surer than. */
const leastDoubt = 0.05;

const resultLow: Rule = {
  id: "result_low",
  severity: "high",
  kinds: teamsAndPeople,
  window: "ytd",
  metrics: ["result.attainment", "result.chance"],
  see({ figure, threshold }) {
    const result = figure("result.attainment", "ytd");
    const chance = figure("result.chance", "ytd");
    if (!result || !chance) return null;
    const { value, numerator = 0, denominator = 0 } = result;
    return {
      isBeyond: value < threshold("result_low"),
      isSure: chance.value <= leastDoubt,
      chance: chance.value,
      casesNeeded: null,
      numbers: { share: value, revenue: numerator, target: denominator },
    };
  },
};

const yieldLow: Rule = {
  id: "yield_low",
  severity: "medium",
  kinds: teamsAndPeople,
  window: "ytd",
  metrics: ["plan.yield", "plan.yield_chance"],
  see({ figure, threshold }) {
    const result = figure("plan.yield", "ytd");
    const chance = figure("plan.yield_chance", "ytd");
    if (!result || !chance) return null;
    const { value, numerator = 0, denominator = 0 } = result;
    return {
      isBeyond: value < threshold("yield_low"),
      isSure: chance.value <= leastDoubt,
      chance: chance.value,
      casesNeeded: null,
      numbers: { share: value, revenue: numerator, promised: denominator },
    };
  },
};

const understaffed: Rule = {
  id: "understaffed",
  severity: "high",
  kinds: ["team"],
  window: "month",
  metrics: ["strength.under", "strength.effective", "strength.planned"],
  see({ figure, threshold }) {
    const under = figure("strength.under", "month");
    const effective = figure("strength.effective", "month");
    const planned = figure("strength.planned", "month");
    if (!under || !effective || !planned) return null;
    return plainly(under.value >= threshold("understaffed"), {
      under: under.value,
      effective: effective.value,
      planned: planned.value,
    });
  },
};

const planDoesNotFit: Rule = {
  id: "plan_does_not_fit",
  severity: "high",
  kinds: teamsAndPeople,
  window: "r12",
  metrics: ["plan.load"],
  see({ figure, threshold }) {
    const load = figure("plan.load", "r12");
    if (!load) return null;
    const { value, numerator = 0, denominator = 0 } = load;
    return plainly(value > threshold("load_high"), {
      load: value,
      needed: numerator,
      available: denominator,
    });
  },
};

const planNotEnough: Rule = {
  id: "plan_not_enough",
  severity: "high",
  kinds: teamsAndPeople,
  window: "ytd",
  metrics: ["plan.sufficiency"],
  see({ figure }) {
    const sufficiency = figure("plan.sufficiency", "ytd");
    if (!sufficiency) return null;
    const { value, numerator = 0, denominator = 0 } = sufficiency;
    return plainly(isUnderWhole(value), { sufficiency: value, expected: numerator, target: denominator });
  },
};

/** The chance that a figure of this value and upper 95 % limit is truly at least 1; both lie on a logarithmic scale. */
function chanceOfWhole(value: number, high: number): number {
  if (value <= 0) return oneSide;
  return normalAbove((-Math.log(value) * z95) / Math.log(high / value));
}

/** What lies beyond one end of a 95 % interval. */
const oneSide = 0.025;

const planOnOwnRates: Rule = {
  id: "plan_on_own_rates",
  severity: "medium",
  kinds: ["account_manager"],
  window: "ytd",
  metrics: ["plan.sufficiency", "plan.sufficiency_realised"],
  see({ figure }) {
    const stated = figure("plan.sufficiency", "ytd");
    const realised = figure("plan.sufficiency_realised", "ytd");
    if (!stated || !realised?.interval) return null;
    const [, high] = realised.interval;
    const isBeyond = !isUnderWhole(stated.value) && isUnderWhole(high);
    return {
      isBeyond,
      isSure: true,
      chance: isBeyond ? chanceOfWhole(realised.value, high) : 1,
      casesNeeded: null,
      numbers: { stated: stated.value, realised: high },
    };
  },
};

const planNotAgreed: Rule = {
  id: "plan_not_agreed",
  severity: "medium",
  kinds: ["account_manager"],
  window: "month",
  metrics: ["plan.agreed"],
  see({ figure }) {
    const agreed = figure("plan.agreed", "month");
    return agreed ? plainly(agreed.value < 1, { open: 1 - agreed.value }) : null;
  },
};

const coverageLow: Rule = {
  id: "coverage_low",
  severity: "high",
  kinds: teamsAndPeople,
  window: "r12",
  metrics: ["plan.coverage"],
  see({ figure, threshold }) {
    const coverage = figure("plan.coverage", "r12");
    if (!coverage) return null;
    const { value, numerator = 0, denominator = 0 } = coverage;
    return shareBeyond(
      { successes: numerator, cases: denominator, limit: threshold("coverage_low"), side: "below" },
      { coverage: value, served: numerator, required: denominator },
    );
  },
};

const wrongCustomers: Rule = {
  id: "wrong_customers",
  severity: "high",
  kinds: teamsAndPeople,
  window: "r12",
  metrics: ["plan.surplus", "plan.realised", "plan.coverage"],
  see({ figure, threshold }) {
    const surplus = figure("plan.surplus", "r12");
    const realised = figure("plan.realised", "r12");
    const coverage = figure("plan.coverage", "r12");
    if (!surplus || !realised || !coverage) return null;
    const seen = shareBeyond(
      { successes: surplus.value, cases: realised.value, limit: threshold("surplus_high"), side: "above" },
      { share: surplus.value / realised.value, surplus: surplus.value, coverage: coverage.value },
    );
    return seen && { ...seen, isBeyond: seen.isBeyond && coverage.value < threshold("coverage_low") };
  },
};

const neglected: Rule = {
  id: "neglected",
  severity: "medium",
  kinds: teamsAndPeople,
  window: "month",
  metrics: ["plan.overdue"],
  see({ figure, threshold }) {
    const overdue = figure("plan.overdue", "month");
    if (!overdue) return null;
    const { value, numerator = 0, denominator = 0 } = overdue;
    return shareBeyond(
      { successes: numerator, cases: denominator, limit: threshold("overdue_high"), side: "above" },
      { share: value, overdue: numerator, accounts: denominator },
    );
  },
};

const noNewBusiness: Rule = {
  id: "no_new_business",
  severity: "medium",
  kinds: teamsAndPeople,
  window: "r12",
  metrics: ["activity.new_share"],
  see({ figure, threshold }) {
    const share = figure("activity.new_share", "r12");
    if (!share) return null;
    const { value, numerator = 0, denominator = 0 } = share;
    const seen = shareBeyond(
      { successes: numerator, cases: denominator, limit: threshold("new_share_low"), side: "below" },
      { share: value, prospects: numerator, contacts: denominator },
    );
    const least = threshold("new_share_contacts");
    if (!seen || denominator >= least) return seen;
    return { ...seen, isSure: false, casesNeeded: least - Math.floor(denominator) };
  },
};

/** `process.signal.T` of a point outside the limits. Of each of many teams the weaker signs would come by chance too often. */
const outsideLimits = 1;

const processChange: Rule = {
  id: "process_change",
  severity: "low",
  kinds: ["company", "team"],
  window: "month",
  metrics: processMeasures.map((measure): MetricId => `process.signal.${measure}`),
  see({ scope, figure }) {
    const changed = processMeasures.map((measure) => figure(`process.signal.${measure}`, "month")?.value);
    if (changed.every((value) => value === undefined)) return null;
    const isSign = (value = 0) => (scope.kind === "company" ? value > 0 : value === outsideLimits);
    const first = changed.findIndex(isSign);
    return plainly(first >= 0, { measure: first, kind: changed[first] ?? 0 });
  },
};

/** From here orders per visit are so much fewer that it is worth a word, if it is no chance. */
const clearlyFewer = 0.8;

const busyFewOrders: Rule = {
  id: "busy_few_orders",
  severity: "medium",
  kinds: ["account_manager"],
  window: "r12",
  metrics: ["peers.visits_ratio", "peers.visit_to_order_ratio"],
  see({ figure }) {
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

/** Whether the year is short of its target: who brings the result with few, large orders has nothing to do. Without a target nothing says that it is not. */
function isResultShort({ figure }: Look): boolean {
  const result = figure("result.attainment", "ytd");
  return result === undefined || result.value < 1;
}

/**
 * Of many orders one must be three times as sure as of few: orders come together, so that chance names upwards more easily, and to be late with praise is the smaller loss.
 */
const fewOrders = 1.5;
const manyOrders = 0.5;

const halfTheOrders: Rule = {
  id: "half_the_orders",
  weight: fewOrders,
  severity: "medium",
  kinds: ["account_manager"],
  window: "r12",
  metrics: ["peers.orders_ratio", "result.attainment"],
  see(look) {
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

const doingWell: Rule = {
  id: "doing_well",
  weight: manyOrders,
  severity: "low",
  kinds: ["account_manager"],
  window: "r12",
  metrics: ["peers.orders_ratio"],
  see({ figure, threshold }) {
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

const unlogged: Rule = {
  id: "unlogged",
  severity: "low",
  kinds: ["company"],
  window: "r12",
  metrics: ["data.orders_unlogged"],
  see({ figure, threshold }) {
    const share = figure("data.orders_unlogged", "r12");
    if (!share) return null;
    const { value, numerator = 0, denominator = 0 } = share;
    return shareBeyond(
      { successes: numerator, cases: denominator, limit: threshold("unlogged_high"), side: "above" },
      { share: value, unlogged: numerator, orders: denominator },
    );
  },
};

/** Every finding that is looked for, in the order in which they are read. docs/signals.md. */
export const signalRules: readonly Rule[] = [
  resultLow,
  yieldLow,
  understaffed,
  planDoesNotFit,
  planNotEnough,
  planOnOwnRates,
  planNotAgreed,
  coverageLow,
  wrongCustomers,
  neglected,
  noNewBusiness,
  processChange,
  busyFewOrders,
  halfTheOrders,
  doingWell,
  unlogged,
].toSorted((a, b) => signalIds.indexOf(a.id) - signalIds.indexOf(b.id));
