import type { Window } from "../calendar/window.ts";
import { activityMetrics } from "./activity.ts";
import { conversionMetrics } from "./conversion.ts";
import type { Definition } from "./definition.ts";
import { expectedMetrics } from "./expected.ts";
import type { Facts } from "./facts/facts.ts";
import type { Figure } from "./figure.ts";
import { gapDefinitions, gapFigures } from "./gap.ts";
import { hoursMetrics } from "./hours.ts";
import type { Measurement, Metric } from "./metric.ts";
import { peerMetrics } from "./peers.ts";
import { isAssessed, isPresent } from "./person-rule.ts";
import { planMetrics } from "./plan.ts";
import { portfolioMetrics } from "./portfolio.ts";
import { processDefinitions, processFigures } from "./process.ts";
import { reachMetrics } from "./reach.ts";
import { strengthMetrics } from "./strength.ts";
import { workloadMetrics } from "./workload.ts";

/** Every metric that is one value per scope and window. */
export const metrics: readonly Metric[] = [
  ...strengthMetrics,
  ...hoursMetrics,
  ...activityMetrics,
  ...conversionMetrics,
  ...peerMetrics,
  ...portfolioMetrics,
  ...planMetrics,
  ...reachMetrics,
  ...workloadMetrics,
  ...expectedMetrics,
];

/** Every definition, in the order in which the method page shows them. */
export const definitions: readonly Definition[] = [
  ...metrics.map((metric) => metric.definition),
  ...processDefinitions,
  ...gapDefinitions,
];

function measured({ definition, measure }: Metric, facts: Facts, scope: number, window: Window): Measurement {
  if (definition.files.some((file) => facts.dataset.missing.has(file))) return { status: "missing_file" };
  if (!isAssessed(facts, scope, window)) return { status: "not_assessed" };
  return measure(facts, scope, window);
}

/** The figure itself. @throws Error when its value is no number: a fault of ours, never to be shown. */
function finite(figure: Figure): Figure {
  if (figure.value === null || Number.isFinite(figure.value)) return figure;
  const { metric, scope, window, value } = figure;
  throw new Error(`${metric} of ${scope.kind} ${scope.id} in ${window} is ${value}`);
}

/**
 * Every figure of a report: each metric for the scopes and windows that its definition names. A figure without a value has a
 * status; a person has none for a window in which they were not employed.
 * @throws Error when a metric gives a number that is none.
 */
export function allFigures(facts: Facts): Figure[] {
  const figures: Figure[] = [];
  for (const metric of metrics) {
    const { id, unit, scopes, windows } = metric.definition;
    for (const [index, scope] of facts.scopes.list.entries()) {
      if (!scopes.includes(scope.kind)) continue;
      for (const window of facts.windows) {
        if (!windows.includes(window.kind) || !isPresent(facts, index, window)) continue;
        const measurement = measured(metric, facts, index, window);
        const value = "value" in measurement ? measurement.value : null;
        figures.push(finite({ ...measurement, metric: id, scope, window: window.id, unit, value }));
      }
    }
  }
  return [...figures, ...processFigures(facts), ...gapFigures(facts)];
}
