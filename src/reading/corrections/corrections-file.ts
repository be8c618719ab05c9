import { corrections } from "../../contract/files/corrections.ts";
import { foldName } from "../fold.ts";

const names = new Set([corrections.name, corrections.nl]);

/** Whether a file of the data folder is that of corrections, by its name: a CSV file or a workbook. */
export function isCorrectionsFile(file: string): boolean {
  return names.has(foldName(file.replace(/\.(?:csv|xls[xmb]?)$/i, "")));
}
