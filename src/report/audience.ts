/** For whom a report is built: each audience is a build of its own, since a static site hides nothing. */
export type Audience = { kind: "management" } | { kind: "company" } | { kind: "team"; team: string };

const folded = (name: string) => name.normalize("NFC").trim().toLowerCase();

/** The audience written as `management`, `company` or `team:NAME`; null for anything else, or a team that is not there. */
export function audienceOf(text: string, teams: readonly string[]): Audience | null {
  if (text === "management" || text === "company") return { kind: text };
  const name = text.match(/^team:(.+)$/)?.[1];
  const team = teams.find((candidate) => name !== undefined && folded(candidate) === folded(name));
  return team === undefined ? null : { kind: "team", team };
}
