/** What a figure is about. A segment × status has the id `A/customer`. */
export type ScopeKind = "company" | "team" | "account_manager" | "segment";

export interface Scope {
  kind: ScopeKind;
  id: string;
}

/** `month`, `ytd`, `r12`, or a month of the trend as `YYYY-MM`. */
export type WindowId = string;

export const statuses = [
  "no_denominator",
  "missing_file",
  "no_data",
  "no_target",
  "no_plan",
  "too_few",
  "suppressed",
  "not_assessed",
] as const;
/** Why a figure has no value; `text` has a sentence for each. */
export type Status = (typeof statuses)[number];

export type Unit = "fte" | "share" | "ratio" | "count" | "per_fte_month" | "hours" | "currency" | "days";

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
