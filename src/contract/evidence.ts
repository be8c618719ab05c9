import type { Scope } from "./figure.ts";
import type { MetricId } from "./metric-ids.ts";
import type { Medium, Outcome, PlanMedium, SignalId } from "./vocabulary.ts";

/**
 * What of a figure a line of evidence makes: the figure itself, what it is a sum or a ratio of, or what else
 * its formula asks for.
 */
export type EvidencePart =
  | "figure"
  | "numerator"
  | "denominator"
  | "sum"
  | "contracted"
  | "absent"
  | "orders"
  | "lump"
  | "visits"
  | "fte"
  | "others"
  | "stated_rate"
  | "won"
  | "stated_value"
  | "value"
  | "working_days"
  | "setting";

/** A line of an export; of lines that are told together the first and the last. */
export interface EvidencePlace {
  file: string;
  line: number;
  to: number;
}

/** What of a row counts, in words of no language. */
export type EvidenceWhat =
  | { medium: Medium | PlanMedium }
  | { outcome: Outcome | "credit" }
  /** A setting or threshold of report.yaml. */
  | { name: string }
  /** Rows that count and that this edition does not list: only what they come to. */
  | { rest: true };

/** One line of evidence. */
export interface EvidenceRow {
  figure: MetricId;
  part: EvidencePart;
  /** Null for what is no row: the figure itself, a total, a setting. */
  place: EvidencePlace | null;
  /** The plan line by which an account counts. */
  by: EvidencePlace | null;
  /** How many rows it stands for; null for what is none. */
  rows: number | null;
  /** As `2026-10-31`. */
  day: string | null;
  account: { id: string; name: string } | null;
  person: string | null;
  what: EvidenceWhat | null;
  /** What stands in the row: an amount, a number of contacts, FTE. */
  amount: number | null;
  /** What it counts for in its part; of a figure its value. */
  share: number | null;
  /** What it counts together with: its month, or the orders it came with. */
  group: string | null;
}

/** The evidence of one finding as one edition may read it. */
export interface EvidenceFile {
  /** Its name in `data/evidence/`, without language and ending. */
  id: string;
  signal: SignalId;
  scope: Scope;
  rows: readonly EvidenceRow[];
}

/** The metrics of which it is told which rows made a figure: all that findings rest on. */
export const explainedMetrics = [
  "result.attainment",
  "result.chance",
  "plan.yield",
  "plan.yield_chance",
  "strength.planned",
  "strength.effective",
  "strength.under",
  "plan.load",
  "plan.sufficiency",
  "plan.sufficiency_realised",
  "plan.agreed",
  "plan.coverage",
  "plan.surplus",
  "plan.realised",
  "plan.overdue",
  "activity.new_share",
  "process.signal.visits",
  "process.signal.calls",
  "process.signal.quotes",
  "process.signal.orders",
  "peers.orders_ratio",
  "peers.visits_ratio",
  "peers.visit_to_order_ratio",
  "quotes.stale",
  "quotes.open",
  "data.orders_unlogged",
] as const satisfies readonly MetricId[];
export type ExplainedMetric = (typeof explainedMetrics)[number];

type SignOfChange = Extract<ExplainedMetric, `process.signal.${string}`>;

/** What its recipe is called: signs of change are all made in one way. */
export type RecipeName = Exclude<ExplainedMetric, SignOfChange> | "process.signal";
