import { Buffer } from "node:buffer";
import type { Charset } from "../../text/encodings/charset.ts";
import { GrowingInts } from "./growing.ts";
import { Texts } from "./texts.ts";

/**
 * Capitals, digits and signs: texts of these alone that differ do so as keys too, for there is nothing to
 * fold.
 */
function hasNothingToFold(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x21 || byte > 0x7e || (byte > 0x60 && byte < 0x7b)) return false;
  }
  return true;
}

/**
 * So many texts tell how long the others are, though no more than this is foreseen: the first may be longer
 * than all others.
 */
const sample = 100;
const mostForeseen = 2 ** 29;

/** Texts as bytes one after another, while they are added. */
export class GrowingTexts {
  readonly charset: Charset;
  readonly #expected: number;
  readonly #ends: GrowingInts;
  #bytes = Buffer.alloc(4096);
  #hasNothingToFold = true;

  /** `expected` is how many there will be, as far as it can be told. */
  constructor(charset: Charset, expected = 0) {
    this.charset = charset;
    this.#expected = expected;
    this.#ends = new GrowingInts(expected);
  }

  get length(): number {
    return this.#ends.length;
  }

  /** Adds the text between two places in some bytes of the same charset. */
  add(bytes: Uint8Array, from: number, to: number): void {
    const start = this.#startOf(this.length);
    const end = start + to - from;
    if (end > this.#bytes.length) this.#widen(start, end);
    const own = this.#bytes;
    for (let at = from; at < to; at++) own[start + at - from] = bytes[at] ?? 0;
    this.#ends.push(end);
    this.#hasNothingToFold &&= hasNothingToFold(own, start, end);
  }

  /** Whether the text of an index is the one between two places in some bytes of the same charset. */
  is(index: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#startOf(index);
    if (this.#ends.at(index) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (bytes[at] !== this.#bytes[start + at - from]) return false;
    return true;
  }

  /** The texts so far. */
  texts(): Texts {
    const ends = this.#ends.toArray();
    const bytes = this.#bytes.subarray(0, this.#startOf(this.length));
    return new Texts({ charset: this.charset, bytes, ends, hasNothingToFold: this.#hasNothingToFold });
  }

  /**
   * Makes room for what is expected, as far as it can be told, so that hundreds of megabytes need not be
   * copied.
   */
  #widen(start: number, end: number): void {
    const foreseen = this.length < sample ? 0 : Math.ceil((start / this.length) * this.#expected);
    const larger = Buffer.alloc(Math.max(Math.min(foreseen, mostForeseen), end * 2));
    larger.set(this.#bytes.subarray(0, start));
    this.#bytes = larger;
  }

  #startOf(index: number): number {
    return index === 0 ? 0 : this.#ends.at(index - 1);
  }
}
