import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../contract/problem.ts";
import { fileOfSheet } from "../../contract/sheet-file.ts";
import { proposedCorrections } from "../../reading/corrections/propose.ts";
import { type RowsAround, rowsAround } from "../../reading/problems/rows-around.ts";
import { lineOfRow } from "../../reading/query/result-rows.ts";
import type { ReadData } from "../../reading/read.ts";
import { bytesOfSheet } from "../../reading/workbook/workbook.ts";
import type { Checked } from "../../report/checked.ts";
import { writeWhole } from "../files/write-whole.ts";
import { refuseFilePlace } from "../places/refuse-place.ts";
import { checkPage } from "./check-page.ts";
import type { CheckPage } from "./check-page-input.ts";

/** A larger file is not read again for a few of its rows. */
const mostBytes = 200 * 1024 * 1024;

/** Rows of the result of a query, by their numbers. */
function rowsOfResult(
  result: Uint8Array,
  { lines: numbers, ...asked }: Parameters<typeof rowsAround>[1],
): RowsAround {
  const lines = new Set([...numbers].map(lineOfRow));
  const { rows, ...found } = rowsAround(result, { ...asked, lines });
  const own = [...numbers].flatMap((row): [number, readonly string[]][] => {
    const cells = rows.get(lineOfRow(row));
    return cells ? [[row, cells]] : [];
  });
  return { ...found, rows: new Map(own) };
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
 * What the check of a folder shows of its exports: the rows around, and the lines that would correct them.
 */
export function checkShown(folder: string, { data, refused }: Pick<Checked, "data" | "refused">): CheckPage {
  const { problems, sources, corrections, settings } = data;
  const [language = "nl"] = settings.languages;
  const around = rowsOf(folder, data);
  const proposed = proposedCorrections({ problems, sources, around, ...corrections, language });
  return { problems, refused, around, proposed, language };
}

/**
 * Writes the check as a page, in the first language of the report; an earlier one is written over and keeps
 * its rights. `mode` are the rights of a new one.
 * @throws CliError where something else lies there, or nothing can.
 */
export function writeCheckPage(file: string, shown: CheckPage, rights: { mode?: number } = {}): void {
  const { real } = refuseFilePlace(file, "page of the check", "--html");
  writeWhole(real, checkPage(shown), rights);
}
