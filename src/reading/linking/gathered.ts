import { type Places, placedKinds, type RowPlaces } from "../../contract/dataset.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { filesOf, type Table } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import type { Linked } from "./linked.ts";

/**
 * Where the rows of a table stand, in the order in which they are given; in `results`, the files of queries,
 * a row of the result is one line less, for the headings stand above the first.
 */
function rowPlaces(table: Table, rows: Int32Array, results: ReadonlySet<string>): RowPlaces {
  const files = filesOf(table);
  const headings = files.map((file) => (results.has(file) ? 1 : 0));
  const partOfRow = new Uint16Array(files.length < 2 ? 0 : table.length);
  table.parts.forEach(({ from }, part) => {
    partOfRow.fill(part, from);
  });
  const line = rows.map((row) => (table.line[row] ?? 0) - (headings[partOfRow[row] ?? 0] ?? 0));
  const file = files.length < 2 ? null : Uint16Array.from(rows, (row) => partOfRow[row] ?? 0);
  return { files, line, file };
}

/** The tables and problems of a folder: the one place where what passes over them find is put together. */
export class Gathered {
  readonly #tables = new Map<FileKind, Table>();
  readonly #madeOf = new Map<FileKind, Int32Array>();
  readonly #problems: Problems;

  constructor(kinds: ReadonlyMap<FileKind, { table: Table | null }>, problems: Problems) {
    for (const [kind, { table }] of kinds) if (table) this.#tables.set(kind, table);
    this.#problems = problems;
  }

  /** A table with what became of its rows so far; null where there is none. */
  table(kind: FileKind): Table | null {
    return this.#tables.get(kind) ?? null;
  }

  /** Takes in what a pass over a table has found, and gives what it made. */
  of<T>(kind: FileKind, { made, problems, rowStates, madeOf }: Linked<T>): T {
    const table = this.table(kind);
    if (table && rowStates) this.#tables.set(kind, { ...table, states: rowStates });
    if (madeOf) this.#madeOf.set(kind, madeOf);
    this.#problems.join(problems);
    return made;
  }

  /** Where what was made of each kind stands; `results` are the files whose rows are those of a query. */
  places(results: ReadonlySet<string>): Places {
    const places = placedKinds.flatMap((kind) => {
      const [table, rows] = [this.table(kind), this.#madeOf.get(kind)];
      return table && rows ? [[kind, rowPlaces(table, rows, results)] as const] : [];
    });
    return Object.fromEntries(places);
  }
}
