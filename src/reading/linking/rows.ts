import type { RuleId } from "../../contract/rules.ts";
import { type DuplicateSearch, findDuplicateNumbers, HashTable, hashOfText } from "../columns/fast/fast.ts";
import { numberKey } from "../columns/keys/key-forms.ts";
import { type CodedColumn, cellAt, judgedRows, numberAt, rawAt, type Table } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import type { OwnTable } from "./linked.ts";

/** For each distinct text of a column the first code that is the same key; −1 for one that means nothing. */
function sameKeys({ values, areDistinctKeys }: CodedColumn): Int32Array {
  const same = new Int32Array(values.length);
  if (areDistinctKeys) return same.map((_, code) => code);
  const keyAt = (code: number) => numberKey(String(values.at(code)));
  let key = "";
  const isSame = (code: number) => keyAt(code) === key;
  const first = new HashTable();
  for (let code = 0; code < values.length; code++) {
    if (values.at(code) === null) {
      same[code] = -1;
      continue;
    }
    key = keyAt(code);
    same[code] = first.findOrAdd(hashOfText(key), code, isSame);
  }
  return same;
}

/** Calls back for every row that has the key of an earlier row, among those that count. */
function findDuplicateKeys(coded: CodedColumn, { isUsed, onDuplicate }: DuplicateSearch): void {
  const same = sameKeys(coded);
  const firstRow = new Int32Array(coded.values.length).fill(-1);
  for (let row = 0; row < coded.codes.length; row++) {
    const code = coded.codes[row] ?? -1;
    if (code < 0 || !isUsed(row)) continue;
    const key = same[code] ?? code;
    if (key < 0) continue;
    const earlier = firstRow[key] ?? -1;
    if (earlier < 0) firstRow[key] = row;
    else onDuplicate(row, earlier);
  }
}

/** Finds the rows whose number stands on an earlier row too; none where the file has no such column. */
function findDuplicates(table: Table, column: string, search: DuplicateSearch): void {
  const numbers = table.numbers.get(column);
  const coded = table.columns.get(column);
  if (numbers) findDuplicateNumbers(numbers, search);
  else if (coded) findDuplicateKeys(coded, search);
}

/** The rows that count and share a number, those of each in the order of the table. */
export function rowsWithOneNumber(table: Table, column: string): number[][] {
  const groups = new Map<number, number[]>();
  findDuplicates(table, column, {
    isUsed: (row) => table.states.isUsed(row),
    onDuplicate: (row, first) => {
      const rows = groups.get(first);
      if (rows) rows.push(row);
      else groups.set(first, [first, row]);
    },
  });
  return [...groups.values()];
}

/** Tells of rows whose spell ends before it begins, which are wrong. */
export function reportBackwardSpells(
  table: OwnTable,
  { from, to, rule }: { from: string; to: string; rule: RuleId },
  problems: Problems,
): void {
  for (const row of judgedRows(table)) {
    const start = numberAt(table, from, row);
    const end = numberAt(table, to, row);
    if (start === null || end === null || end >= start) continue;
    const began = rawAt(table, from, row);
    problems.add(rule, cellAt(table, to, row), {
      nl: `Verwacht: een dag op of na ${began}.`,
      en: `Expected a day on or after ${began}.`,
    });
    table.states.setWrong(row);
  }
}
