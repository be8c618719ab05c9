import type { MetricId } from "./metric-ids.ts";
import type { SignalId } from "./vocabulary.ts";

/** What is named as the reason of a figure. */
export const noteReasons = ["hands", "customers", "price", "product", "data"] as const;
export type NoteReason = (typeof noteReasons)[number];

/**
 * The widest audience that reads a note: management; the lead of a team too; whom it is about, or the people
 * of the team, too; everybody.
 */
export const noteReaders = ["management", "team", "person", "all"] as const;
export type NoteReader = (typeof noteReaders)[number];

/** The narrower of two audiences. */
export function narrower(a: NoteReader, b: NoteReader): NoteReader {
  return noteReaders.indexOf(a) <= noteReaders.indexOf(b) ? a : b;
}

/** What a note is about: the figures that it stands beside, or a finding. */
export interface NoteSubject {
  metrics: readonly MetricId[];
  finding: SignalId | null;
}

/** What figures or findings are called, folded as names of columns are, with what is meant. */
export type SubjectNames = ReadonlyMap<string, NoteSubject>;

/** A longer text is no note beside a figure. */
export const longestNote = 280;
