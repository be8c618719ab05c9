import type { Scope } from "./figure.ts";
import type { MetricId } from "./metric-ids.ts";
import type { NoteReason } from "./note.ts";
import type { ThresholdId } from "./thresholds.ts";
import type { FileKind, Month, PlanState, ScopeKind, SignalId, WindowId } from "./vocabulary.ts";

/** A number of report.json: a figure, or what stands beside its value. */
export interface FigureRef {
  metric: MetricId;
  scope: Scope;
  window: WindowId;
  /** `value` unless said. */
  part?: "value" | "numerator" | "denominator" | "low" | "high" | "n";
}

export type Relation = "below" | "above" | "at_most" | "at_least" | "is";

/**
 * The figures of one metric and window over all scopes of a kind that have one; `which` says of which it
 * holds.
 */
export interface Group {
  metric: MetricId;
  kind: ScopeKind;
  window: WindowId;
  /** `value` unless said. */
  part?: FigureRef["part"];
  /** Held against one number, or against what stands in another figure of the same scope. */
  which: { relation: Relation; than: Quantity | { own: Omit<FigureRef, "scope"> } };
  /** It holds of its value in so many months of the trend too, the last ones. */
  for_months?: number;
}

/** A figure month by month, and of which months it holds. */
export interface Series {
  metric: MetricId;
  scope: Scope;
  which: { relation: Relation; than: Quantity };
}

/** The open quotes of report.json of which the expected day is another than in the kept month before. */
export interface Moved {
  /** Expected later now, or earlier. */
  way: "later" | "earlier";
  /** How many, or what those with a value are worth together. */
  part: "quotes" | "value";
  /** Of one account manager, by number; else of all that the report has. */
  account_manager?: string;
}

/** The findings of report.json that were made, by what they are and whom they are about. */
export interface Findings {
  kinds: readonly ScopeKind[];
  ids?: readonly SignalId[];
  scope?: Scope;
}

/** What report.json lists under `changed`. */
export type ChangedList = "new" | "gone" | "standing" | "moved" | "restated";

/** Some of what has changed since the month that was kept before, by what it is and whom it is about. */
export interface ChangedSome {
  list: ChangedList;
  /** Of findings; of figures it is their metric. */
  id?: SignalId;
  metric?: MetricId;
  scope?: Scope;
  /** Of findings that stand: since that month. */
  since?: Month;
  /** Of what was restated: of that month. */
  month?: Month;
}

/** A number of a figure that has moved, or of a month that was restated. */
export type ChangedNumber =
  | { list: "moved"; metric: MetricId; scope: Scope; part: "before" | "now" | "low" | "high" }
  | { list: "restated"; metric: MetricId; scope: Scope; month: Month; part: "published" | "now" | FileKind };

/** What a sentence speaks of: a number of the report, or one that follows from some by arithmetic. */
export type Quantity =
  | number
  | FigureRef
  | { threshold: ThresholdId }
  /** People that a group has at least, before what it lacks is told. */
  | { setting: "small_group" }
  | { minus: readonly [Quantity, Quantity] }
  | { over: readonly [Quantity, Quantity] }
  | { plus: readonly Quantity[] }
  /** Without its sign. */
  | { size: Quantity }
  | { root: Quantity }
  /** How many of a group it holds of. */
  | { count: Group }
  /** How many of the months of the trend, up to the reported one, have a figure of which it holds. */
  | { months: Series }
  /** How many months in a row, the reported one the last. */
  | { in_a_row: Series }
  /** The lowest and the highest of the months of the trend. */
  | { lowest: Omit<FigureRef, "window"> }
  | { highest: Omit<FigureRef, "window"> }
  /** How many there are about whom something was found. */
  | { found: Findings }
  /** Of how many of a kind the report has figures. */
  | { scopes: ScopeKind }
  /** How many accounts of somebody wait: due, overdue, or never spoken to; or those of them in a diary. */
  | { waiting: { account_manager: string; in_diary?: true } }
  /** Open quotes that slipped or were pulled in. */
  | { moved: Moved }
  /** A number that stands in somebody's plan, by the way to it: `["proposal", "hours_missing"]`. */
  | { in_plan: { account_manager: string; at: readonly (string | number)[] } }
  /** What the figure of a team's choice would be by regression to the mean alone. */
  | { in_choice: { team: string; finding: SignalId } }
  /** The smaller of two. */
  | { smaller: readonly [Quantity, Quantity] }
  /** How many account managers have a plan in one of these states. */
  | { plans: readonly PlanState[] }
  /** How many notes of the fiscal year, in report.json, name a reason, but for those withdrawn. */
  | { named: NoteReason }
  /** How many more cases would tell a finding that is too early to make. */
  | { cases_needed: { id: SignalId; scope: Scope } }
  /** How many of what has changed; of a figure one of its numbers, `part` a file for its rows. */
  | { changed: ChangedSome }
  | { changed_number: ChangedNumber }
  /** How many figures were held against chance, or would be otherwise in the month that was kept before. */
  | { of_changed: "compared" | "restated_figures" };

/**
 * One thing that a sentence asserts. It can be read from report.json alone, without the program that wrote
 * the sentence: docs/statements.md.
 */
export type Claim =
  /** The number that is written so, is this one, as far as it is written. */
  | { says: string; as: "percent" | "number" | "money" | "thousands"; is: Quantity }
  | { a: Quantity; relation: Relation; b: Quantity }
  /** It holds of every one of a group, and there is one; of none; or of all but those. */
  | { every: Group }
  | { none: Group }
  /** The report has no value for it. */
  | { unknown: FigureRef }
  /** Nobody among these has a finding. */
  | { nothing_found: Findings }
  /** Since the month that was kept before there is nothing on any of these lists. */
  | { nothing_changed: readonly ChangedList[] }
  /** Of these it is the largest, or the smallest. */
  | { a: Quantity; most_of: readonly Quantity[] }
  | { a: Quantity; least_of: readonly Quantity[] }
  /** The subject that is named, by its name as the report has it. */
  | { names: Scope };

/** What a page or a file states: its words, and what they assert. */
export interface Statement<Text = string> {
  /** Which sentence it is, the same in every language and month: `overview.title.below`. */
  id: string;
  text: Text;
  claims: readonly Claim[];
}
