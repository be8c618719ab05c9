import { type SeenFolder, seenFile } from "../../exports/folder.ts";
import { mostBytes } from "../../limits.ts";
import { encodingSaid } from "../decode.ts";
import { foreignFormat } from "./foreign.ts";
import { type Token, tokensIn } from "./high-tokens.ts";

/** The words with letters beyond ASCII in the files of a folder that do not say how they are written. */
export class FolderWords {
  readonly #seen: SeenFolder;
  readonly #files: readonly string[];
  #words: ReadonlyMap<string, readonly Token[]> | undefined;

  constructor(seen: SeenFolder, files: readonly string[]) {
    this.#seen = seen;
    this.#files = files;
  }

  /**
   * Those of each file besides one. The files are read for it, once: only where a file has too few words of
   * its own.
   */
  besides(file: string): readonly (readonly Token[])[] {
    this.#words ??= new Map(this.#files.map((each) => [each, this.#wordsIn(each)]));
    return [...this.#words].flatMap(([each, tokens]) =>
      each === file || tokens.length === 0 ? [] : [tokens],
    );
  }

  #wordsIn(file: string): readonly Token[] {
    const read = seenFile(this.#seen, file, mostBytes);
    if (typeof read === "string" || foreignFormat(read.bytes) || encodingSaid(read.bytes)) return [];
    // Without the file around them, which need not stay in memory.
    return tokensIn(read.bytes).map(({ bytes, at }) => ({ bytes: Uint8Array.from(bytes), at }));
  }
}
