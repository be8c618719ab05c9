import { corrections as contract } from "../../contract/files/corrections.ts";
import { besideFileIn } from "../beside/beside-file.ts";
import { besideRows } from "../beside/beside-rows.ts";
import type { SeenFolder } from "../exports/folder.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import type { Correction } from "./correction.ts";

/** A number in a workbook has neither mark, and only the export says which is meant. */
const asCsv = {
  nl: "Sla dit bestand op als CSV: een getal staat er dan zoals in de export.",
  en: "Save this file as CSV: a number then stands there as in the export.",
};

/**
 * The file of corrections of a folder; undefined where there is none, or, with a problem, more than one or
 * a workbook.
 */
function fileIn(folder: string, problems: Problems): string | undefined {
  const file = besideFileIn(folder, contract, problems);
  if (file === undefined || /\.csv$/i.test(file)) return file;
  problems.add("corrections.unclear", { file }, asCsv);
  return undefined;
}

/** A cell as it was typed: an apostrophe that keeps a spreadsheet from running it is none of its signs. */
const typed = (text: string) => text.trim().replace(/^'(?=[=+@\-−])/u, "");

/**
 * The corrections of a data folder, in their order: none where it has no such file, or that cannot be read,
 * which is a problem.
 */
export function readCorrections(
  place: SeenFolder,
  before: FoundBefore,
): { corrections: readonly Correction[]; problems: Problems } {
  const problems = before.ofNextPass();
  const file = fileIn(place.folder, problems);
  const read = file === undefined ? null : besideRows(place, { file, contract, readCell: typed }, problems);
  const found = read?.rows.map(({ line, cells }) => ({
    at: { file: read.file, line, headings: read.headings },
    ...cells,
  }));
  return { corrections: found ?? [], problems };
}
