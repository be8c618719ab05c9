import type { FileMapping, MappingAt } from "../../../contract/mapping.ts";
import type { FileKind } from "../../../contract/vocabulary.ts";
import type { Problems } from "../../problems/problems.ts";
import type { PlaceOf } from "./yaml-places.ts";

/** A mapping that is checked: of which kind, and where what is wrong in it stands and is told. */
export interface MappingChecked extends MappingAt {
  kind: FileKind;
  placeOf: PlaceOf;
  problems: Problems;
}

/** Only targets are fixed; how long one lasts is then said already. */
export function reportEvery({
  kind,
  mapping: { every, lasts },
  path,
  placeOf,
  problems,
}: MappingChecked): void {
  if (every === undefined) return;
  const place = placeOf([...path, "every"]);
  if (kind !== "targets")
    problems.add("settings.invalid", place, {
      nl: "Dit hoort bij targets: alleen die zijn een vast bedrag per maand.",
      en: "This belongs to targets: only those are a fixed amount a month.",
    });
  else if (lasts !== undefined) {
    const other = placeOf([...path, "lasts"]).column;
    problems.add("settings.invalid", place, {
      nl: `Kies één van de twee: ${other} als elke regel één periode is, of dit als het bedrag elke periode geldt.`,
      en: `Choose one of the two: ${other} where each row is one period, or this where the amount holds in every one.`,
    });
  }
}

/** Only a quote is split or made of lines; the rows of one are its parts or its lines, never both. */
export function reportKeysOfQuotes({
  kind,
  mapping: { split, sum },
  path,
  placeOf,
  problems,
}: MappingChecked): void {
  const at = (key: string) => placeOf([...path, key]);
  if (kind !== "quotes") {
    for (const [key, given] of Object.entries({ split, sum })) {
      if (given === undefined) continue;
      problems.add("settings.invalid", at(key), {
        nl: "Dit hoort bij offertes: alleen die hebben delen of regels.",
        en: "This belongs to quotes: only those have parts or lines.",
      });
    }
  } else if (split !== undefined && sum !== undefined) {
    problems.add("settings.invalid", at("sum"), {
      nl: `Kies één van de twee: ${at("split").column} voor de delen van meer mensen, of dit voor de regels van een order.`,
      en: `Choose one of the two: ${at("split").column} for the parts of several people, or this for the lines of an order.`,
    });
  }
}

/** Keys that say which file is read, and how one is written that is no result. */
const notOfResults: readonly (keyof FileMapping)[] = ["path", "sheet", "header", "lookup"];

const isSaid = (value: unknown) =>
  value !== undefined && (typeof value !== "object" || value === null || Object.keys(value).length > 0);

/** Tells of what is said beside a query and has no meaning there: the query says it itself. */
export function reportBesideQuery({ mapping, path, placeOf, problems }: MappingChecked): void {
  if (mapping.query === undefined) return;
  for (const key of notOfResults.filter((each) => isSaid(mapping[each]))) {
    problems.add("settings.invalid", placeOf([...path, key]), {
      nl: "Dit hoort niet naast zoekvraag (query): de query zegt zelf welke bestanden, werkbladen en koppen het zijn. Haal het weg.",
      en: "This does not belong beside query: the query itself says which files, sheets and headings they are. Take it away.",
    });
  }
}
