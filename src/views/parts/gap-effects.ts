import type { MetricId, Under } from "../../contract/metric-ids.ts";
import type { Reading, WindowId } from "../../contract/vocabulary.ts";
import { capital } from "../../text/capital.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";

/** The steps of each reading, in their order. */
const stepsOf: Record<Reading, readonly Under<"usual">[]> = {
  hours: ["hours.hands", "hours.visits", "hours.quotes", "hours.orders", "hours.value"],
  customers: ["customers.plan", "customers.coverage", "customers.yield", "customers.value"],
};

export interface Effect {
  /** The last part of its metric: `hands`. */
  name: string;
  metric: MetricId;
  /** What it explains in a usual month. */
  usualMetric: MetricId;
  value: number;
  /** What it is called: with all the steps that it holds, where it holds more than its own. */
  label: string;
  isMerged: boolean;
}

/** A step as it is called among the steps. */
export function stepName({ report, language, label }: Reader, metric: MetricId): string {
  return report.definition(metric)?.variant?.[language] ?? label(metric);
}

/** A step by its name, or by the names of all that it holds: "quotes, hit rate and order value together". */
function stepLabel(reader: Reader, metric: MetricId, merged: readonly MetricId[]): string {
  if (merged.length === 0) return stepName(reader, metric);
  const names = [...merged, metric].map((each) => stepName(reader, each).toLowerCase());
  return capital(reader.words.overview.gap.together(reader.formats.list(names)));
}

/** The effects of one reading that have a value, in the order of its steps. */
export function gapEffects(
  reader: Reader,
  reading: Reading,
  scope?: ScopeEntry,
  window?: WindowId,
): Effect[] {
  return stepsOf[reading].flatMap((step) => {
    const metric: MetricId = `gap.${step}`;
    const { value = null, merged = [] } = reader.figure(metric, scope, window) ?? {};
    if (value === null) return [];
    const name = metric.slice(metric.lastIndexOf(".") + 1);
    const usualMetric: MetricId = `usual.${step}`;
    const label = stepLabel(reader, metric, merged);
    return [{ name, metric, usualMetric, value, label, isMerged: merged.length > 0 }];
  });
}

/** An effect as it is told; of a part of a step it is not known what is usual. */
export type ToldEffect = Omit<Effect, "usualMetric"> & Partial<Pick<Effect, "usualMetric">>;

/**
 * An effect with the parts that it is told in: those of the hands where the setting `ramp` parts them and
 * both have a value; else by itself.
 */
export function inParts(reader: Reader, effect: Effect, scope?: ScopeEntry, window?: WindowId): ToldEffect[] {
  if (effect.metric !== "gap.hours.hands") return [effect];
  const parts = (["vacant_and_absent", "ramp"] as const).flatMap((part): ToldEffect[] => {
    const metric = `gap.hours.hands.${part}` as const;
    const value = reader.value(metric, scope, window);
    const { isMerged } = effect;
    return value === null ? [] : [{ name: part, metric, value, label: stepName(reader, metric), isMerged }];
  });
  return parts.length === 2 ? parts : [effect];
}

/** Revenue, the target it is measured by, and what lies between, as the decompositions have them. */
export function resultOf(reader: Reader, scope?: ScopeEntry, window?: WindowId) {
  const attainment = reader.figure("result.attainment", scope, window);
  if (attainment?.numerator === undefined || !attainment.denominator) return null;
  return {
    revenue: attainment.numerator,
    target: attainment.denominator,
    gap: attainment.numerator - attainment.denominator,
  };
}

/** The steps of a reading that have no effect of their own: they are held by the next. */
export function mergedSteps(reading: Reading, effects: readonly Effect[]): MetricId[] {
  return stepsOf[reading]
    .map((step): MetricId => `gap.${step}`)
    .filter((metric) => !effects.some((effect) => effect.metric === metric));
}
