import { mapDistinct } from "../columns/fast/fast.ts";
import { type CodedColumn, cellAt, partOf, type Table } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import { cutTest } from "./cut-by-excel.ts";
import type { OwnTable } from "./linked.ts";

/** Tells that Excel has cut numbers, at the first row of a file with one. Gives whether that is an error. */
export function reportCut(
  table: Table,
  column: string,
  row: number,
  rows: number,
  problems: Problems,
): boolean {
  return problems.add("key.cut_by_excel", cellAt(table, column, row), {
    nl: `Door Excel afgekapt, de laatste cijfers zijn weg: ${rows === 1 ? "1 nummer" : `${rows} nummers`}.`,
    en: `Excel has cut ${rows === 1 ? "this number" : `${rows} numbers`}: the last figures are gone.`,
  });
}

/** Tells once for each file of some rows whose number Excel has cut, and that are wrong so. */
export function reportCutRows(
  table: OwnTable,
  column: string,
  rows: readonly number[],
  problems: Problems,
): void {
  for (const own of Map.groupBy(rows, (row) => partOf(table, row)).values()) {
    if (!reportCut(table, column, own[0] ?? 0, own.length, problems)) continue;
    for (const row of own) table.states.setWrong(row);
  }
}

/** Tells whether Excel has cut a number of a column. */
export function cutIn({ values }: CodedColumn): (text: string) => boolean {
  return cutTest(() => mapDistinct(values, (value) => String(value)));
}

/** Tells of the numbers of a column that define something and that Excel has cut: their rows are wrong. */
export function reportCutIds(table: OwnTable, column: string, problems: Problems): void {
  const coded = table.columns.get(column);
  if (!coded) return;
  const isCut = cutIn(coded);
  const cut = mapDistinct(coded.values, (value) => isCut(String(value)));
  if (!cut.includes(true)) return;
  const rows = [...coded.codes.keys()].filter(
    (row) => table.states.isUsed(row) && cut[coded.codes[row] ?? -1] === true,
  );
  reportCutRows(table, column, rows, problems);
}
