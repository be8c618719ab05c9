import type { QueriedFile } from "../../contract/dataset.ts";
import type { FileContract } from "../../contract/file.ts";
import type { FileMapping } from "../../contract/mapping.ts";
import type { KnownIn } from "../columns/keys/known-keys.ts";
import type { Money } from "../columns/money/money.ts";
import type { Correction } from "../corrections/correction.ts";
import type { ReportCalendar } from "../report-calendar.ts";
import type { FolderWords } from "../text/encodings/folder-words.ts";
import type { LookupTable } from "./lookup-table.ts";

/** One export as it lies in the data folder. */
export interface Export {
  contract: FileContract;
  mapping: FileMapping;
  /** Where that stands in report.yaml. */
  mappingAt: readonly string[];
  /** Those of all exports of the kind: in how its rows are held one file cannot differ from another. */
  mappings: readonly FileMapping[];
  calendar: ReportCalendar;
  /** Path within the data folder, with `/`; behind `#` the sheet, where report.yaml names one. */
  file: string;
  sha256: string;
  /** The sheet of a workbook that its bytes were made of; null for a text. */
  sheet: string | null;
  /** Of the result of a query the files that it was made of; null for a file. */
  queried: readonly QueriedFile[] | null;
  bytes: Uint8Array;
  /** Whether it is the only export of its kind: then no row of it can stand in another. */
  isAlone: boolean;
  /**
   * A worksheet of a plan: a row without a frequency is one that nobody has filled in yet, and is left out.
   */
  isWorksheet: boolean;
  /** In which currency amounts must be, and what others are worth in it. */
  money: Money;
  /** The numbers and names that files before it define. */
  known: KnownIn;
  /** The words of the files of the folder, by which it is told how one is written that has too few. */
  folderWords: FolderWords;
  /** What is looked up in other exports, by column. */
  lookups: ReadonlyMap<string, Pick<LookupTable, "get" | "orItself">>;
  /** What is read otherwise in it than it stands there. */
  corrections: readonly Correction[];
}
