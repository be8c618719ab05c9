import { z } from "zod";
import { fileKinds } from "../../contract/vocabulary.ts";

export const source = z.object({
  kind: z.enum(fileKinds),
  file: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  /** The decimal mark of most numbers. */
  decimal: z.enum([",", "."]).nullable(),
  /** Columns that write the other mark, where there are some. */
  other_decimals: z.array(z.object({ column: z.string(), decimal: z.enum([",", "."]) })).optional(),
  date_order: z.enum(["dmy", "mdy", "ymd"]).nullable(),
  rows_read: z.int(),
  rows_used: z.int(),
  rows_rejected: z.int(),
  rows_skipped: z.int(),
  /** Lines above the headers and below the data. */
  lines_left_out: z.int(),
  /** The system whose export it was read as. */
  preset: z.string().nullable(),
  /** Of a workbook the sheet that was read; blank where its name may not be said. */
  sheet: z.string().optional(),
  /** Of the result of a query the files that it was made of; `sha256` above is that of the SQL. */
  queried: z.array(z.object({ file: z.string(), sha256: z.string(), rows: z.int().nullable() })).optional(),
  columns_unused: z.array(z.string()),
});

export const problem = z.object({
  severity: z.enum(["error", "warning", "repaired"]),
  file: z.string(),
  line: z.int().nullable(),
  column: z.string().nullable(),
  /** Of a workbook the cell or row, as Excel goes to it: `Targets!F7`. */
  cell: z.string().optional(),
  /** Present where `line` is a row of the result of a query, and no line of its file. */
  is_result: z.literal(true).optional(),
  value: z.string().nullable(),
  /** How many places it stands for: 1, or those of a kind that were only counted. */
  times: z.int().min(1),
  rule: z.string(),
  message: z.string(),
  message_nl: z.string(),
  /** Lines of report.yaml to paste, where the problem can be answered there. */
  paste: z.string().optional(),
});

/**
 * A cell that was read as corrections.csv says, by the line that its row begins on. Where people are not
 * called by their names it is not told what stood there.
 */
export const correction = z.object({
  file: z.string(),
  line: z.int(),
  column: z.string(),
  /** The row as the correction names it. */
  key: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  why: z.string().optional(),
});
