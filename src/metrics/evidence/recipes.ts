import { type ExplainedMetric, explainedMetrics } from "../../contract/evidence.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { Asking, Recipe } from "./asking.ts";
import type { PartOfFigure } from "./part-of-figure.ts";
import { planRecipes } from "./plan-recipes.ts";
import { workRecipes } from "./work-recipes.ts";

const recipes: Readonly<Record<ExplainedMetric, Recipe>> = { ...planRecipes, ...workRecipes };

const explained: ReadonlySet<MetricId> = new Set<MetricId>(explainedMetrics);

export const isExplained = (metric: MetricId): metric is ExplainedMetric => explained.has(metric);

/** The rows and totals that made a figure of a metric, in the order in which its recipe speaks of them. */
export const partsOfFigure = (metric: ExplainedMetric, asking: Asking): PartOfFigure[] =>
  recipes[metric](asking);
