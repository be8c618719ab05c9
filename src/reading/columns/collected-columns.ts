import type { CorrectedCell } from "../corrections/correction.ts";
import type { RowWords } from "../text/row-words.ts";
import type { Row } from "../text/split.ts";
import type { Dictionary, GrowingInts, RowIds } from "./fast/fast.ts";
import type { Layout } from "./match-columns.ts";

/** The rows of a file, each column apart, before any cell is read. */
export interface CollectedColumns {
  layout: Layout;
  dictionaries: ReadonlyMap<string, Dictionary>;
  /** The columns of numbers to which nothing refers. */
  numbers: ReadonlyMap<string, RowIds>;
  lines: GrowingInts;
  /** The rows that have not the cells they must have, by their place. */
  lackingRows: readonly number[];
  rowsRead: number;
  rowsSkipped: number;
  /** Which words by which rows are left out were met. */
  rowWords: RowWords;
  /** What tells the rows apart that have no number of their own, where that is asked. */
  contents: GrowingInts | null;
  /** Total and closing lines. */
  totals: readonly Row[];
  /** Lines of headers that stand again between the rows. */
  repeated: readonly number[];
  /** Whether cells may stand under another header than their own. */
  isShifted: boolean;
  /** Whether rows may be lost behind a quote that is wrong. */
  mayLackRows: boolean;
  /** What became of its corrections. */
  corrected: readonly CorrectedCell[];
}
