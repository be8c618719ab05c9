import { monthOfDay } from "../../calendar/window.ts";
import type { Dataset, DayNumber, Note, NoteScope } from "../../contract/dataset.ts";
import {
  longestNote,
  type NoteReader,
  noteReaders,
  noteReasons,
  type SubjectNames,
} from "../../contract/note.ts";
import type { Month } from "../../contract/vocabulary.ts";
import type { Table } from "../columns/table.ts";
import { cellAt, isBlankAt, judgedRows, lineAt, numberAt, textAt, usedRows } from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { indexOrNull, resolveReferences, setUnknownWrong } from "./keys.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import type { Names } from "./names.ts";
import { subjectsOf } from "./note-subjects.ts";
import type { People } from "./people.ts";
import type { Portfolio } from "./portfolio.ts";

interface Around {
  people: People;
  portfolio: Portfolio;
  /** What figures and findings are called, beside words and ids. */
  subjects: SubjectNames;
  work: Pick<Dataset, "activities" | "quotes">;
  today: DayNumber;
}

/** The most private audience that makes sense: whoever it is about. */
const usualReader: Readonly<Record<NoteScope["kind"], NoteReader>> = {
  company: "management",
  segment: "management",
  team: "team",
  person: "person",
};

const scopeColumns = ["team", "account_manager_id", "segment"] as const;

/** Notes beside figures and findings. */
export function notesOf(table: Table | null, around: Around, before: FoundBefore): Linked<Note[]> {
  return linked(table, before, (own, problems) => (own ? notesIn(own, around, problems) : []));
}

/** The name that a cell has, as the files write it; an error for one that they do not name. */
function named(
  table: OwnTable,
  { column, row, names, isCertain }: { column: string; row: number; names: Names; isCertain: boolean },
  problems: Problems,
): string | null {
  const text = textAt(table, column, row);
  if (text === null) return null;
  const found = names.called(text);
  if (found !== undefined || !isCertain) return found ?? text;
  const isWrong = problems.add("notes.unknown_scope", cellAt(table, column, row), (didYouMean) => {
    const hint = didYouMean(text, names.all);
    return {
      nl: `Verwacht: een ${column} van de andere bestanden.${hint.nl}`,
      en: `Expected a ${column} of the other files.${hint.en}`,
    };
  });
  if (isWrong) table.states.setWrong(row);
  return null;
}

/** Whom each row is about; null for a row of which that is not clear. */
function scopesOf(
  table: OwnTable,
  { people, portfolio }: Around,
  problems: Problems,
): (row: number) => NoteScope | null {
  const persons = resolveReferences({
    table,
    column: "account_manager_id",
    keys: people.keys,
    rules: { unknown: "notes.unknown_scope", ambiguous: "notes.ambiguous_person" },
    problems,
  });
  // Without its person a note would become the company's.
  setUnknownWrong(table, persons);
  return (row) => {
    const [first = "team", second] = scopeColumns.filter((column) => !isBlankAt(table, column, row));
    if (second !== undefined) {
      problems.add("notes.unclear", cellAt(table, second, row), {
        nl: "Verwacht: een team, een accountmanager of een segment, een van de drie.",
        en: "Expected a team, an account manager or a segment, one of the three.",
      });
      return null;
    }
    if (isBlankAt(table, first, row)) return { kind: "company" };
    const person = indexOrNull(persons, row);
    if (first === "account_manager_id") return person === null ? null : { kind: "person", person };
    const { names, isCertain } =
      first === "team"
        ? { names: people.teams, isCertain: people.isCertain }
        : { names: portfolio.segments, isCertain: portfolio.isCertain };
    const name = named(table, { column: first, row, names, isCertain }, problems);
    if (name === null) return null;
    return first === "team" ? { kind: "team", team: name } : { kind: "segment", segment: name };
  };
}

/** Who reads the note of a row; null, with a problem, where somebody it is about would not. */
function readerOf(table: OwnTable, row: number, { kind }: NoteScope, problems: Problems): NoteReader | null {
  const said = noteReaders.find((reader) => reader === textAt(table, "for", row)) ?? usualReader[kind];
  if (kind !== "person" || said === "person" || said === "all") return said;
  const isWrong = problems.add("notes.kept_from_person", cellAt(table, "for", row), {
    nl: "Verwacht: persoon of iedereen.",
    en: "Expected person or all.",
  });
  return isWrong ? null : said;
}

/** The first and the last month in which something was done, issued or closed; null where nothing was. */
function monthsOf(
  { activities, quotes }: Around["work"],
  today: DayNumber,
): [first: Month, last: Month] | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const days of [activities.day, quotes.issuedOn, quotes.closedOn]) {
    for (const day of days) {
      // −1 is a day that has not come, and of what is planned there is no figure yet.
      if (day < 0 || day > today) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return Number.isFinite(first) ? [monthOfDay(first), monthOfDay(last)] : null;
}

/** Tells of notes of months that no report has. */
function reportOutside(table: OwnTable, { work, today }: Around, problems: Problems): void {
  const months = monthsOf(work, today);
  if (!months) return;
  const [first, last] = months;
  for (const row of judgedRows(table)) {
    const day = numberAt(table, "period", row);
    const month = day === null ? null : monthOfDay(day);
    if (month === null || (month >= first && month <= last)) continue;
    problems.add("notes.outside_data", cellAt(table, "period", row), {
      nl: `Verwacht: een maand van ${first} tot en met ${last}.`,
      en: `Expected a month from ${first} to ${last}.`,
    });
  }
}

/** The text of a row; null, with a problem, for one that is no note beside a figure any more. */
function wordsOf(table: OwnTable, row: number, problems: Problems): string | null {
  const text = textAt(table, "text", row) ?? "";
  if (text.length <= longestNote) return text;
  problems.add("notes.too_long", cellAt(table, "text", row), {
    nl: `Verwacht: ten hoogste ${longestNote} tekens; het zijn er ${text.length}.`,
    en: `Expected at most ${longestNote} characters; there are ${text.length}.`,
  });
  return null;
}

/** The notes without those that stand twice, letter for letter, which are told and count once. */
function onceEach(
  table: OwnTable,
  notes: readonly { row: number; note: Note }[],
  problems: Problems,
): Note[] {
  const first = new Map<string, number>();
  return notes.flatMap(({ row, note }): Note[] => {
    const contents = JSON.stringify(note);
    const earlier = first.get(contents);
    first.set(contents, earlier ?? row);
    if (earlier === undefined) return [note];
    problems.add("notes.twice", cellAt(table, "text", row), {
      nl: `Regel ${lineAt(table, earlier, row)} is dezelfde.`,
      en: `Line ${lineAt(table, earlier, row)} is the same.`,
    });
    table.states.supersede(row);
    return [];
  });
}

function notesIn(table: OwnTable, around: Around, problems: Problems): Note[] {
  const scopeOf = scopesOf(table, around, problems);
  const subjectOf = subjectsOf(table, around.subjects, problems);
  reportOutside(table, around, problems);
  const notes = [...usedRows(table)].flatMap((row): { row: number; note: Note }[] => {
    const scope = scopeOf(row);
    const subject = subjectOf(row);
    const reader = scope && readerOf(table, row, scope, problems);
    const text = wordsOf(table, row, problems);
    const month = monthOfDay(numberAt(table, "period", row) ?? 0);
    if (!scope || !subject || !reader || text === null) {
      table.states.setWrong(row);
      return [];
    }
    const note: Note = {
      ...{ month, scope, subject, text, for: reader },
      reason: noteReasons.find((reason) => reason === textAt(table, "reason", row)) ?? null,
      by: textAt(table, "by", row),
    };
    return [{ row, note }];
  });
  return onceEach(table, notes, problems);
}
