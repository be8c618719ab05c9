import type { Problem } from "../../contract/problem.ts";
import type { CheckPage } from "./check-page-input.ts";

/** A problem of absence by its rule and place alone: what is said of it can name somebody, or a day. */
function withoutCells({ paste: _, meant: __, ...problem }: Problem): Problem {
  return {
    ...problem,
    value: null,
    message: "What stands there is left out of this page; npm run check shows it.",
    message_nl: "Wat er staat, is in deze pagina weggelaten; npm run check toont het.",
  };
}

/**
 * A page of the check on which absence is told by its rules and lines, without a cell of it: for one that
 * nobody asked for, in a folder that others may read.
 */
export function withoutAbsence(page: CheckPage): CheckPage {
  const files = new Set(page.problems.flatMap(({ of_absence, file }) => (of_absence ? [file] : [])));
  return {
    ...page,
    problems: page.problems.map((problem) => (problem.of_absence ? withoutCells(problem) : problem)),
    around: new Map([...page.around].filter(([file]) => !files.has(file))),
    proposed: page.proposed.filter(({ file }) => !files.has(file)),
  };
}
