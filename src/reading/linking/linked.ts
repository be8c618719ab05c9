import type { Table } from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import type { OwnRowStates, RowStates } from "../row-states.ts";

/** A table of which a pass may change what becomes of the rows: nobody else has those states. */
export interface OwnTable extends Table {
  states: OwnRowStates;
  /** The row that each thing was made of, in their order, where the pass says so. */
  madeOf?: Int32Array;
}

/** What a pass over a table gives: what it made of it, what is wrong, and what became of the rows. */
export interface Linked<T> {
  made: T;
  problems: Problems;
  /** Null where there is no table. */
  rowStates: RowStates | null;
  /** The row of the table that each of what was made is of, where the pass says so. */
  madeOf?: Int32Array | undefined;
}

/** A pass over a table, null for none, in which `make` writes in states and problems of its own. */
export function linked<T>(
  table: Table | null,
  before: FoundBefore,
  make: (own: OwnTable | null, problems: Problems) => T,
): Linked<T> {
  const problems = before.ofNextPass();
  const own: OwnTable | null = table && { ...table, states: table.states.ofNextPass() };
  const made = make(own, problems);
  return { made, problems, rowStates: own?.states ?? null, madeOf: own?.madeOf };
}
