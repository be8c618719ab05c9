import { rateRatioInterval } from "../../statistics/count-ratio.ts";
import { dispersionOfSizes } from "../../statistics/dealt-clusters.ts";
import { ratioPriorOf, shrunkRatio } from "../../statistics/gamma-poisson.ts";
import { poissonInterval } from "../../statistics/poisson-interval.ts";
import { chanceOfAsMany } from "../../statistics/rate-chance.ts";
import { sumOf } from "../../statistics/sum.ts";
import type { Measurement } from "../metric.ts";
import type { Peer } from "./field.ts";
import { type Rate, type Rates, ratesOf } from "./rates.ts";

/** A rate of somebody, and of all others of the role together. */
function besideOthers({ field, own }: Peer, rate: keyof Rates): { own: Rate; others: Rate } {
  const mine = ratesOf(own)[rate];
  const { count, exposure } = field.together[rate];
  return { own: mine, others: { count: count - mine.count, exposure: exposure - mine.exposure } };
}

function ratioBetween({ own, others }: { own: Rate; others: Rate }): Measurement {
  if (own.exposure === 0 || !(others.exposure > 0) || others.count === 0) return { status: "no_denominator" };
  const numerator = own.count / own.exposure;
  const denominator = others.count / others.exposure;
  const interval = rateRatioInterval(own, others);
  return {
    value: numerator / denominator,
    numerator,
    denominator,
    n: own.count,
    ...(interval ? { interval } : {}),
  };
}

/** Whether anything is to be expected of somebody; of who has no others of the role nothing is. */
const hasOthers = ({ own }: Peer) => own.expected > 0;

function ordersRatio(peer: Peer): Measurement {
  const { field, own } = peer;
  if (!hasOthers(peer)) return { status: "no_denominator" };
  const [low, high] = poissonInterval(own.orders, field.dispersion);
  return {
    value: own.orders / own.expected,
    numerator: own.orders,
    denominator: own.expected,
    n: own.orders,
    interval: [low / own.expected, high / own.expected],
  };
}

/**
 * The chance of orders as far from what is to be expected as somebody has, on that side, if the clusters of
 * all were dealt out by what is to be expected of each.
 */
function ordersChance(peer: Peer): Measurement {
  const { field, own } = peer;
  if (!hasOthers(peer)) return { status: "no_denominator" };
  const share = sumOf(own.fair) / field.orders;
  const few = field.dealt.atMost(share, own.orders);
  const many = 1 - field.dealt.atMost(share, own.orders - 1);
  return { value: Math.max(0, Math.min(few, many)), n: own.orders };
}

function ordersToExpect(peer: Peer): Measurement {
  const { field, own } = peer;
  const units = field.people.map(({ orders, expected }) => ({ count: orders, expected }));
  const together = dispersionOfSizes(field.sizes);
  const prior = hasOthers(peer) ? ratioPriorOf(units, together) : null;
  if (!prior) return { status: "no_denominator" };
  return {
    value: shrunkRatio({ count: own.orders, expected: own.expected }, prior, together),
    n: own.orders,
  };
}

function visitsChance(peer: Peer): Measurement {
  const { own, others } = besideOthers(peer, "visitsPerFte");
  const value = chanceOfAsMany(own, others);
  return value === null ? { status: "no_denominator" } : { value, n: own.count };
}

function ordersPerVisitChance(peer: Peer): Measurement {
  const { own, others } = besideOthers(peer, "ordersPerVisit");
  if (own.exposure === 0 || !(others.exposure > 0)) return { status: "no_denominator" };
  const share = own.exposure / (own.exposure + others.exposure);
  return { value: peer.field.dealt.atMost(share, own.count), n: own.count };
}

/** What is measured of somebody among those of their role, by the id of the metric. */
export const comparisons = {
  "peers.expected_orders": ({ field, own }) =>
    field.people.length > 1 ? { value: own.expected } : { status: "no_denominator" },
  "peers.orders_ratio": ordersRatio,
  "peers.orders_chance": ordersChance,
  "peers.to_expect": ordersToExpect,
  "peers.visits_ratio": (peer) => ratioBetween(besideOthers(peer, "visitsPerFte")),
  "peers.visits_chance": visitsChance,
  "peers.visit_to_order_ratio": (peer) => ratioBetween(besideOthers(peer, "ordersPerVisit")),
  "peers.visit_to_order_chance": ordersPerVisitChance,
} as const satisfies Record<string, (peer: Peer) => Measurement>;

export type ComparisonId = keyof typeof comparisons;

const isComparison = (id: string): id is ComparisonId => Object.hasOwn(comparisons, id);

/**
 * What would be measured of somebody at a peer among colleagues; undefined for what is no such comparison.
 */
export function measuredAt(peer: Peer, id: string): Measurement | undefined {
  return isComparison(id) ? comparisons[id](peer) : undefined;
}
