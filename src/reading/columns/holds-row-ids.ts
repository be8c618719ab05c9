import type { Export } from "../exports/export.ts";
import { formsOf } from "../exports/settings/effective-mapping.ts";

/**
 * Whether a column holds numbers to which nothing refers, as they stand in the file. They are only compared
 * with each other, and no column has as many distinct texts: a dictionary of them would be for nothing. It is
 * so in all files of a kind or in none.
 */
export function holdsRowIds(name: string, { contract, mappings }: Export): boolean {
  const translations = mappings
    .flatMap((mapping) => [mapping, ...formsOf(mapping, contract)])
    .flatMap(({ values = {}, first_of = {}, defaults = {} }) => [values, first_of, defaults]);
  const isTranslated = [...mappings.map(({ lookup }) => lookup), ...translations].some(
    (each) => name in each,
  );
  return contract.columns[name]?.isRowId === true && !isTranslated;
}
