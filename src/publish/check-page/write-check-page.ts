import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { CliError, exitCode } from "../../command/cli-error.ts";
import type { Problem } from "../../contract/problem.ts";
import { fileOfSheet } from "../../contract/sheet-file.ts";
import { type RowsAround, rowsAround } from "../../reading/problems/rows-around.ts";
import type { ReadData } from "../../reading/read.ts";
import { bytesOfSheet } from "../../reading/workbook/workbook.ts";
import { writeWhole } from "../files/write-whole.ts";
import { checkPage, pageMark } from "./check-page.ts";

/** A larger file is not read again for a few of its rows. */
const mostBytes = 200 * 1024 * 1024;

/** So much of a file tells whose it is. */
const beginning = 1000;

/** Of each export that has problems at a line: those rows, as they stand there. */
function rowsOf(folder: string, { problems, sources }: Pick<ReadData, "problems" | "sources">) {
  const around = new Map<string, RowsAround>();
  for (const [file, own] of Map.groupBy(problems, (problem) => problem.file)) {
    const source = sources.find((each) => each.file === file);
    const path = join(folder, fileOfSheet(file));
    const lines = new Set(own.flatMap(({ line }) => (line === null ? [] : [line])));
    if (!source || lines.size === 0 || !existsSync(path) || statSync(path).size > mostBytes) continue;
    const columns = new Set(own.flatMap(({ column }: Problem) => column ?? []));
    const bytes = readFileSync(path);
    const text = source.sheet === undefined ? bytes : bytesOfSheet(bytes, source.sheet);
    if (text) around.set(file, rowsAround(text, { source, lines, columns }));
  }
  return around;
}

/** @throws CliError where a file of somebody else's lies there. */
function refuseForeign(file: string): void {
  if (!existsSync(file) || !statSync(file).isFile()) return;
  if (readFileSync(file, "utf8").slice(0, beginning).includes(pageMark)) return;
  throw new CliError(
    `${file} is there, and is no page of the check. Name another file with --html; nothing was written.`,
    exitCode.wrongUsage,
  );
}

/**
 * Writes the check as a page, in the first language of the report; an earlier one is written over.
 * @throws CliError where a file of somebody else's lies there.
 */
export function writeCheckPage(file: string, folder: string, data: ReadData): void {
  refuseForeign(file);
  const language = data.settings.languages[0] ?? "nl";
  writeWhole(file, checkPage({ problems: data.problems, around: rowsOf(folder, data), language }));
}
