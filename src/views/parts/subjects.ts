import type { Cell } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";

/** What somebody has to discuss, in the few words that each subject has. */
export function subjectsCell(reader: Reader, person: ScopeEntry): Cell {
  const found = reader.report.findingsAbout(person).filter(({ state }) => state === "found");
  return { text: found.map(({ id }) => reader.words.team.subjects[id]).join(", ") || "–" };
}
