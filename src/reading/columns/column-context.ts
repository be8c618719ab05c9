import type { FoundBefore, Problems } from "../problems/problems.ts";
import type { OwnRowStates, RowStates } from "../row-states.ts";
import type { CellFormat } from "./cell-meaning.ts";
import type { OpenedExport } from "./opened-export.ts";

/** The rows of one file, as far as they are read. */
export interface RowsRead {
  opened: OpenedExport;
  lines: Int32Array;
  /** 1 for a row that has not the cells it must have: its cells are not read. */
  lacksCells: Uint8Array;
  states: RowStates;
  before: FoundBefore;
  /** Texts that stand by themselves below the data. */
  notes: readonly string[];
}

/** What a column of them is read with. */
export interface ColumnContext extends RowsRead {
  format: CellFormat;
}

/** What a pass over the rows of a file finds: what is wrong in them, and what becomes of each. */
export interface FoundInRows {
  problems: Problems;
  rowStates: RowStates;
}

/** The same rows for a pass to write in what it finds; it gives both back. */
export interface RowsInPass extends RowsRead {
  states: OwnRowStates;
  problems: Problems;
}

/** Begins a pass over the rows of a file. */
export function passOver<T extends RowsRead>(rows: T): T & RowsInPass {
  return { ...rows, states: rows.states.ofNextPass(), problems: rows.before.ofNextPass() };
}
