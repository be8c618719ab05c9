import type { Month } from "../../contract/vocabulary.ts";
import type { NoteRow } from "../../report/snapshot.ts";
import { tables } from "../blocks.ts";
import type { BlockOf } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { besideOf, whoseOf } from "./note-texts.ts";

/** What a note was when its month was published, and what it is now: "–" where there was or is none. */
function textsOf({ changed, text, now = text }: NoteRow): [was: string, now: string] {
  if (changed === "added") return ["–", text];
  return [text, changed === "withdrawn" ? "–" : now];
}

/** The notes of a published month that are otherwise now; nothing where all stand as they did. */
export function changedNotes(reader: Reader, month: Month): BlockOf<"table">[] {
  const { words, formats, report } = reader;
  const { archive, notes } = words;
  const changed = (report.snapshot.notes ?? []).filter(
    (note) => note.month === month && note.changed !== undefined && note.text !== "",
  );
  if (changed.length === 0) return [];
  return tables({
    id: `notes-${month}`,
    caption: notes.archive.table(formats.month(month)),
    columns: [notes.archive.beside, archive.of, archive.was, archive.now].map((label) => ({
      label,
      numeric: false,
    })),
    rows: changed.map((note) => [
      { text: besideOf(reader, note) },
      { text: whoseOf(reader, note) },
      ...textsOf(note).map((text) => ({ text })),
    ]),
    isFixed: true,
  });
}
