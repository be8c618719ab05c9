import { foldName } from "../fold.ts";
import { noReference } from "../linking/keys.ts";
import type { People } from "../linking/people.ts";

/** What a cell says of who may read what. */
export type EditionMeant =
  /** `person` is whose own it is, an index into the people. */
  | { is: "edition"; edition: string; person?: number }
  | { is: "unknown"; known: readonly string[] }
  /** A name of more than one. */
  | { is: "several" };

const whole = new Map([
  ["management", "management"],
  ["directie", "management"],
  ["company", "company"],
  ["bedrijf", "company"],
]);

const kinds = new Map([
  ["team", "team"],
  ["person", "person"],
  ["persoon", "person"],
]);

/**
 * The edition that a cell means: of everything, of the company, of a team by its name, of a person by number
 * or name.
 */
export function editionMeant(text: string, { teams, keys, people }: People): EditionMeant {
  const all = whole.get(foldName(text));
  if (all !== undefined) return { is: "edition", edition: all };
  const [, before = "", after = ""] = /^\s*(\p{L}+)\s*:\s*(.+?)\s*$/su.exec(text) ?? [];
  const kind = kinds.get(foldName(before));
  if (kind === "team") {
    const team = teams.called(after);
    if (team !== undefined) return { is: "edition", edition: `team:${team}` };
    return { is: "unknown", known: teams.all.map((each) => `team:${each}`) };
  }
  const person = keys.find(kind === "person" ? after : text);
  if (person === noReference.ambiguous) return { is: "several" };
  const id = people[person]?.id;
  if (id !== undefined) return { is: "edition", edition: `person:${id}`, person };
  const named = kind === "person" ? keys.all.map((each) => `${before}:${each}`) : keys.all;
  return { is: "unknown", known: [...named, ...whole.keys(), ...teams.all.map((each) => `team:${each}`)] };
}
