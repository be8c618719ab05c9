import { readFolder } from "../reading/data-folder.ts";
import type { DataFolder } from "../reading/exports/folder.ts";
import type { ReadData } from "../reading/read.ts";
import { subjectNames } from "./notes/subject-names.ts";

/**
 * Reads a data folder for a report, with the names that figures and findings have in it. @throws CliError
 * when there is no such folder.
 */
export function readExports(folder: string, onRead?: DataFolder["onRead"]): ReadData {
  return readFolder(folder, { onRead, subjects: subjectNames() });
}
