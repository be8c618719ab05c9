import type { FileContract } from "../../../contract/file.ts";
import { fileContracts } from "../../../contract/files.ts";
import { type FileKind, fileKinds } from "../../../contract/vocabulary.ts";
import { foldName } from "../../fold.ts";

/** The kind of file that an English or Dutch name is of, in whatever spelling; undefined for another. */
export function kindNamed(name: string): FileKind | undefined {
  const folded = foldName(name);
  return fileKinds.find((kind) => [kind, fileContracts[kind].nl].map(foldName).includes(folded));
}

/** The column that an English or Dutch name is of, in whatever spelling; undefined for another. */
export function columnNamed(name: string, { columns }: FileContract): string | undefined {
  const folded = foldName(name);
  return Object.keys(columns).find((each) => [each, columns[each]?.nl ?? ""].map(foldName).includes(folded));
}

/** Every name of a column, in English and Dutch. */
export function columnNames({ columns }: FileContract): string[] {
  return [...new Set(Object.entries(columns).flatMap(([name, { nl }]) => [name, nl]))];
}
