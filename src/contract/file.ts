import type { Column } from "./column.ts";
import type { Bilingual, FileKind } from "./vocabulary.ts";

/** What may stand in a table: what a row is, and its columns by their canonical English names. */
interface TableContract {
  /** Dutch name of the file, without `.csv`. */
  nl: string;
  /** What a row is. */
  row: Bilingual;
  columns: Readonly<Record<string, Column>>;
}

/** One kind of file that a report is made of. */
export interface FileContract extends TableContract {
  kind: FileKind;
  /** Whether nothing is said where there is no such file: few keep one, and what it brings is only more. */
  mayLack?: true;
}

/** A file that stands beside those: nothing is counted in it. */
export interface BesideContract extends TableContract {
  /** English name of the file, without `.csv`. */
  name: string;
}
