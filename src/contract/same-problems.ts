import type { Problem } from "./problem.ts";

/** Problems that say the same of the same text in one file and column: told once, with all their lines. */
export interface SameProblems {
  first: Problem;
  /** Of those that stand at one line, in their order. */
  lines: readonly number[];
  times: number;
}

/** What makes two problems the same but for where they stand. */
const sayingOf = ({ severity, rule, file, column, value, message, paste }: Problem) =>
  JSON.stringify([severity, rule, file, column, value, message, paste]);

/** Problems grouped by what they say, in the order of the first of each. */
export function sameProblems(problems: readonly Problem[]): SameProblems[] {
  return [...Map.groupBy(problems, sayingOf).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const lines = own.flatMap(({ line }) => (line === null ? [] : [line]));
    return [{ first, lines, times: own.reduce((sum, { times }) => sum + times, 0) }];
  });
}

/** So many lines show where to look. */
const shownLines = 6;

/**
 * Where they are, as an editor reads it: `offertes.csv:17 waarde`, or `offertes.csv:12, 15, 18 (3×) waarde`.
 */
export function placesOf({ first: { file, column }, lines, times }: SameProblems): string {
  const more = lines.length > shownLines ? " …" : "";
  const at = lines.length === 0 ? "" : `:${lines.slice(0, shownLines).join(", ")}${more}`;
  const count = lines.length > 1 ? ` (${times}×)` : "";
  return `${file}${at}${count}${column ? ` ${column}` : ""}`;
}
