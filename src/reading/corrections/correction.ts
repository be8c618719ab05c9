import type { corrections } from "../../contract/files/corrections.ts";
import type { FileKind } from "../../contract/vocabulary.ts";

/** The columns of the file of corrections. */
export type CorrectionPart = keyof typeof corrections.columns;

/** A line of the file of corrections: what stands in a cell of an export, and what is to be read there. */
export interface Correction {
  /** The file that it stands in, its line there, and what the columns of that file are called. */
  at: { file: string; line: number; headings: Readonly<Record<CorrectionPart, string>> };
  /** The export, the row and the column that are meant, as they are written. */
  file: string;
  key: string;
  column: string;
  /** What stands in the cell; blank for nothing. */
  from: string;
  /** What is read there; blank for nothing. */
  to: string;
  why: string;
}

/** A cell of an export: the line that its row begins on, and the heading above it. */
interface CellOfExport {
  line: number;
  header: string;
}

/** What became of a correction in an export that it may be meant for. */
export type Outcome =
  | ({ is: "applied"; found: string } & CellOfExport)
  /** What it asks stands there already. */
  | ({ is: "done" } & CellOfExport)
  /** Something else stands there than it says. */
  | ({ is: "changed"; found: string } & CellOfExport)
  /** Another correction is of the same cell. */
  | ({ is: "taken"; by: number } & CellOfExport)
  /** Several rows have its key. */
  | { is: "several rows"; lines: readonly number[] }
  | { is: "no row" }
  /** Rows of this export have no number of their own. */
  | { is: "no number" }
  | { is: "no column"; headers: readonly string[] }
  /** The column is made of others, which have to be named. */
  | { is: "made column"; headers: readonly string[] };

/** A correction with what became of it in one export. */
export interface CorrectedCell {
  correction: Correction;
  outcome: Outcome;
}

/** A correction with what became of it in an export that it may be meant for. */
export interface CorrectedIn extends CorrectedCell {
  file: string;
  kind: FileKind;
}
