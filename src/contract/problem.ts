/** How bad a problem is: an error stops the build, a warning does not, a repair was made without a guess. */
export type Severity = "error" | "warning" | "repaired";

/**
 * One thing wrong with the input, at one place. `line` is 1-based, of the physical file; it is null when the
 * problem is not at one line (a missing file, a month without activities). `message` says in English what was
 * expected and what to do, `message_nl` the same in Dutch.
 */
export interface Problem {
  severity: Severity;
  file: string;
  line: number | null;
  column: string | null;
  /** Of a workbook the cell or row, as Excel goes to it: `Targets!F7`. */
  cell?: string | undefined;
  /** Present where `line` is a row of the result of a query, and no line of its file. */
  is_result?: true | undefined;
  value: string | null;
  /** How many places it stands for: 1, or those of a kind that were only counted. */
  times: number;
  rule: string;
  message: string;
  message_nl: string;
  /**
   * Lines to paste, of report.yaml or of the file that the message names, where what was found can be
   * answered there: the same in both languages.
   */
  paste?: string | undefined;
  /**
   * What may have been meant by the cell, where something known is near: for who corrects it, and never
   * published.
   */
  meant?: string | undefined;
  /** Present where it is about absence, in whatever file that was seen: never published. */
  of_absence?: true | undefined;
}
