import type { Language, ScopeKind, SignalId } from "../contract/vocabulary.ts";
import { signals as en } from "./en/signals.ts";
import type { Formats } from "./format.ts";
import { signals as nl } from "./nl/signals.ts";

/** Whom or what a finding is about. */
export interface Subject {
  kind: ScopeKind;
  name: string;
}

/** What is said of a finding, and what each reading would have a manager do: questions and help, never blame. */
export interface SignalWords {
  /** Its name on the method page. */
  name: string;
  /** Of three teams or more at once. */
  several(count: string): string;
  /** When it is found, with the thresholds by their names in report.yaml. */
  when: string;
  sentence(subject: Subject, numbers: Readonly<Record<string, number>>, formats: Formats): string;
  hours: string;
  customers: string;
}

/** The words for every finding, by language. */
export const signalWords: Record<Language, Record<SignalId, SignalWords>> = { nl, en };
