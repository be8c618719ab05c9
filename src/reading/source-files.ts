import type { SourceFile } from "../contract/dataset.ts";
import type { FileKind } from "../contract/vocabulary.ts";
import type { ReadTable } from "./columns/read-table.ts";
import { rowCounts, type Table } from "./columns/table.ts";
import type { RowState } from "./row-states.ts";

/** How many rows of a file are in each state: of one that gave no table none can be used. */
function rowsByState(table: Table | null, { file, rowsRead, rowsSkipped }: ReadTable["source"]) {
  const wrong = rowsRead - rowsSkipped;
  const counts = table === null ? { used: 0, superseded: 0, wrong } : rowCounts(table, file);
  return { ...counts, skipped: rowsSkipped } satisfies Record<RowState, number>;
}

/**
 * How each file was read, and what became of its rows by the tables at the end: a row in whose place another
 * counts was skipped. In the order in which the files were read.
 */
export function sourceFiles(
  kinds: ReadonlyMap<FileKind, { files: readonly Pick<ReadTable, "source">[] }>,
  tableOf: (kind: FileKind) => Table | null,
): SourceFile[] {
  return [...kinds].flatMap(([kind, { files }]) =>
    files.map(({ source }) => {
      const { used, wrong, superseded, skipped } = rowsByState(tableOf(kind), source);
      return { ...source, rowsUsed: used, rowsRejected: wrong, rowsSkipped: skipped + superseded };
    }),
  );
}
