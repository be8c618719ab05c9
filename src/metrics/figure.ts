import type { ScopeKind, Status, Unit } from "../contract/vocabulary.ts";

export interface Scope {
  kind: ScopeKind;
  id: string;
}

/** `month`, `ytd`, `r12`, or a month of the trend as `YYYY-MM`. */
export type WindowId = string;

/**
 * The one record that everything shows. `value` is null only with a `status`; never NaN, never a made-up 0.
 * Values are in base units (share 0–1, hours, FTE, currency), unrounded. `n` is the number of cases a rate rests on.
 */
export interface Figure {
  metric: string;
  scope: Scope;
  window: WindowId;
  value: number | null;
  unit: Unit;
  numerator?: number;
  denominator?: number;
  interval?: [low: number, high: number];
  n?: number;
  status?: Status;
}
