import type { Note, NoteScope } from "../../contract/dataset.ts";
import type { Facts } from "../../metrics/facts/facts.ts";
import type { NoteRow } from "../snapshot.ts";

/** A note as a report has it, with the index of the scope that it is about. */
export interface NotedScope {
  row: NoteRow;
  scope: number;
}

/** The index of the scope that a note is about; −1 for one that the report does not have. */
function scopeOf({ scopes }: Facts, about: NoteScope): number {
  if (about.kind === "company") return scopes.company;
  if (about.kind === "team") return scopes.team(about.team);
  if (about.kind === "person") return scopes.person(about.person);
  return scopes.list.findIndex(({ kind, id }) => kind === "segment" && id === about.segment);
}

function changeOf({ changed }: Note): Pick<NoteRow, "changed" | "now"> {
  if (changed === undefined) return {};
  return { changed: changed.is, ...(changed.is === "edited" ? { now: changed.now } : {}) };
}

/** Nobody is followed further back than the same month of last year. */
const mostPersonMonths = 13;

/**
 * The notes of the months of a report up to the reported one, the newest first; one that was changed after
 * its month was published also of before. Of people no more months than they have figures of.
 */
export function noteRows(facts: Facts): NotedScope[] {
  const reported = facts.windows.find(({ id }) => id === "month")?.months[0] ?? "";
  const trend = facts.windows.filter(({ kind }) => kind === "trend").flatMap(({ months }) => months);
  const months = new Set<string>([...trend, reported]);
  const ofPersons = new Set<string>([...trend.slice(-mostPersonMonths), reported]);
  const isShown = ({ month, scope, changed }: Note) =>
    scope.kind === "person"
      ? ofPersons.has(month)
      : months.has(month) || (changed !== undefined && month < reported);
  const rows = facts.dataset.notes.filter(isShown).flatMap((each): NotedScope[] => {
    const { month, subject, text, reason, by } = each;
    const index = scopeOf(facts, each.scope);
    const scope = facts.scopes.list[index];
    if (scope === undefined) return [];
    const { metrics, finding } = subject;
    const about = { month, scope: { kind: scope.kind, id: scope.id }, metrics: [...metrics], finding };
    return [{ scope: index, row: { ...about, text, for: each.for, reason, by, ...changeOf(each) } }];
  });
  return rows.sort((a, b) => (a.row.month < b.row.month ? 1 : a.row.month > b.row.month ? -1 : 0));
}
