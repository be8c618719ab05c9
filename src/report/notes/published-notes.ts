import type { Note, NoteScope } from "../../contract/dataset.ts";
import { narrower } from "../../contract/note.ts";
import type { ReadData } from "../../reading/read.ts";
import type { Edition } from "../editions/editions.ts";
import type { NoteRow } from "../snapshot.ts";
import { noteKey, notesOfEdition } from "./kept-notes.ts";

function scopeText(scope: NoteScope): string {
  if (scope.kind === "team") return `team ${scope.team}`;
  return scope.kind === "segment" ? `segment ${scope.segment}` : scope.kind;
}

const keyOf = ({ month, scope, subject }: Note) => noteKey(month, scopeText(scope), subject);

/** Whom a published note is about; null for a kind of scope of which nothing is published. */
function scopeOf({ kind, id }: NoteRow["scope"]): NoteScope | null {
  if (kind === "company") return { kind };
  if (kind === "team") return { kind, team: id };
  return kind === "segment" ? { kind, segment: id } : null;
}

function noteOf({ month, scope: about, metrics, finding, text, reason, by, ...row }: NoteRow): Note[] {
  const scope = scopeOf(about);
  return scope === null
    ? []
    : [{ month, scope, subject: { metrics, finding }, text, for: row.for, reason, by }];
}

const isSame = (a: Note, b: Note) =>
  a.text === b.text && a.by === b.by && a.reason === b.reason && a.for === b.for;

/** What was published of one figure, with what has become of it: the same, edited, withdrawn, or more. */
function merged(published: readonly Note[], now: readonly Note[]): Note[] {
  const left = now.filter((each) => !published.some((was) => isSame(was, each)));
  const kept = published.map((was): Note => {
    if (now.some((each) => isSame(was, each))) return was;
    const edited = left.shift();
    if (edited === undefined) return { ...was, changed: { is: "withdrawn" } };
    // Who may not read it any more, does not read what it was either.
    return { ...was, for: narrower(was.for, edited.for), changed: { is: "edited", now: edited.text } };
  });
  return [...kept, ...left.map((each): Note => ({ ...each, changed: { is: "added" } }))];
}

/**
 * Data of which the notes of each published month are as they were published, with what has become of them
 * since. Those of persons, of whom nothing is published, and of other months stay as they are.
 */
export function withPublishedNotes(data: ReadData, editions: readonly Edition[]): ReadData {
  const frozen = editions.filter(({ notes }) => notes !== undefined);
  const months = new Set<string>(frozen.map(({ period }) => period.month));
  const isFrozen = ({ month, scope }: Note) => months.has(month) && scope.kind !== "person";
  const published = frozen.flatMap((edition) =>
    notesOfEdition(edition)
      .filter(({ month }) => month === edition.period.month)
      .flatMap(noteOf),
  );
  const now = data.dataset.notes.filter(isFrozen);
  if (now.length === 0 && published.length === 0) return data;
  const [wasByKey, nowByKey] = [Map.groupBy(published, keyOf), Map.groupBy(now, keyOf)];
  const keys = new Set([...wasByKey.keys(), ...nowByKey.keys()]);
  const notes = [
    ...[...keys].flatMap((key) => merged(wasByKey.get(key) ?? [], nowByKey.get(key) ?? [])),
    ...data.dataset.notes.filter((each) => !isFrozen(each)),
  ];
  return { ...data, dataset: { ...data.dataset, notes } };
}
