import type { FileKind } from "../contract/vocabulary.ts";
import type { Report } from "./report.ts";

/** The pages of the menu that say what the figures of a report are, in the order in which they are read. */
export const mainPages = [
  "index",
  "strength",
  "activity",
  "conversion",
  "customers",
  "both",
  "people",
] as const;

/** Whether a file is there. */
type Has = (file: FileKind) => boolean;

/** What a page says nothing without; any other page of a site has always something to say. */
const needs: Readonly<Record<string, (has: Has, report: Report) => boolean>> = {
  strength: (has) => (["team", "strength", "absence"] as const).every(has),
  activity: (has) => has("activities") || has("quotes"),
  conversion: (has) => has("quotes"),
  customers: (has) => has("accounts"),
  both: (has) => (["team", "strength", "accounts", "plan", "activities"] as const).every(has),
  people: (has, { people }) => has("team") && people.length > 0,
};

/** Whether a page has something to say in a report; one that has not is not made, and nothing leads there. */
export function isThere(report: Report, slug: string): boolean {
  const has: Has = (file) => !report.snapshot.missing_files.includes(file);
  return needs[slug]?.(has, report) ?? true;
}
