import { distinct } from "./names.ts";
import type { SheetCell, SheetTable } from "./sheet.ts";

/** A table of the page of somebody or something. */
export interface NamedTable {
  name: string;
  table: SheetTable;
}

interface JoinWords {
  /** The heading above the names. */
  head: string;
  /** The heading above notes that differ. */
  note: string;
  again: (name: string, number: number) => string;
}

/** What all of some lists have, in the order of the first. */
function sharedBy(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return first.filter((text) => others.every((list) => list.includes(text)));
}

/** The columns of some tables together, each where the first that has it has it. */
function columnsOf(tables: readonly NamedTable[]): string[] {
  const columns: string[] = [];
  for (const { table } of tables) {
    let at = 0;
    for (const column of table.columns) {
      const known = columns.indexOf(column);
      if (known < 0) columns.splice(at, 0, column);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return columns;
}

/**
 * Tables of the same kind under one another, each row with the name of whose it is, unless it begins with
 * that anyhow. What is said above or below all of them is said once; a note that differs, in their rows.
 */
export function joined(tables: readonly NamedTable[], { head, note, again }: JoinWords): SheetTable {
  const columns = columnsOf(tables);
  const notes = sharedBy(tables.map(({ table }) => table.notes));
  const ownNotes = ({ notes: all }: SheetTable) => all.filter((text) => !notes.includes(text)).join(" ");
  const isNoted = tables.some(({ table }) => ownNotes(table) !== "");
  const isNamed = tables.some(({ name, table }) => table.rows.some(([first]) => first !== name));
  const cellsOf = ({ name, table }: NamedTable, rows: SheetTable["rows"]) => {
    const places = columns.map((column) => table.columns.indexOf(column));
    return rows.map((row): SheetCell[] => [
      ...(isNamed ? [name] : []),
      ...places.map((place) => row[place] ?? null),
      ...(isNoted ? [ownNotes(table) || null] : []),
    ]);
  };
  const [first] = tables;
  return {
    id: first?.table.id ?? "",
    headings: sharedBy(tables.map(({ table }) => table.headings)),
    columns: distinct([...(isNamed ? [head] : []), ...columns, ...(isNoted ? [note] : [])], again),
    rows: tables.flatMap((each) => cellsOf(each, [...each.table.rows, ...each.table.foot])),
    foot: [],
    notes,
  };
}
