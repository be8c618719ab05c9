import type { FileMapping, MappingAt } from "../../../contract/mapping.ts";
import type { Problems } from "../../problems/problems.ts";
import type { PlaceOf } from "./yaml-places.ts";

/** Keys that say which file is read, and how one is written that is no result. */
const notOfResults: readonly (keyof FileMapping)[] = ["path", "sheet", "header", "lookup"];

const isSaid = (value: unknown) =>
  value !== undefined && (typeof value !== "object" || value === null || Object.keys(value).length > 0);

/** Tells of what is said beside a query and has no meaning there: the query says it itself. */
export function reportBesideQuery({ mapping, path }: MappingAt, placeOf: PlaceOf, problems: Problems): void {
  if (mapping.query === undefined) return;
  for (const key of notOfResults.filter((each) => isSaid(mapping[each]))) {
    problems.add("settings.invalid", placeOf([...path, key]), {
      nl: "Dit hoort niet naast zoekvraag (query): de query zegt zelf welke bestanden, werkbladen en koppen het zijn. Haal het weg.",
      en: "This does not belong beside query: the query itself says which files, sheets and headings they are. Take it away.",
    });
  }
}
