import type { Scope } from "../../contract/figure.ts";
import type { NoteRow, Snapshot } from "../snapshot.ts";
import { notesOfEdition } from "./kept-notes.ts";

const isSame = (a: NoteRow, b: NoteRow) =>
  a.month === b.month && a.scope.kind === b.scope.kind && a.scope.id === b.scope.id && a.text === b.text;

/**
 * The notes of a published month as they stood, with what the report of now says became of them. Others than
 * management read those that were meant for all, and none that is no longer for them.
 */
export function notesInArchive(
  edition: { notes?: readonly unknown[] | undefined },
  current: Snapshot,
  maySee: (metric: string, scope: Scope) => boolean,
): NoteRow[] {
  const now = current.notes ?? [];
  const isForAll = current.settings.audience !== "management";
  const isTold = ({ metrics, scope }: NoteRow) =>
    metrics.length === 0 ? maySee("", scope) : metrics.some((metric) => maySee(metric, scope));
  return current.settings.names !== "full"
    ? []
    : notesOfEdition(edition)
        .filter((each) => isTold(each) && (!isForAll || each.for === "all"))
        .flatMap(({ changed: _, now: __, ...each }): NoteRow[] => {
          const found = now.find((other) => isSame(other, each));
          // Of what others may no longer read nothing is left.
          if (!found) return isForAll ? [] : [each];
          const { changed, now: text } = found;
          return [{ ...each, ...(changed ? { changed } : {}), ...(text === undefined ? {} : { now: text }) }];
        });
}
