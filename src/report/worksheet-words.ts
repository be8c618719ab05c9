import { fileContracts } from "../contract/files.ts";
import type { FileKind, Language } from "../contract/vocabulary.ts";

/** The heading of a column of a kind of file, in a language. */
export function columnHeading(kind: FileKind, column: string, language: Language): string {
  return language === "nl" ? (fileContracts[kind].columns[column]?.nl ?? column) : column;
}

/** A value of a choice as such a file has it. */
export function choiceWord(kind: FileKind, column: string, value: string, language: Language): string {
  return language === "nl" ? (fileContracts[kind].columns[column]?.words?.get(value)?.[0] ?? value) : value;
}
