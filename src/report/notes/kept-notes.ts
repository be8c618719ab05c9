import { note } from "../snapshot/note.ts";
import type { NoteRow } from "../snapshot.ts";

/** The notes that a published month has; what another version wrote and is not known is passed over. */
export function notesOfEdition({ notes = [] }: { notes?: readonly unknown[] | undefined }): NoteRow[] {
  return notes.flatMap((each) => {
    const result = note.safeParse(each);
    return result.success ? [result.data] : [];
  });
}

/**
 * By what a note stays the same one: its month, whom and what it is about. Its words, who reads it and its
 * reason may change.
 */
export function noteKey(
  month: string,
  scope: string,
  { metrics, finding }: Pick<NoteRow, "finding"> & { metrics: readonly string[] },
): string {
  return JSON.stringify([month, scope, finding ?? metrics[0]]);
}
