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

/**
 * Collects the words that are not known over all files of a kind, so that a word is asked once, however many
 * exports have it.
 */
export class WordsAsked {
  readonly #asked = new Map<string, Asked>();

  /** Takes in those of a column of a file. */
  add({ mappingAt, words, ...of }: WordsOfFile): void {
    const key = JSON.stringify([mappingAt, of.name]);
    const asked = this.#asked.get(key) ?? { ...of, times: new Map<string, number>(), files: 0 };
    this.#asked.set(key, asked);
    asked.files++;
    for (const { text, times } of words) asked.times.set(text, (asked.times.get(text) ?? 0) + times);
  }

  /** Asks what they mean: a problem for each column, at the first place. */
  report(problems: Problems): void {
    for (const { kind, name, column, place, times, files } of this.#asked.values()) {
      const words = [...times].map(([text, each]) => ({ text, times: each }));
      const [only] = words;
      const value = words.length === 1 ? (only?.text ?? "") : "";
      problems.add("cell.unknown_word", { ...place, value }, () =>
        unknownWordsSaid({ kind, name, column, files }, words),
      );
    }
  }
}
