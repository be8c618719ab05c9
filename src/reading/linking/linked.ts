import type { FileKind } from "../../contract/vocabulary.ts";
import type { Table } from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import type { OwnRowStates, RowStates } from "../row-states.ts";

/** A table of which a pass may change what becomes of the rows: nobody else has those states. */
export interface OwnTable extends Table {
  states: OwnRowStates;
}

/** What a pass over a table gives: what it made of it, what is wrong, and what became of the rows. */
export interface Linked<T> {
  made: T;
  problems: Problems;
  /** Null where there is no table. */
  rowStates: RowStates | null;
}

/** A pass over a table, null for none, in which `make` writes in states and problems of its own. */
export function linked<T>(
  table: Table | null,
  before: FoundBefore,
  make: (own: OwnTable | null, problems: Problems) => T,
): Linked<T> {
  const problems = before.ofNextPass();
  const own = table && { ...table, states: table.states.ofNextPass() };
  return { made: make(own, problems), problems, rowStates: own?.states ?? null };
}

/** The tables and problems of a folder: the one place where what passes over them find is put together. */
export class Gathered {
  readonly problems: Problems;
  readonly #tables: Map<FileKind, Table>;

  constructor(tables: ReadonlyMap<FileKind, Table>, problems: Problems) {
    this.#tables = new Map(tables);
    this.problems = problems;
  }

  /** A table with what became of its rows so far; null where there is none. */
  table(kind: FileKind): Table | null {
    return this.#tables.get(kind) ?? null;
  }

  /** Takes in what a pass over a table has found, and gives what it made. */
  of<T>(kind: FileKind, { made, problems, rowStates }: Linked<T>): T {
    const table = this.table(kind);
    if (table && rowStates) this.#tables.set(kind, { ...table, states: rowStates });
    this.problems.join(problems);
    return made;
  }
}
