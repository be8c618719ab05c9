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
