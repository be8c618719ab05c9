import type { ScopeKind } from "../contract/vocabulary.ts";
import type { Formats } from "./format.ts";

/** Whom or what a finding is about. */
export interface Subject {
  kind: ScopeKind;
  name: string;
}

/**
 * What is said of a finding, and what each reading would have a manager do: questions and help, never blame.
 */
export interface SignalWords {
  /** Its name on the method page. */
  name: string;
  /** When it is found, with the thresholds by their names in report.yaml. */
  when: string;
  sentence(subject: Subject, numbers: Readonly<Record<string, number>>, formats: Formats): string;
  hours: string;
  customers: string;
}

/** What a finding says to whom it is about: what is seen, and a question with an offer, never an order. */
export interface OwnFindingWords {
  sentence(numbers: Readonly<Record<string, number>>, formats: Formats): string;
  offer: string;
}

/** At which step from visit to order somebody's work goes otherwise than in the organisation. */
export type StepWords = Record<
  "visit_to_quote" | "quote_to_order",
  { sentence(own: string, all: string, where: string): string; offer: string }
>;
