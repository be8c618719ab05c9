import type { Column } from "../../../contract/column.ts";
import type { FileKind } from "../../../contract/vocabulary.ts";
import type { Place, Problems } from "../../problems/problems.ts";
import { type UnknownWord, unknownWordsSaid } from "./unknown-words.ts";

/** Words of a column that are not known, in the files of one mapping. */
interface Asked {
  kind: FileKind;
  name: string;
  column: Column;
  /** Where the first of them stands. */
  place: Place;
  times: Map<string, number>;
  files: number;
}

/** Those of one file, with the first place. */
export interface WordsOfFile extends Pick<Asked, "kind" | "name" | "column" | "place"> {
  /** Where the mapping stands that the file is read by. */
  mappingAt: readonly string[];
  words: readonly UnknownWord[];
}

/** The words of files, those of one column under one mapping together. */
function askedIn(files: readonly WordsOfFile[]): Iterable<Asked> {
  const all = new Map<string, Asked>();
  for (const { mappingAt, words, ...of } of files) {
    const key = JSON.stringify([mappingAt, of.name]);
    const asked = all.get(key) ?? { ...of, times: new Map<string, number>(), files: 0 };
    all.set(key, asked);
    asked.files++;
    for (const { text, times } of words) asked.times.set(text, (asked.times.get(text) ?? 0) + times);
  }
  return all.values();
}

/**
 * Asks what the words mean that are not known: a problem for each column, at the first place. A word is asked
 * once, however many exports of a kind have it.
 */
export function reportWords(files: readonly WordsOfFile[], problems: Problems): void {
  for (const { kind, name, column, place, times, files: count } of askedIn(files)) {
    const words = [...times].map(([text, each]) => ({ text, times: each }));
    const [only] = words;
    const value = words.length === 1 ? (only?.text ?? "") : "";
    problems.add("cell.unknown_word", { ...place, value }, () =>
      unknownWordsSaid({ kind, name, column, files: count }, words),
    );
  }
}
