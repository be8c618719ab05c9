import { fileOfSheet } from "../../contract/sheet-file.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { kindNamed } from "../exports/settings/contract-names.ts";
import { foldKey } from "../fold.ts";

const folded = (path: string) => foldKey(path.trim().replaceAll("\\", "/").replace(/^\.\//, ""));

/** A file without the folders that it lies in; a sheet may have a `/` in its name. */
const withoutFolders = (file: string) => file.replace(/^[^#]*\//, "");

/**
 * Whether a name is that of a file: its path in the data folder, or without its folders. Of a workbook the
 * sheet may be left out.
 */
export function namesFile(said: string, file: string): boolean {
  const name = folded(said);
  const names = [file, withoutFolders(file), fileOfSheet(file), withoutFolders(fileOfSheet(file))];
  return names.some((each) => folded(each) === name);
}

/** Whether a name means an export: its own, or what its kind is called. */
export function meansExport(said: string, { file, kind }: { file: string; kind: FileKind }): boolean {
  return namesFile(said, file) || kindNamed(folded(said).replace(/\.csv$/, "")) === kind;
}
