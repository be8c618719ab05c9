import type { PersonMonth, Truth } from "../truth.ts";

/**
 * Something about absence that the curious colleague does not know, in FTE-days of a month (`empty_days` in
 * days).
 */
export interface Unknown {
  key: string;
  kind: "long" | "short" | "unnamed" | "empty_days";
  team: string;
  month: string;
  /** Whose it is, and on what contracts; nobody's by name where a team exports its absence as a whole. */
  of: PersonMonth | null;
  /** The most that it can be: all of the contract. */
  most: number;
  /** What it is. */
  truth: number;
}

/** What a whole team can be away for, for whoever knows nothing of it. */
const mostUnnamed = 1000;

const ofPerson = (kind: "long" | "short", each: PersonMonth): Unknown => ({
  key: `${kind} ${each.person} ${each.team} ${each.month}`,
  kind,
  team: each.team,
  month: each.month,
  of: each,
  most: each.contractDays,
  truth: each[kind],
});

/** Everything that there is to find out, by key. */
export function unknownsOf({ people, teams }: Truth): ReadonlyMap<string, Unknown> {
  const all = [
    ...people.flatMap((each) => [ofPerson("long", each), ofPerson("short", each)]),
    ...teams.map(({ team, month, unnamed }): Unknown => {
      const key = `unnamed ${team} ${month}`;
      return { key, kind: "unnamed", team, month, of: null, most: mostUnnamed, truth: unnamed };
    }),
  ];
  return new Map(all.map((unknown) => [unknown.key, unknown]));
}
