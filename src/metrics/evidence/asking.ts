import type { Window } from "../../calendar/window.ts";
import type { Figure } from "../../contract/figure.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { ThresholdId } from "../../contract/thresholds.ts";
import type { Month, WindowId } from "../../contract/vocabulary.ts";
import type { Facts } from "../facts/facts.ts";
import type { Note } from "./note-names.ts";
import type { Notes } from "./notes.ts";
import { asTotal, type CountedRows, type PartOfFigure } from "./part-of-figure.ts";

/** What a recipe is made from: whose figure over which window, the rows behind facts, other figures. */
export interface Asking {
  facts: Facts;
  /** Index into `facts.scopes.list`. */
  scope: number;
  window: Window;
  notes: Notes;
  /** A figure of the same scope, as it is published. */
  figure(metric: MetricId, window: WindowId): Figure | undefined;
}

/** The parts that a figure is made of. */
export type Recipe = (asking: Asking) => PartOfFigure[];

/** The indexes of months. */
export const monthsAt = ({ months: all }: Facts, months: readonly Month[]): ReadonlySet<number> =>
  new Set(months.map((month) => all.indexOf(month)));

/** The rows of a sum over the months of the window. */
export function rowsOf({ facts, scope, window, notes }: Asking, note: Note): CountedRows {
  return notes.rows(note, scope, monthsAt(facts, window.months));
}

/** Rows of one kind after each other. */
export function joined(all: readonly CountedRows[]): CountedRows {
  const [first] = all;
  if (!first) throw new Error("There are no rows to join");
  return {
    kind: first.kind,
    rows: all.flatMap(({ rows }) => rows),
    values: all.flatMap(({ values }) => values),
    ...(first.lines ? { lines: all.flatMap(({ lines = [] }) => lines) } : {}),
    ...(first.amounts ? { amounts: all.flatMap(({ amounts = [] }) => amounts) } : {}),
  };
}

/** Each row with its part of what it counted for. */
export const divided = (counted: CountedRows, by: number): CountedRows => ({
  ...counted,
  values: counted.values.map((value) => value / by),
});

/** Working days of the year that a yearly frequency is spread over. */
export const workdaysOfYear = ({ facts }: Asking, { year }: Window): number =>
  facts.workdays.between(year.from, year.to);

/** Settings that enter a figure, by the names that report.yaml has for them. */
export function settingsOf(
  { facts: { settings } }: Asking,
  ...names: ("hours_per_day" | "selling_share" | "leave_days" | "short_absence")[]
): PartOfFigure[] {
  return names.map((name) => ({ ...asTotal("setting", settings[name]), name }));
}

/** A threshold that enters a figure. */
export function thresholdOf({ facts: { settings } }: Asking, name: ThresholdId): PartOfFigure {
  return { ...asTotal("setting", settings.thresholds[name]), name: `thresholds.${name}` };
}
