import { groupedByHash, HashTable } from "../columns/fast/fast.ts";
import { cellAt, lineAt, partOf, type Table, usedRows } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import { areAlike } from "./differences.ts";
import type { OwnTable } from "./linked.ts";

/**
 * The rows that have the same hash as others (0 for one that is not looked at) and are alike, in all that is
 * read if nothing else is given, in their order.
 */
export function groupsOfEqual(
  table: Table,
  hashOf: Int32Array,
  alike: (a: number, b: number) => boolean = (a, b) => areAlike(table, a, b),
): number[][] {
  const rows = usedRows(table).filter((row) => hashOf[row] !== 0);
  const hashes = rows.map((row) => hashOf[row] ?? 0);
  const groups = new Map<number, number[]>();
  const found = new HashTable();
  let current = 0;
  const isSame = (row: number) => alike(row, current);
  for (const group of groupedByHash({ rows, hashes })) {
    found.clear();
    for (let i = 0; i < group.rows.length; i++) {
      current = group.rows[i] ?? 0;
      const first = found.findOrAdd(group.hashes[i] ?? 0, current, isSame);
      if (first === current) continue;
      const own = groups.get(first);
      if (own) own.push(current);
      else groups.set(first, [first, current]);
    }
  }
  return [...groups.values()];
}

/**
 * Counts once the rows without a number that stand in two files with the same contents: as often as the file
 * that has most of them. Equal rows of one file all count; `onEqual` takes such a row and the first of them.
 */
export function settleEqualRows(
  table: OwnTable,
  onEqual: (row: number, first: number) => void,
  problems: Problems,
): void {
  const { contents, parts } = table;
  if (contents === null) return;
  const twice = new Map<string, { at: number; earlier: number; rows: number }>();
  for (const rows of groupsOfEqual(table, contents)) {
    const byPart = [...Map.groupBy(rows, (row) => partOf(table, row)).values()];
    const most = byPart.reduce((best, each) => (each.length > best.length ? each : best), []);
    const [first = 0, ...others] = most;
    for (const row of others) onEqual(row, first);
    for (const row of byPart.filter((each) => each !== most).flat()) {
      table.states.supersede(row);
      const key = `${partOf(table, first)} ${partOf(table, row)}`;
      const known = twice.get(key);
      if (known) known.rows++;
      else twice.set(key, { at: row, earlier: first, rows: 1 });
    }
  }
  for (const { at, earlier, rows } of twice.values()) {
    const { line: _line, column: _column, value: _value, ...place } = cellAt(table, "", at);
    const file = parts[partOf(table, earlier)]?.file ?? "";
    problems.add(
      "row.equal_in_two_files",
      { ...place, value: String(rows) },
      {
        nl: `Net zo in ${file}: ${rows === 1 ? "1 regel" : `${rows} regels`}.`,
        en: `In ${file} as well: ${rows === 1 ? "1 row" : `${rows} rows`}.`,
      },
    );
  }
}

/** Tells of quotes without a number: the files that have no column of it, and equal rows in one. */
export function settleUnnumberedQuotes(table: OwnTable, problems: Problems): void {
  table.parts.forEach(({ file, headers }, part) => {
    const end = table.parts[part + 1]?.from ?? table.length;
    if (headers.has("quote_id") || end === table.parts[part]?.from) return;
    problems.add(
      "quotes.no_number",
      { file, kind: "quotes" },
      {
        nl: "Er is geen kolom met het nummer van de offerte, zoals offertenummer, Record ID, Opportunity ID of Deal - ID.",
        en: "There is no column with the number of the quote, such as quote_id, Record ID, Opportunity ID or Deal - ID.",
      },
    );
  });
  const onEqual = (row: number, first: number) => {
    const line = lineAt(table, first, row);
    const { column: _column, value: _value, ...place } = cellAt(table, "", row);
    problems.add("quotes.equal_rows", place, {
      nl: `Gelijk aan regel ${line}.`,
      en: `Equal to line ${line}.`,
    });
  };
  settleEqualRows(table, onEqual, problems);
}
