import { foldName } from "../../fold.ts";
import type { Cells } from "../../text/cells.ts";
import type { Collector } from "../../text/collector.ts";
import type { Charset } from "../../text/encodings/charset.ts";
import { GrowingInts } from "./growing.ts";
import { hashOf, hashOfText } from "./hash.ts";
import { Scratch } from "./scratch.ts";
import { isTrimmed, trimmed } from "./trim.ts";

/**
 * Tells rows apart by all that stands in them, whether it is read or not, and in whatever order the columns
 * stand.
 */
export class RowContents implements Collector {
  /** For each row a number that rows of the same contents share; 0 for one that has a number of its own. */
  readonly hashes: GrowingInts;
  readonly #charset: Charset;
  readonly #seeds: Int32Array;
  readonly #scratch = new Scratch();
  #seed = 0;
  #sum = 0;

  /** `charset` is that of the bytes that will be pushed. */
  constructor(headers: readonly string[], charset: Charset) {
    this.hashes = new GrowingInts();
    this.#charset = charset;
    this.#seeds = Int32Array.from(headers, (header) => hashOfText(foldName(header)));
  }

  /** Adds a row. */
  add(cells: Cells): void {
    this.#sum = 0;
    for (let position = 0; position < this.#seeds.length; position++) {
      this.#seed = this.#seeds[position] ?? 0;
      cells.pushTo(this, position);
    }
    this.hashes.push(this.#sum === 0 ? 1 : this.#sum);
  }

  /** Adds a row that has a number. */
  addNumbered(): void {
    this.hashes.push(0);
  }

  push(cell: string): void {
    const length = this.#scratch.putTrimmed(cell, "utf-8");
    this.#take(this.#scratch.bytes, 0, length);
  }

  pushSpan(bytes: Uint8Array, from: number, to: number): void {
    const cell = isTrimmed(bytes, from, to) ? { from, to } : trimmed(bytes, this.#charset, from, to);
    this.#take(bytes, cell.from, cell.to);
  }

  #take(bytes: Uint8Array, from: number, to: number): void {
    if (from < to) this.#sum = (this.#sum + hashOf(bytes, from, to, this.#seed)) | 0;
  }
}
