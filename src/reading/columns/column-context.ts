import type { Problems } from "../problems/problems.ts";
import type { RowStates } from "../row-states.ts";
import type { CellFormat } from "./cell-meaning.ts";
import type { OpenedExport } from "./opened-export.ts";

/** The rows of one file while they are read; `states` change on the way. */
export interface RowsRead {
  opened: OpenedExport;
  lines: Int32Array;
  /** 1 for a row that has not the cells it must have: its cells are not read. */
  lacksCells: Uint8Array;
  states: RowStates;
  problems: Problems;
  /** Texts that stand by themselves below the data. */
  notes: readonly string[];
}

/** What a column of them is read with. */
export interface ColumnContext extends RowsRead {
  format: CellFormat;
}
