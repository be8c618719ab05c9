import type { MappingAt } from "../../../contract/mapping.ts";
import type { FileKind } from "../../../contract/vocabulary.ts";
import type { Problems } from "../../problems/problems.ts";
import type { PlaceOf } from "./yaml-places.ts";

/** Only targets are fixed; how long one lasts is then said already. */
export function reportEvery(
  kind: FileKind,
  { mapping: { every, lasts }, path }: MappingAt,
  placeOf: PlaceOf,
  problems: Problems,
): void {
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
