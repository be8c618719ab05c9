import { covers } from "../calendar/spells.ts";
import type { Dataset, DayNumber } from "../contract/dataset.ts";

/**
 * For whom a report is built: each audience is a build of its own, since a static site hides nothing.
 * Management reads everything; a team its own people; a person their own page; the company no persons at all.
 * `id` is the number that the exports have for a person.
 */
export type Audience =
  | { kind: "management" }
  | { kind: "company" }
  | { kind: "team"; team: string }
  | { kind: "person"; id: string };

const folded = (name: string) => name.normalize("NFC").trim().toLowerCase();

/** The only candidate that is a name, else the only one that is the same but for case. */
function found(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.includes(name)) return name;
  const alike = candidates.filter((candidate) => folded(candidate) === folded(name));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Who an audience can be of: every team, and everybody employed on the last day of the month. */
export interface Known {
  teams: readonly string[];
  persons: readonly string[];
}

/** The teams and persons of a dataset on a day. */
export function knownOn({ employments, people }: Dataset, day: DayNumber): Known {
  const present = employments.filter((row) => covers(row, day));
  return {
    teams: [...new Set(employments.map(({ team }) => team))],
    persons: [...new Set(present.map(({ person }) => people[person]?.id ?? ""))],
  };
}

/**
 * The audience written as `management`, `company`, `team:NAME` or `person:ID`; null for anything else, or
 * somebody who is not there.
 */
export function audienceOf(text: string, { teams, persons }: Known): Audience | null {
  if (text === "management" || text === "company") return { kind: text };
  const [, kind, name = ""] = text.match(/^(team|person):(.+)$/s) ?? [];
  if (kind === "team") {
    const team = found(name, teams);
    return team === undefined ? null : { kind, team };
  }
  const id = kind === "person" ? found(name, persons) : undefined;
  return id === undefined ? null : { kind: "person", id };
}

/** Every audience, management first, as `audienceOf` reads it. */
export function allAudiences({ teams, persons }: Known): string[] {
  return [
    "management",
    "company",
    ...teams.map((team) => `team:${team}`),
    ...persons.map((id) => `person:${id}`),
  ];
}
