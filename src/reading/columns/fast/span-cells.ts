import { type Cells, space } from "../../text/cells.ts";
import type { Collector } from "../../text/collector.ts";
import { type Charset, textOfBytes } from "../../text/encodings/charset.ts";

/** What is kept of a cell: where it begins, where it ends, and 1 where its text is not those bytes alone. */
const parts = 3;

/** A text in quotes as it is meant: two quotes are one, and every line break is one character. */
const unquoted = (text: string) => text.replaceAll('""', '"').replace(/\r\n?/g, "\n");

/**
 * Cells by where they begin and end in the bytes of a file: most of them were seen before, and need no text
 * of their own. Those of a file with quotes are in UTF-8.
 */
export class SpanCells implements Cells {
  length = 0;
  readonly #bytes: Uint8Array;
  readonly #charset: Charset;
  #bounds = new Int32Array(32 * parts);

  constructor(bytes: Uint8Array, charset: Charset) {
    this.#bytes = bytes;
    this.#charset = charset;
  }

  clear(): void {
    this.length = 0;
  }

  /** Adds a cell; `isMade` where quotes or line breaks within it are written otherwise than meant. */
  add(from: number, to: number, isMade = false): void {
    const at = this.length * parts;
    if (at + parts > this.#bounds.length) {
      const larger = new Int32Array(this.#bounds.length * 2);
      larger.set(this.#bounds);
      this.#bounds = larger;
    }
    this.#bounds[at] = from;
    this.#bounds[at + 1] = to;
    this.#bounds[at + 2] = isMade ? 1 : 0;
    this.length++;
  }

  #from(position: number): number {
    return position < this.length ? (this.#bounds[position * parts] ?? 0) : 0;
  }

  #to(position: number): number {
    return position < this.length ? (this.#bounds[position * parts + 1] ?? 0) : 0;
  }

  #isMade(position: number): boolean {
    return position < this.length && this.#bounds[position * parts + 2] === 1;
  }

  text(position: number): string {
    const text = textOfBytes(this.#bytes, this.#charset, this.#from(position), this.#to(position));
    return this.#isMade(position) ? unquoted(text) : text;
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
    if (this.#isMade(position)) collector.push(this.text(position));
    else collector.pushSpan(this.#bytes, this.#from(position), this.#to(position));
  }

  isSame(other: Cells): boolean {
    if (other.length !== this.length) return false;
    for (let position = 0; position < this.length; position++) {
      const isSame =
        other instanceof SpanCells && !this.#isMade(position) && !other.#isMade(position)
          ? this.#hasBytesOf(other, position)
          : this.text(position) === other.text(position);
      if (!isSame) return false;
    }
    return true;
  }

  #hasBytesOf(other: SpanCells, position: number): boolean {
    const [from, to] = [this.#from(position), this.#to(position)];
    const start = other.#from(position);
    if (other.#to(position) - start !== to - from) return false;
    for (let at = from; at < to; at++) {
      if (this.#bytes[at] !== other.#bytes[start + at - from]) return false;
    }
    return true;
  }

  copy(): string[] {
    return Array.from({ length: this.length }, (_, position) => this.text(position));
  }

  held(): SpanCells {
    const same = new SpanCells(this.#bytes, this.#charset);
    same.#bounds = this.#bounds.slice(0, this.length * parts);
    same.length = this.length;
    return same;
  }
}
