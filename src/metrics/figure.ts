import type { MetricId } from "../contract/metric-ids.ts";
import type { ScopeKind, Status, Unit, WindowId } from "../contract/vocabulary.ts";

export interface Scope {
  kind: ScopeKind;
  id: string;
}

/**
 * The one record that everything shows. `value` is null only with a `status`; never NaN, never a made-up 0.
 * Values are in base units (share 0–1, hours, FTE, currency), unrounded. `n` is the number of cases a rate rests on.
 */
export interface Figure {
  metric: MetricId;
  scope: Scope;
  window: WindowId;
  value: number | null;
  unit: Unit;
  numerator?: number;
  denominator?: number;
  interval?: [low: number, high: number];
  n?: number;
  status?: Status;
  /** Of a step of the gap: the steps without a figure of their own that it holds as well. */
  merged?: MetricId[];
}
