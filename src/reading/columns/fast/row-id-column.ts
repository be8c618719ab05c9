import type { Column } from "../../../contract/column.ts";
import { headerOf, placesUnder } from "../cell-place.ts";
import { faultFinder } from "../faults.ts";
import type { ColumnContext } from "../parse-distinct.ts";
import { readAsBlank, saidTimes } from "../read-as-blank.ts";
import { partAt } from "./part-at.ts";
import type { RowIds } from "./row-ids.ts";
import type { Texts } from "./texts.ts";

/** The own numbers of the rows of a table: those of each file, from the row that it begins at. */
export interface RowIdColumn {
  /** The header that they were found under in the first file. */
  header: string;
  parts: readonly { from: number; texts: Texts }[];
}

/** The number of a row as it stands in its file; blank where there is none. */
export function rowIdAt({ parts }: RowIdColumn, row: number): string {
  const part = partAt(parts, row);
  return part?.texts.at(row - part.from) ?? "";
}

/** Own numbers are read as they are, and words that stand for nothing as blank. A row that must have one and has not is a problem and is rejected. */
export function rowIdColumn(
  name: string,
  column: Column,
  numbers: RowIds,
  reading: ColumnContext,
): RowIdColumn {
  const { opened, lacksCells, rejected, problems } = reading;
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
    rejected[row] = 1;
  }
  for (const [word, { row, times }] of numbers.nothing) {
    problems.add("cell.no_value", place(row, word), saidTimes(readAsBlank, times));
  }
  return { header, parts: [{ from: 0, texts }] };
}
