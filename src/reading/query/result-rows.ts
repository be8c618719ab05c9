import type { SourceFile } from "../../contract/dataset.ts";
import type { Problem } from "../../contract/problem.ts";
import { fileOfSheet } from "../../contract/sheet-file.ts";
import type { ReadTable } from "../columns/read-table.ts";

/** The line of a result that a row of it stands on: the headings stand above the first. */
export const lineOfRow = (row: number) => row + 1;

/**
 * Problems with those in the result of a query at its rows: a line of it is no line that anybody can open.
 * What is wrong with the SQL itself keeps its line, and what is wrong with a heading of the result has none.
 */
export function withResultRows(
  problems: readonly Problem[],
  sources: readonly Pick<SourceFile, "file" | "queried">[],
): Problem[] {
  const results = new Set(sources.flatMap(({ file, queried }) => (queried ? [file] : [])));
  return problems.map((problem) => {
    const { file, line, rule } = problem;
    if (!results.has(file) || line === null || rule.startsWith("query.")) return problem;
    return line === 1 ? { ...problem, line: null } : { ...problem, line: line - 1, is_result: true };
  });
}

/** The text of each result, by the file of its query: a page about its problems shows rows of it. */
export function resultsIn(
  kinds: Iterable<{ files: readonly Pick<ReadTable, "source" | "result">[] }>,
): ReadonlyMap<string, Uint8Array> {
  const tables = [...kinds].flatMap(({ files }) => files);
  return new Map(tables.flatMap(({ source: { file }, result }) => (result ? [[file, result]] : [])));
}

/** The files that queries read, sheets without their names. */
export function namesQueried(sources: readonly Pick<SourceFile, "queried">[]): Set<string> {
  return new Set(sources.flatMap(({ queried = [] }) => queried.map(({ file }) => fileOfSheet(file))));
}
