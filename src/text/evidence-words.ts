import type { EvidencePart, RecipeName } from "../contract/evidence.ts";
import type { Outcome } from "../contract/vocabulary.ts";

/** What the rows behind a finding are called, on its page and in its file. */
export interface EvidenceWords {
  /** The link beside a finding. */
  rows: string;
  columns: Record<
    | "figure"
    | "part"
    | "file"
    | "line"
    | "to"
    | "rows"
    | "date"
    | "accountId"
    | "account"
    | "person"
    | "what"
    | "amount"
    | "share"
    | "group"
    | "by"
    | "draft",
    string
  >;
  parts: Record<EvidencePart, string>;
  outcomes: Record<Outcome | "credit", string>;
  /** Rows that count and that this edition does not list. */
  rest: string;
  /** How a figure follows from its parts. */
  recipes: Record<RecipeName, string>;
}
