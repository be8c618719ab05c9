import type { NoteRow } from "../../report/snapshot.ts";
import { uncapital } from "../../text/capital.ts";
import { signalWords } from "../../text/findings.ts";
import type { NotesView, NoteText } from "../page.ts";
import type { Reader } from "../parts/reader.ts";

/** So many notes of the month are read at one place; the others are folded. */
const mostShown = 3;

/** What a note stands beside, as the pages call it: of several figures the first. */
export function besideOf({ label, language }: Reader, { metrics, finding }: NoteRow): string {
  if (finding !== null) return signalWords[language][finding].name;
  const [first] = metrics;
  return first === undefined ? "" : label(first);
}

/** Whom a note is about, by name. */
export function whoseOf({ report }: Reader, { scope: { kind, id } }: NoteRow): string {
  return report.scope(kind, id)?.name ?? id;
}

/** Who wrote a note, and what has become of it since its month was published. */
function remarkOf({ words }: Reader, { by, changed, now, text }: NoteRow): { remark?: string } {
  const { changed: said } = words.notes;
  const edited = now === undefined || now === text ? said.editedOtherwise : said.edited(now);
  const since = changed === undefined ? null : changed === "edited" ? edited : said[changed];
  const parts = [by, since].filter((part) => part !== null);
  return parts.length === 0 ? {} : { remark: parts.join("; ") };
}

/** A note as it is read, by its number in the report. */
function noteText(reader: Reader, number: number): NoteText[] {
  const row = reader.report.snapshot.notes?.[number - 1];
  if (!row) return [];
  const { words, formats } = reader;
  const about = words.notes.about(
    uncapital(besideOf(reader, row)),
    whoseOf(reader, row),
    formats.month(row.month),
  );
  return [{ number, about, text: row.text, ...remarkOf(reader, row) }];
}

/** Some notes in the order of their numbers. */
function textsOf(reader: Reader, numbers: readonly number[]): NoteText[] {
  return numbers.toSorted((a, b) => a - b).flatMap((number) => noteText(reader, number));
}

/** Some notes at one place: a few of the month, and the others folded; undefined where there are none. */
export function notesView(reader: Reader, numbers: readonly number[]): NotesView | undefined {
  const { words, formats, report } = reader;
  const texts = textsOf(reader, numbers);
  if (texts.length === 0) return undefined;
  const isOfMonth = ({ number }: NoteText) =>
    report.snapshot.notes?.[number - 1]?.month === report.snapshot.period.month;
  const shown = texts.filter(isOfMonth).slice(0, mostShown);
  const others = texts.filter((text) => !shown.includes(text));
  return {
    shown,
    ...(others.length === 0
      ? {}
      : { more: { label: words.notes.more(others.length, formats), notes: others } }),
  };
}

/** Some notes, all folded behind how many they are, and not on paper; undefined where there are none. */
export function foldedNotes(reader: Reader, numbers: readonly number[]): NotesView | undefined {
  const { words, formats } = reader;
  const notes = textsOf(reader, numbers);
  if (notes.length === 0) return undefined;
  return { shown: [], more: { label: words.notes.all(notes.length, formats), notes }, isOffPaper: true };
}

/** Notes for who does not see a drawing, a sentence each. */
export function spokenNotes(reader: Reader, numbers: readonly number[]): string[] {
  return textsOf(reader, numbers).map(({ about, text }) => reader.words.notes.spoken(about, text));
}
