import { plainNumber } from "../columns/keys/key-forms.ts";
import { cellAt, lineAt, partOf, rawAt, type Table, usedRows } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import { canBeOneRecord } from "./differences.ts";

/** Of more numbers than these nothing is told: each takes memory. */
const mostNumbers = 500_000;

/**
 * The first row of each file with a number that is written otherwise than as its figures alone, by those;
 * null where there are too many.
 */
function writtenOtherwise(table: Table, column: string): Map<string, number[]> | null {
  const rows = new Map<string, number[]>();
  for (const row of usedRows(table)) {
    const text = rawAt(table, column, row);
    const plain = plainNumber(text);
    if (plain === null || plain === text) continue;
    const known = rows.get(plain);
    if (!known) rows.set(plain, [row]);
    else if (!known.some((each) => partOf(table, each) === partOf(table, row))) known.push(row);
    if (rows.size > mostNumbers) return null;
  }
  return rows;
}

/** Two files in which numbers are written in two ways. */
interface Pair {
  rows: number;
  row: number;
  other: number;
}

function report(table: Table, column: string, { rows, row, other }: Pair, problems: Problems): void {
  const [here, there] = [rawAt(table, column, row), rawAt(table, column, other)];
  const line = lineAt(table, other, row);
  problems.add("row.number_written_otherwise", cellAt(table, column, row), {
    nl: `Op regel ${line} staat "${there}", met verder dezelfde gegevens: hetzelfde nummer als "${here}"? Zo is het bij ${rows === 1 ? "1 regel" : `${rows} regels`} van de twee bestanden.`,
    en: `On line ${line} stands "${there}", otherwise alike: the same number as "${here}"? So it is with ${rows === 1 ? "1 row" : `${rows} rows`} of the two files.`,
    paste: "rules: { row.number_written_otherwise: off }",
  });
}

/**
 * Asks about rows of two files that can be one record, and whose numbers are the same but for zeros in front,
 * `.0` behind or marks between groups of figures. Numbers of rows are compared exactly: so they count double.
 */
export function reportNumbersOtherwise(table: Table, column: string, problems: Problems): void {
  if (table.parts.length < 2) return;
  const otherwise = writtenOtherwise(table, column);
  if (otherwise === null || otherwise.size === 0) return;
  const isSame = (row: number, other: number) =>
    partOf(table, row) !== partOf(table, other) &&
    rawAt(table, column, row) !== rawAt(table, column, other) &&
    canBeOneRecord(table, other, row);
  const pairs = new Map<string, Pair>();
  for (const row of usedRows(table)) {
    const plain = plainNumber(rawAt(table, column, row));
    const others = plain === null ? [] : (otherwise.get(plain) ?? []);
    for (const other of others.filter((each) => isSame(row, each))) {
      const key = [partOf(table, row), partOf(table, other)].sort((a, b) => a - b).join(" ");
      const known = pairs.get(key);
      if (known) known.rows++;
      else pairs.set(key, { rows: 1, row, other });
    }
  }
  for (const pair of pairs.values()) report(table, column, pair, problems);
}
