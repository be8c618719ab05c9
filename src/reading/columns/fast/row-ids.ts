import type { Collector } from "../../text/collector.ts";
import { type Charset, textOfBytes } from "../../text/encodings/charset.ts";
import { saysNoKeyIn } from "../keys/no-key.ts";
import { GrowingTexts } from "./growing-texts.ts";
import { Scratch } from "./scratch.ts";
import type { Texts } from "./texts.ts";
import { isTrimmed, trimmed } from "./trim.ts";

/**
 * Collects the own numbers of the rows of a file while they go by: one for every row, blank where the cell is
 * or stands for nothing.
 */
export class RowIds implements Collector {
  readonly #texts: GrowingTexts;
  readonly #scratch = new Scratch();
  /** Words that stand for nothing: the first row of each, and how many rows have it. */
  readonly nothing = new Map<string, { row: number; times: number }>();

  /**
   * `charset` is that of the bytes that will be pushed, `rows` how many there will be, as far as it can be
   * told.
   */
  constructor(charset: Charset, rows?: number) {
    this.#texts = new GrowingTexts(charset, rows);
  }

  /** Adds the cell of the next row. @throws where the charset is not UTF-8. */
  push(cell: string): void {
    const length = this.#scratch.putTrimmed(cell, this.#texts.charset);
    this.#add(this.#scratch.bytes, 0, length);
  }

  pushSpan(bytes: Uint8Array, from: number, to: number): void {
    const cell = isTrimmed(bytes, from, to) ? { from, to } : trimmed(bytes, this.#texts.charset, from, to);
    this.#add(bytes, cell.from, cell.to);
  }

  #add(bytes: Uint8Array, from: number, to: number): void {
    const texts = this.#texts;
    if (!saysNoKeyIn(bytes, texts.charset, from, to)) {
      texts.add(bytes, from, to);
      return;
    }
    const word = textOfBytes(bytes, texts.charset, from, to);
    const known = this.nothing.get(word);
    if (known) known.times++;
    else this.nothing.set(word, { row: texts.length, times: 1 });
    texts.add(bytes, 0, 0);
  }

  /** The number of every row. */
  texts(): Texts {
    return this.#texts.texts();
  }
}
