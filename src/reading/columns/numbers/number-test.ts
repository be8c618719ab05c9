import type { Collector } from "../../text/collector.ts";
import type { Charset } from "../../text/encodings/charset.ts";
import { isTrimmed, trimmed } from "../fast/fast.ts";
import { saysNoKey, saysNoKeyIn } from "../keys/no-key.ts";

/** Tells whether the cell that was last pushed holds a number, and not nothing or a word for it. */
export class NumberTest implements Collector {
  isThere = false;
  readonly #charset: Charset;

  /** `charset` is that of the bytes that will be pushed. */
  constructor(charset: Charset) {
    this.#charset = charset;
  }

  push(cell: string): void {
    const text = cell.trim();
    this.isThere = text !== "" && !saysNoKey(text);
  }

  pushSpan(bytes: Uint8Array, from: number, to: number): void {
    const cell = isTrimmed(bytes, from, to) ? { from, to } : trimmed(bytes, this.#charset, from, to);
    this.isThere = cell.from < cell.to && !saysNoKeyIn(bytes, this.#charset, cell.from, cell.to);
  }
}
