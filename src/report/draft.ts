import type { SourceFile } from "../contract/dataset.ts";
import type { Problem } from "../contract/problem.ts";
import { timesOf } from "../contract/problem-groups.ts";
import { anonymousFiles } from "./anonymous-files.ts";
import { problemsToPublish, withoutRecipients } from "./generated-from.ts";
import type { Snapshot } from "./snapshot.ts";

interface Drafted {
  problems: readonly Problem[];
  sources: readonly SourceFile[];
  /** Whether people may be named: the name of a worksheet tells whose it is. */
  isNamed: boolean;
}

/**
 * What a report that is made in spite of errors says of them: how many there are, and the rows left out of
 * each file. Of absence.csv nothing is published, in a draft neither: where all errors are there it says
 * none, and is a draft all the same. Undefined where there is no error.
 */
export function draftOf({ problems, sources, isNamed }: Drafted): NonNullable<Snapshot["draft"]> | undefined {
  if (timesOf(withoutRecipients(problems), "error") === 0) return undefined;
  const errors = timesOf(problemsToPublish(problems, sources), "error");
  const left_out = sources
    .filter(({ kind, rowsRejected }) => kind !== "absence" && rowsRejected > 0)
    .map(({ file, kind, rowsRejected: rows }) => ({ file, kind, rows }));
  return { errors, left_out: isNamed ? left_out : anonymousFiles(left_out) };
}
