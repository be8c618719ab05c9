import type { Column } from "../../contract/column.ts";
import type { Export } from "../exports/export.ts";
import { formsOf } from "../exports/settings/effective-mapping.ts";
import { OwnRowStates } from "../row-states.ts";
import { headerOf, placesUnder } from "./cell-place.ts";
import type { ColumnContext, FoundInRows } from "./column-context.ts";
import type { RowIdColumn, RowIds } from "./fast/fast.ts";
import { faultFinder } from "./faults.ts";
import { readAsBlank, saidTimes } from "./read-as-blank.ts";

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

/**
 * Own numbers are read as they are, and words that stand for nothing as blank. A row that must have one and
 * has not is a problem, and wrong.
 */
export function rowIdColumn(
  name: string,
  column: Column,
  numbers: RowIds,
  reading: ColumnContext,
): FoundInRows & { column: RowIdColumn } {
  const { opened, lacksCells } = reading;
  const states = new OwnRowStates(reading.lines.length);
  const problems = reading.before.ofNextPass();
  const header = headerOf(name, opened);
  const place = placesUnder(header, reading);
  const texts = numbers.texts();
  const blank = faultFinder({
    column,
    format: reading.format,
    broken: [],
    lookup: undefined,
    hasDefault: false,
  })(-1);
  for (let row = 0; blank !== null && row < texts.length; row++) {
    if (!texts.isBlank(row) || lacksCells[row] === 1) continue;
    problems.add(blank.rule, place(row, ""), (didYouMean) => blank.expected("", didYouMean));
    states.setWrong(row);
  }
  for (const [word, { row, times }] of numbers.nothing) {
    problems.add("cell.no_value", place(row, word), saidTimes(readAsBlank, times));
  }
  return { column: { header, parts: [{ from: 0, texts }] }, problems, rowStates: states };
}
