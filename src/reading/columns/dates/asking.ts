import type { Problems } from "../../problems/problems.ts";
import type { Dictionary } from "../fast/fast.ts";
import type { OpenedExport } from "../opened-export.ts";
import type { DateEvidence } from "./date-evidence.ts";

/** A column with dates, and what they say of the way in which they are written. */
export interface DateColumn {
  header: string;
  dictionary: Dictionary;
  evidence: DateEvidence;
}

/** What the orders of the columns of a file are found with. */
export interface Asking {
  columns: DateColumns;
  opened: OpenedExport;
  lines: Int32Array;
  problems: Problems;
}

export type DateColumns = ReadonlyMap<string, DateColumn>;
