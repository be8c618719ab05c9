import type { Problem } from "../../contract/problem.ts";
import type { AppliedCorrection } from "./tell-corrections.ts";

const cellOf = (file: string, line: number | null, column: string | null) =>
  JSON.stringify([file, line, column]);

/**
 * Problems of which those about a cell that a correction has given say so: it is there that it must be
 * mended, and not in the export.
 */
export function withTheirCorrections(
  problems: readonly Problem[],
  applied: readonly AppliedCorrection[],
): Problem[] {
  if (applied.length === 0) return [...problems];
  const byCell = new Map(
    applied.map(({ file, line, header, correction }) => [cellOf(file, line, header), correction.at]),
  );
  return problems.map((problem) => {
    const { file, line, column, rule } = problem;
    const at = rule === "corrections.applied" ? undefined : byCell.get(cellOf(file, line, column));
    if (!at) return problem;
    return {
      ...problem,
      message: `${problem.message} This is what ${at.file}:${at.line} has under "to": correct it there.`,
      message_nl: `${problem.message_nl} Dit staat in ${at.file}:${at.line} onder "naar": verbeter het daar.`,
    };
  });
}
