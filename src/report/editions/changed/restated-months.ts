import type { Scope } from "../../../contract/figure.ts";
import type { MetricId } from "../../../contract/metric-ids.ts";
import { type FileKind, isMonth, type Month } from "../../../contract/vocabulary.ts";
import type { Changed } from "../../snapshot.ts";
import { isSame } from "../restatements.ts";
import { changedOrders } from "./changed-orders.ts";
import { type Published, valueIn } from "./published.ts";

type Restated = Changed["restated"][number];

/** What says something else of the time of a kept month than it did. */
export interface OtherInputs {
  kinds: ReadonlySet<FileKind>;
  /** Teams of which the team file does. */
  teams: ReadonlySet<string>;
}

/** What is told of earlier months, in this order, each with the one kind of file that it is counted from. */
const told = [
  ["activity.count.revenue", "quotes"],
  ["activity.count.orders", "quotes"],
  ["activity.count.quotes", "quotes"],
  ["activity.count.visits", "activities"],
  ["activity.count.calls", "activities"],
  ["target.revenue", "targets"],
] as const satisfies readonly (readonly [MetricId, FileKind])[];

type Told = (typeof told)[number][0];

/** What an order adds to a figure; none of a figure that is not made of orders. */
const addedBy: Partial<Record<Told, (value: number | null) => number>> = {
  "activity.count.revenue": (value) => value ?? 0,
  // A credit note is no order.
  "activity.count.orders": (value) => (value !== null && value < 0 ? 0 : 1),
};

/** Half a cent: amounts are kept in twelve figures. */
const leastMoney = 0.005;

interface Point {
  metric: Told;
  scope: Scope;
  month: Month;
  published: number;
  now: number;
}

/** The months that are compared, and what is known of why. */
interface Compared {
  now: Published;
  before: Published;
  others: OtherInputs;
}

/** The orders that explain all of what is otherwise; undefined where they are not known, or do not. */
function ordersBehind(point: Point, { now, before }: Compared) {
  const added = addedBy[point.metric];
  if (!added || !now.orders || !before.orders) return undefined;
  const found = changedOrders({ ...point, now: now.orders, before: before.orders, added });
  const isAll = Math.abs(found.difference - (point.now - point.published)) <= leastMoney;
  return isAll ? found : undefined;
}

/** The files that a figure is otherwise by, each with its rows where these are known. */
function filesOf(point: Point, kind: FileKind, compared: Compared): Restated["files"] {
  const { scope } = point;
  const { kinds, teams } = compared.others;
  const byTeam: Restated["files"] =
    scope.kind === "team" && teams.has(scope.id) ? [{ kind: "team", rows: null }] : [];
  const orders = ordersBehind(point, compared);
  if (orders) {
    // What is only of another team is so by the team file, where that says something else of the team.
    const isMoved = orders.moved > 0 && byTeam.length > 0;
    const rows = orders.rows + (isMoved ? 0 : orders.moved);
    return [...(rows === 0 ? [] : [{ kind, rows }]), ...(isMoved ? byTeam : [])];
  }
  // Targets are a team's whoever is in it.
  return [...(kinds.has(kind) ? [{ kind, rows: null }] : []), ...(kind === "targets" ? [] : byTeam)];
}

const order: readonly Scope["kind"][] = ["company", "team"];

/** By metric as they are told, the company before its teams, the newest month first. */
const inOrder = (a: Restated, b: Restated) =>
  order.indexOf(a.scope.kind) - order.indexOf(b.scope.kind) ||
  (a.month < b.month ? 1 : a.month > b.month ? -1 : 0);

/**
 * What is counted of earlier months and is otherwise than a kept month had it, of the company and its teams.
 * A month that one of them has no number of is none: then the export begins or ends elsewhere.
 */
export function restatedMonths(compared: Compared): Restated[] {
  const { now, before } = compared;
  const earlier = [...before.figures.values()].filter(({ scope }) => order.includes(scope.kind));
  return told.flatMap(([metric, kind]) =>
    earlier
      .flatMap(({ metric: of, scope, window: month, value: published }): Restated[] => {
        if (of !== metric || !isMonth(month)) return [];
        const is = valueIn(now, metric, scope, month);
        if (published === null || is === null || isSame(published, is)) return [];
        const point = { metric, scope, month, published, now: is };
        return [{ ...point, files: filesOf(point, kind, compared) }];
      })
      .toSorted(inOrder),
  );
}
