import { expect, test } from "vitest";
import type { Figure } from "../contract/figure.ts";
import type { MetricId } from "../contract/metric-ids.ts";
import { inOrder } from "./in-order.ts";

const figure = (
  metric: MetricId,
  kind: Figure["scope"]["kind"],
  id: string,
  window: Figure["window"],
): Figure => ({
  metric,
  scope: { kind, id },
  window,
  unit: "count",
  value: 1,
});

test("figures stand by metric, then kind and name of the scope, then window, however they came", () => {
  const ordered = [
    figure("activity.new_share", "company", "all", "month"),
    figure("activity.new_share", "team", "Noord", "2026-10"),
    figure("activity.new_share", "team", "Noord", "month"),
    figure("activity.new_share", "team", "Noordoost", "month"),
    figure("conversion.quote_to_order", "company", "all", "month"),
  ];
  expect(inOrder(ordered.toReversed())).toEqual(ordered);
  expect(inOrder(ordered)).toEqual(ordered);
  expect(inOrder([])).toEqual([]);
});
