import type { FileContract } from "../../contract/file.ts";
import type { EffectiveMapping } from "../exports/settings/mapping-in-effect.ts";
import type { FiscalYears } from "../report-calendar.ts";
import type { Row } from "./split.ts";

/** The headers of a file, and what is known of how it is read. */
export interface HeaderRow {
  contract: FileContract;
  mapping: EffectiveMapping;
  file: string;
  line: number;
  headers: readonly string[];
  /** Where a header stands; −1 for nowhere. */
  positionOf: (header: string) => number;
  /** The first rows below them, to show what stands there. */
  samples: readonly Row[];
  /** When fiscal years begin, and how they are called. */
  fiscal: FiscalYears;
  /** Whether a cell of a column names somebody or something that the files before it define. */
  isKnown?: (column: string, cell: string) => boolean;
  /** Lines above them. */
  titles: readonly Row[];
}
