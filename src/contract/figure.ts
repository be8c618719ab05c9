import { z } from "zod";
import { isMetricId, type MetricId, unknownMetric } from "./metric-ids.ts";
import { isMonth, isWindowId, type Month, scopeKinds, statuses, units, type WindowId } from "./vocabulary.ts";

/** A text that only some texts may be: in the published schema a text, in the program one of those. */
const known = <T extends string>(isKnown: (text: string) => text is T, unknown: (text: string) => string) =>
  z.string().transform((text, context): T => {
    if (isKnown(text)) return text;
    context.addIssue({ code: "custom", message: unknown(text) });
    return z.NEVER;
  });

export const metricId = known<MetricId>(isMetricId, unknownMetric);
export const windowId = known<WindowId>(isWindowId, (text) => `Unknown window "${text}".`);
export const monthId = known<Month>(isMonth, (text) => `"${text}" is no month.`);

const scope = z.object({ kind: z.enum(scopeKinds), id: z.string() });

/** Whom or what a figure is of. */
export type Scope = z.infer<typeof scope>;

/**
 * The one record that everything shows. `value` is null only with a `status`; never NaN, never a made-up 0.
 * Values are in base units (share 0–1, hours, FTE, currency), unrounded. `n` is the number of cases a rate
 * rests on.
 */
export const figureSchema = z.object({
  metric: metricId,
  scope,
  window: windowId,
  value: z.number().nullable(),
  unit: z.enum(units),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  interval: z.tuple([z.number(), z.number()]).optional(),
  n: z.number().optional(),
  status: z.enum(statuses).optional(),
  /** Of a step of the gap: the steps without a figure of their own that it holds as well. */
  merged: z.array(metricId).optional(),
});

export type Figure = z.infer<typeof figureSchema>;
