import type { SourceFile } from "../contract/dataset.ts";
import type { Problem } from "../contract/problem.ts";
import { timesOf } from "../contract/problem-groups.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What a report that is made in spite of errors says of them: how many there are, and the rows left out of
 * each file. Of absence.csv nothing is published, in a draft neither. Undefined where there is no error.
 */
export function draftOf(
  problems: readonly Problem[],
  sources: readonly SourceFile[],
): NonNullable<Snapshot["draft"]> | undefined {
  const errors = timesOf(problems, "error");
  if (errors === 0) return undefined;
  const left_out = sources
    .filter(({ kind, rowsRejected }) => kind !== "absence" && rowsRejected > 0)
    .map(({ file, kind, rowsRejected: rows }) => ({ file, kind, rows }));
  return { errors, left_out };
}
