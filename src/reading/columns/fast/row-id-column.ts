import { partAt } from "./part-at.ts";
import type { Texts } from "./texts.ts";

/** The own numbers of the rows of a table: those of each file, from the row that it begins at. */
export interface RowIdColumn {
  /** The header that they were found under in the first file. */
  header: string;
  parts: readonly { from: number; texts: Texts }[];
}

/** The number of a row as it stands in its file; blank where there is none. */
export function rowIdAt({ parts }: RowIdColumn, row: number): string {
  const part = partAt(parts, row);
  return part?.texts.at(row - part.from) ?? "";
}
