import type { PlaceOf } from "../exports/settings/yaml-places.ts";
import { foldKey, meaning } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import { type Keyed, type Keys, keysOf } from "./keys.ts";

/**
 * What report.yaml says under `people:`: the other names of a person, by a number or name in the team file.
 */
export interface SaidOfPeople {
  people: Readonly<Record<string, readonly (string | number)[]>>;
  placeOf: PlaceOf;
}

/**
 * Lines of report.yaml that join other names to known ones besides those that it has: pairs of a known name
 * and another.
 */
export function linesOfPeople(
  people: SaidOfPeople["people"],
  pairs: readonly (readonly [string, string])[],
): string {
  const joined = new Map<string, (string | number)[]>(
    Object.entries(people).map(([person, names]) => [person, [...names]]),
  );
  for (const [known, other] of pairs) joined.set(known, [...(joined.get(known) ?? []), other]);
  const lines = [...joined].map(
    ([person, names]) =>
      `  ${JSON.stringify(person)}: [${names.map((name) => JSON.stringify(name)).join(", ")}]`,
  );
  return ["people:", ...lines].join("\n");
}

/** Keys that other names lead to too, and how to tell which of those names nobody has. */
export interface JoinedKeys {
  keys: Keys;
  reportIdle: (problems: Problems) => void;
}

type Rest = Parameters<typeof keysOf>[1];

/**
 * The people with their other names. A person who is not there, and a name that is another's, are problems.
 */
function withOtherNames(
  things: readonly Keyed[],
  own: Keys,
  { people, placeOf }: SaidOfPeople,
  problems: Problems,
): Keyed[] {
  const others = things.map(({ names }) => [...names]);
  for (const [person, names] of Object.entries(people)) {
    const index = own.find(person);
    if (index < 0) {
      problems.add("settings.invalid", { ...placeOf(["people", person]), value: person }, (didYouMean) => {
        const form = own.otherForm(person);
        const hint = typeof form === "string" ? meaning(form) : didYouMean(person, own.all);
        return {
          nl: `Verwacht: een nummer of naam uit het medewerkersbestand.${hint.nl}`,
          en: `Expected a number or name of the team file.${hint.en}`,
        };
      });
      continue;
    }
    names.forEach((name, i) => {
      const holder = own.find(String(name));
      if (holder >= 0 && holder !== index) {
        problems.add(
          "settings.invalid",
          { ...placeOf(["people", person, i]), value: String(name) },
          {
            nl: "In het medewerkersbestand is dit iemand anders.",
            en: "In the team file this is somebody else.",
          },
        );
      } else others[index]?.push(String(name));
    });
  }
  return things.map(({ id }, index) => ({ id, names: others[index] ?? [] }));
}

/** The keys of people, with the other names that report.yaml gives them. */
export function joinedKeys(
  things: readonly Keyed[],
  rest: Rest,
  said: SaidOfPeople,
  problems: Problems,
): JoinedKeys {
  const own = keysOf(things, rest);
  if (Object.keys(said.people).length === 0 || !rest.isComplete) return { keys: own, reportIdle: () => {} };
  const keys = keysOf(withOtherNames(things, own, said, problems), rest);
  const sought = new Set<string>();
  const find = (text: string) => {
    sought.add(foldKey(text));
    return keys.find(text);
  };
  const reportIdle = (told: Problems) => {
    for (const [person, names] of Object.entries(said.people)) {
      names.forEach((name, i) => {
        if (sought.has(foldKey(String(name))) || own.find(person) < 0) return;
        told.add(
          "settings.unused",
          { ...said.placeOf(["people", person, i]), value: String(name) },
          (didYouMean) => {
            const hint = didYouMean(String(name), [...sought]);
            return {
              nl: `Deze naam komt in geen bestand voor.${hint.nl}`,
              en: `This name stands in no file.${hint.en}`,
            };
          },
        );
      });
    }
  };
  return { keys: { ...keys, find }, reportIdle };
}
