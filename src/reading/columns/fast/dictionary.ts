import type { Collector } from "../../text/collector.ts";
import type { Charset } from "../../text/encodings/charset.ts";
import { GrowingInts } from "./growing.ts";
import { GrowingTexts } from "./growing-texts.ts";
import { hashOf } from "./hash.ts";
import { HashTable } from "./hash-table.ts";
import { Scratch } from "./scratch.ts";
import type { Texts } from "./texts.ts";
import { isTrimmed, trimmed } from "./trim.ts";
import { longestWord, WordTable } from "./word-table.ts";

/**
 * Collects one column while the rows go by: each distinct text once, and for every row which text it holds,
 * −1 for a blank.
 */
export class Dictionary implements Collector {
  readonly codes: GrowingInts;
  readonly #texts: GrowingTexts;
  /** The codes of short texts. Most cells are short: dates, numbers, kinds. */
  readonly #words: WordTable;
  /** The codes of the others. */
  readonly #longTexts = new HashTable();
  /** The long text that is looked for. */
  readonly #sought: { bytes: Uint8Array; from: number; to: number } = {
    bytes: new Uint8Array(),
    from: 0,
    to: 0,
  };
  readonly #isSought = (code: number) =>
    this.#texts.is(code, this.#sought.bytes, this.#sought.from, this.#sought.to);
  readonly #scratch = new Scratch();

  /**
   * `charset` is that of the bytes that will be pushed, `rows` how many there will be, as far as it can be
   * told.
   */
  constructor(charset: Charset, rows?: number) {
    this.#texts = new GrowingTexts(charset);
    this.codes = new GrowingInts(rows);
    this.#words = new WordTable(() => Math.min(1, this.length / this.codes.length) * (rows ?? 0));
  }

  /** How many distinct texts there are. */
  get length(): number {
    return this.#texts.length;
  }

  /** The distinct texts so far. */
  texts(): Texts {
    return this.#texts.texts();
  }

  /** Adds the cell of the next row. @throws where the charset is not UTF-8. */
  push(cell: string): void {
    const length = this.#scratch.putTrimmed(cell, this.#texts.charset);
    this.codes.push(length === 0 ? -1 : this.#codeOf(this.#scratch.bytes, 0, length));
  }

  pushSpan(bytes: Uint8Array, from: number, to: number): void {
    this.codes.push(
      isTrimmed(bytes, from, to) ? this.#codeOf(bytes, from, to) : this.#codeOfTrimmed(bytes, from, to),
    );
  }

  /** Adds texts of the same charset, without rows; gives the code here of each code there. */
  takeIn(texts: Texts): Int32Array {
    const codes = new Int32Array(texts.length);
    for (let code = 0; code < codes.length; code++)
      codes[code] = this.#codeOf(texts.bytes, texts.startOf(code), texts.ends[code] ?? 0);
    return codes;
  }

  /** The code of what is left without the white space around it; −1 where nothing is. */
  #codeOfTrimmed(bytes: Uint8Array, from: number, to: number): number {
    const cell = trimmed(bytes, this.#texts.charset, from, to);
    return cell.from === cell.to ? -1 : this.#codeOf(bytes, cell.from, cell.to);
  }

  /** The code that some bytes have, or get. */
  #codeOf(bytes: Uint8Array, from: number, to: number): number {
    const next = this.length;
    const code =
      to - from > longestWord
        ? this.#codeOfLong(bytes, from, to, next)
        : this.#words.find(bytes, from, to, next);
    if (code === next) this.#texts.add(bytes, from, to);
    return code;
  }

  #codeOfLong(bytes: Uint8Array, from: number, to: number, next: number): number {
    this.#sought.bytes = bytes;
    this.#sought.from = from;
    this.#sought.to = to;
    return this.#longTexts.findOrAdd(hashOf(bytes, from, to), next, this.#isSought);
  }
}
