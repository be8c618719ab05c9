import type { MappingAt } from "../../../contract/mapping.ts";
import type { FileKind } from "../../../contract/vocabulary.ts";
import type { Problems } from "../../problems/problems.ts";
import type { PlaceOf } from "./yaml-places.ts";

/** Only a quote is split or made of lines; the rows of one are its parts or its lines, never both. */
export function reportKeysOfQuotes(
  kind: FileKind,
  { mapping: { split, sum }, path }: MappingAt,
  placeOf: PlaceOf,
  problems: Problems,
): void {
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
