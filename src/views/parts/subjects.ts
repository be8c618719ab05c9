import type { Cell } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Finding } from "./finding-statement.ts";
import type { Reader } from "./reader.ts";

/** The findings about somebody, also those that are too early to say. */
export function findingsAbout({ report }: Reader, { kind, id }: ScopeEntry): Finding[] {
  return report.snapshot.signals.filter(({ scope }) => scope.kind === kind && scope.id === id);
}

/** What somebody has to discuss, in the few words that each subject has. */
export function subjectsCell(reader: Reader, person: ScopeEntry): Cell {
  const found = findingsAbout(reader, person).filter(({ state }) => state === "found");
  return { text: found.map(({ id }) => reader.words.team.subjects[id]).join(", ") || "–" };
}
