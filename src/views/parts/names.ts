import type { FigureRef, Group } from "../../contract/statement.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";
import { figureRef, type Saying } from "./saying.ts";

/** More names than this make a title unreadable: then their number is said. */
export const mostNames = 3;

/** What a group is held against, of one of its scopes. */
const thanOf = ({ which: { than } }: Group, scope: FigureRef["scope"]) =>
  typeof than === "object" && "own" in than ? { ...than.own, scope } : than;

/** Asserts of one scope by its name what a group asserts of all its own. */
export function named(saying: Saying, { kind, id }: ScopeEntry, group: Group): void {
  const scope = { kind, id };
  const { metric, window, part, which } = group;
  const a = figureRef(metric, scope, window, part);
  saying.that({ names: scope }, { a, relation: which.relation, b: thanOf(group, scope) });
}

/** The teams of a group as a sentence says them: all of them and nobody else. */
export function teamsSaid(
  { words, formats }: Reader,
  saying: Saying,
  teams: readonly ScopeEntry[],
  group: Group,
): string {
  if (teams.length > mostNames) return words.shared.teams(saying.number({ count: group }));
  saying.that({ a: { count: group }, relation: "is", b: teams.length });
  for (const team of teams) named(saying, team, group);
  return formats.list(teams.map(({ name }) => name));
}

/** Teams by name in a sentence that states nothing of how many they are. */
export function someTeams({ words, formats }: Reader, names: readonly string[]): string {
  return names.length > mostNames ? words.shared.severalTeams : formats.list(names);
}
