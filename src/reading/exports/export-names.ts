import type { FileContract } from "../../contract/file.ts";
import { fileContracts } from "../../contract/files.ts";
import type { FileKind } from "../../contract/vocabulary.ts";

/** The names under which a file is found without being pointed to. */
export function namesOf({ kind, nl }: FileContract): string[] {
  return [...new Set([`${kind}.csv`, `${nl}.csv`])];
}

/** The name that a file would have as CSV, by which its kind is known: a workbook may have it too. */
export const asCsv = (file: string) => file.toLowerCase().replace(/\.[^.]+$/, ".csv");

/** Whether a file has a name under which a kind is found without being pointed to. */
export const hasNameOf = (kind: FileKind, file: string) => namesOf(fileContracts[kind]).includes(asCsv(file));
