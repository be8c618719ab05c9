import { foundIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import { resultOf } from "./gap-effects.ts";
import type { Reader } from "./reader.ts";

/** So many teams are told apart in one drawing or table. */
export const mostDrawn = 12;

/**
 * At most so many teams: those of which something was found, then those furthest from their target this year
 * in money, in the order of the organisation. All of them where there are no more.
 */
export function shownTeams(reader: Reader, most: number): readonly ScopeEntry[] {
  const { teams } = reader.report;
  if (teams.length <= most) return teams;
  const distance = (team: ScopeEntry) => Math.abs(resultOf(reader, team, "ytd")?.gap ?? 0);
  const found = (team: ScopeEntry) =>
    foundIn(reader.report, { kinds: ["team"], scope: { kind: "team", id: team.id } });
  const first = teams.toSorted((a, b) => found(b) - found(a) || distance(b) - distance(a)).slice(0, most);
  return teams.filter((team) => first.includes(team));
}

/** The teams that charts draw. */
export function drawnTeams(reader: Reader): readonly ScopeEntry[] {
  return shownTeams(reader, mostDrawn);
}

/** The note of a chart of teams, which says so where it does not draw them all. */
export function drawnNote(reader: Reader, note?: string): { note?: string } {
  const isAll = reader.report.teams.length <= mostDrawn;
  const said = [note, isAll ? undefined : reader.words.shared.drawnTeams].filter(
    (each) => each !== undefined,
  );
  return said.length === 0 ? {} : { note: said.join(" ") };
}
