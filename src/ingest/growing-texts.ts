import { Buffer } from "node:buffer";
import type { Charset } from "./charset.ts";
import { GrowingInts } from "./growing.ts";
import { Texts } from "./texts.ts";

/** Whether a key with this byte may be folded: capitals, digits and signs have nothing to fold. */
const mayFold = (byte: number) => byte < 0x21 || byte > 0x7e || (byte > 0x60 && byte < 0x7b);

/** Texts as bytes one after another, while they are added. */
export class GrowingTexts {
  readonly charset: Charset;
  readonly #ends: GrowingInts;
  #bytes = Buffer.alloc(4096);
  #hasNothingToFold = true;

  /** `expected` is how many there will be, as far as it can be told. */
  constructor(charset: Charset, expected?: number) {
    this.charset = charset;
    this.#ends = new GrowingInts(expected);
  }

  get length(): number {
    return this.#ends.length;
  }

  /** Adds the text between two places in some bytes of the same charset. */
  add(bytes: Uint8Array, from: number, to: number): void {
    const start = this.#startOf(this.length);
    const end = start + to - from;
    if (end > this.#bytes.length) {
      const larger = Buffer.alloc(end * 2);
      larger.set(this.#bytes.subarray(0, start));
      this.#bytes = larger;
    }
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      this.#bytes[start + at - from] = byte;
      if (mayFold(byte)) this.#hasNothingToFold = false;
    }
    this.#ends.push(end);
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

  #startOf(index: number): number {
    return index === 0 ? 0 : this.#ends.at(index - 1);
  }
}
