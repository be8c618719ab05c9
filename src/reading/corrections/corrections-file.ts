import { corrections } from "../../contract/files/corrections.ts";
import { isBesideFile } from "../beside/beside-file.ts";

/** Whether a file of the data folder is that of corrections, by its name: a CSV file or a workbook. */
export const isCorrectionsFile = (file: string): boolean => isBesideFile(corrections, file);
