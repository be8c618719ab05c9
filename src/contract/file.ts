import type { Column } from "./column.ts";
import type { Bilingual, FileKind } from "./vocabulary.ts";

/** One kind of file: what a row is, and its columns by their canonical English names. */
export interface FileContract {
  kind: FileKind;
  /** Dutch name of the file, without `.csv`. */
  nl: string;
  /** What a row is. */
  row: Bilingual;
  columns: Readonly<Record<string, Column>>;
}
