import { expect, test } from "vitest";
import { allDefinitions } from "../metrics/registry.ts";
import { type MetricId, metricIds, unknownMetric } from "./metric-ids.ts";
import type { ThresholdId } from "./thresholds.ts";
import type { WindowId } from "./vocabulary.ts";

test("every metric has its id among the ids, and every id its metric", () => {
  expect(allDefinitions.map(({ id }) => id).toSorted()).toEqual([...metricIds].sort());
});

test("an id, a window or a threshold that does not exist is a type error", () => {
  // @ts-expect-error the id is conversion.quote_to_order
  const metric: MetricId = "conversion.quote_order";
  // @ts-expect-error of revenue no process-behaviour chart is kept
  const combination: MetricId = "process.mean.revenue";
  // @ts-expect-error the windows are month, ytd, r12 and the months
  const window: WindowId = "r6";
  // @ts-expect-error the threshold is load_high
  const threshold: ThresholdId = "load_to_high";
  expect([metric, combination, window, threshold]).toHaveLength(4);
});

test("of an id that does not exist it is said which was meant, where one is near", () => {
  expect(unknownMetric("conversion.quote_order")).toBe(
    'Unknown metric "conversion.quote_order". Did you mean "conversion.quote_to_order"?',
  );
  expect(unknownMetric("weather")).toBe('Unknown metric "weather".');
});
