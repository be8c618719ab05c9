import { type Cells, space } from "../../text/cells.ts";
import type { Collector } from "../../text/collector.ts";
import { type Charset, textOfBytes } from "../../text/encodings/charset.ts";

/**
 * Cells by where they begin and end in the bytes of a file: most of them were seen before, and need no text
 * of their own.
 */
export class SpanCells implements Cells {
  length = 0;
  readonly #bytes: Uint8Array;
  readonly #charset: Charset;
  #bounds = new Int32Array(64);

  constructor(bytes: Uint8Array, charset: Charset) {
    this.#bytes = bytes;
    this.#charset = charset;
  }

  clear(): void {
    this.length = 0;
  }

  add(from: number, to: number): void {
    const at = this.length * 2;
    if (at === this.#bounds.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.#bounds);
      this.#bounds = larger;
    }
    this.#bounds[at] = from;
    this.#bounds[at + 1] = to;
    this.length++;
  }

  #from(position: number): number {
    return position < this.length ? (this.#bounds[position * 2] ?? 0) : 0;
  }

  #to(position: number): number {
    return position < this.length ? (this.#bounds[position * 2 + 1] ?? 0) : 0;
  }

  text(position: number): string {
    return textOfBytes(this.#bytes, this.#charset, this.#from(position), this.#to(position));
  }

  isBlank(position: number): boolean {
    const from = this.#from(position);
    if (from === this.#to(position)) return true;
    const first = this.#bytes[from] ?? 0;
    return first > space && first < 0x7f ? false : this.text(position).trim() === "";
  }

  firstCode(position: number): number {
    const from = this.#from(position);
    return from === this.#to(position) ? Number.NaN : (this.#bytes[from] ?? Number.NaN);
  }

  pushTo(collector: Collector, position: number): void {
    collector.pushSpan(this.#bytes, this.#from(position), this.#to(position));
  }

  isSame(other: Cells): boolean {
    if (!(other instanceof SpanCells) || other.length !== this.length) return false;
    for (let position = 0; position < this.length; position++) {
      const [from, to] = [this.#from(position), this.#to(position)];
      const start = other.#from(position);
      if (other.#to(position) - start !== to - from) return false;
      for (let at = from; at < to; at++) {
        if (this.#bytes[at] !== other.#bytes[start + at - from]) return false;
      }
    }
    return true;
  }

  copy(): string[] {
    return Array.from({ length: this.length }, (_, position) => this.text(position));
  }

  held(): SpanCells {
    const same = new SpanCells(this.#bytes, this.#charset);
    same.#bounds = this.#bounds.slice(0, this.length * 2);
    same.length = this.length;
    return same;
  }
}
