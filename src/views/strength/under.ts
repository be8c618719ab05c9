import { tolerance } from "../parts/chance.ts";
import type { Reader } from "../parts/reader.ts";
import { highestBy } from "../parts/sentences.ts";
import type { ScopeEntry } from "../report.ts";

export const strengthFiles = ["team", "strength", "absence"] as const;

/** Whose hands the edition tells of: the teams, or where it has no effective strength of any the whole. */
export function withHands({ report, isTold }: Reader): readonly ScopeEntry[] {
  const isTeamTold = report.teams.some((team) => isTold("strength.effective", team));
  return isTeamTold || report.teams.length === 0 ? report.teams : [report.whole];
}

/** What is said where nobody is under strength: of the teams, or of the whole by its name. */
export function enoughWords(
  reader: Reader,
  words: { enough: string; enoughOf: (name: string) => string },
): string {
  const [first] = withHands(reader);
  return first?.kind === "company" ? words.enoughOf(first.name) : words.enough;
}

/** The teams under their planned strength. */
export function teamsUnder(reader: Reader): ScopeEntry[] {
  return withHands(reader).filter((team) => (reader.value("strength.under", team) ?? 0) > tolerance);
}

/** The team furthest under its planned strength; undefined where all are at strength. */
export function worstTeam(reader: Reader): ScopeEntry | undefined {
  return highestBy(teamsUnder(reader), (team) => reader.value("strength.under", team));
}

/** What a team lacks of its planned strength: FTE, and the share of the plan. */
export function lackOf({ formats, value }: Reader, team: ScopeEntry): [fte: string, share: string] {
  const missing = (value("strength.planned", team) ?? 0) - (value("strength.effective", team) ?? 0);
  return [formats.fte(missing), formats.percent(value("strength.under", team) ?? 0)];
}
