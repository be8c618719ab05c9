import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../contract/problem.ts";
import { fileOfSheet } from "../../contract/sheet-file.ts";
import { type RowsAround, rowsAround } from "../../reading/problems/rows-around.ts";
import { lineOfRow } from "../../reading/query/result-rows.ts";
import type { ReadData } from "../../reading/read.ts";
import { bytesOfSheet } from "../../reading/workbook/workbook.ts";
import type { Checked } from "../../report/checked.ts";
import { writeWhole } from "../files/write-whole.ts";
import { refuseFilePlace } from "../places/refuse-place.ts";
import { checkPage } from "./check-page.ts";

/** A larger file is not read again for a few of its rows. */
const mostBytes = 200 * 1024 * 1024;

/** Rows of the result of a query, by their numbers. */
function rowsOfResult(
  result: Uint8Array,
  { lines: numbers, ...asked }: Parameters<typeof rowsAround>[1],
): RowsAround {
  const lines = new Set([...numbers].map(lineOfRow));
  const { headers, rows } = rowsAround(result, { ...asked, lines });
  const own = [...numbers].flatMap((row): [number, readonly string[]][] => {
    const cells = rows.get(lineOfRow(row));
    return cells ? [[row, cells]] : [];
  });
  return { headers, rows: new Map(own) };
}

/** Of each export that has problems at a line: those rows, as they stand there. */
function rowsOf(folder: string, { problems, sources, results }: Omit<ReadData, "dataset" | "settings">) {
  const around = new Map<string, RowsAround>();
  for (const [file, own] of Map.groupBy(problems, (problem) => problem.file)) {
    const source = sources.find((each) => each.file === file);
    const path = join(folder, fileOfSheet(file));
    const lines = new Set(own.flatMap(({ line }) => (line === null ? [] : [line])));
    if (!source || lines.size === 0) continue;
    const columns = new Set(own.flatMap(({ column }: Problem) => column ?? []));
    if (source.queried) {
      const result = results.get(file);
      if (result) around.set(file, rowsOfResult(result, { source, lines, columns }));
      continue;
    }
    if (!existsSync(path) || statSync(path).size > mostBytes) continue;
    const bytes = readFileSync(path);
    const text = source.sheet === undefined ? bytes : bytesOfSheet(bytes, source.sheet);
    if (text) around.set(file, rowsAround(text, { source, lines, columns }));
  }
  return around;
}

/**
 * Writes the check as a page, in the first language of the report; an earlier one is written over.
 * @throws CliError where something else lies there, or nothing can.
 */
export function writeCheckPage(
  file: string,
  folder: string,
  { data, refused }: Pick<Checked, "data" | "refused">,
): void {
  const { real } = refuseFilePlace(file, "page of the check", "--html");
  const language = data.settings.languages[0] ?? "nl";
  writeWhole(real, checkPage({ problems: data.problems, refused, around: rowsOf(folder, data), language }));
}
