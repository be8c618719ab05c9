import type { LogKind } from "../calendar/logged.ts";
import type { Window } from "../calendar/window.ts";
import type { Figure } from "../contract/figure.ts";
import type { Medium, ScopeKind, Status } from "../contract/vocabulary.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Definition } from "./definition.ts";
import type { Facts } from "./facts/facts.ts";

/** What a metric finds for one scope and window: a value with what it rests on, or why there is none. */
export type Measurement = Pick<Figure, "numerator" | "denominator" | "interval" | "n"> &
  ({ value: number } | { status: Status });

/** A definition with the function that computes it: one place for each figure. */
export interface Metric {
  definition: Definition;
  /** Whether the settings or the files ask for it, where not all do: else it has no figure at all. */
  isAsked?(facts: Facts): boolean;
  /**
   * What it is counted from, where a part of the window would pass for the whole: the log must begin no later
   * than the window.
   */
  whole?: readonly LogKind[];
  /** The medium it is about; where nobody uses that, the figure is left out. */
  medium?: Medium;
  /**
   * Whether it says what was asked or done and judges nothing: in a trend it has a value too for a month in
   * which somebody is not assessed, so that no month is left out of a line.
   */
  isRecord?: true;
  /** Whether its figure for a month of the trend is of the twelve months to the end of that month. */
  twelveMonths?: true;
  /** What has its trend besides the company and the teams. */
  trendOf?: readonly ScopeKind[];
  /** `scope` is an index into `facts.scopes.list`. */
  measure(facts: Facts, scope: number, window: Window): Measurement;
}

/** Its value; null where it has none. */
export const knownValue = (measurement: Measurement): number | null =>
  "value" in measurement ? measurement.value : null;

/** numerator / denominator, or `no_denominator` where that is 0. */
export function ratio(numerator: number, denominator: number): Measurement {
  if (denominator === 0) return { status: "no_denominator", numerator, denominator };
  return { value: numerator / denominator, numerator, denominator };
}

/** A share of cases with its Wilson interval; `n` is the number of cases. */
export function proportion(successes: number, cases: number): Measurement {
  const interval = wilson(successes, cases);
  return { ...ratio(successes, cases), n: cases, ...(interval ? { interval } : {}) };
}

/** The value of a figure made of others, or the first status among them. */
export function combined(
  parts: readonly Measurement[],
  value: (...values: number[]) => Measurement,
): Measurement {
  const missing = parts.find((part) => "status" in part);
  if (missing && "status" in missing) return { status: missing.status };
  return value(...parts.map((part) => ("value" in part ? part.value : 0)));
}
