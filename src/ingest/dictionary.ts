import { Buffer } from "node:buffer";
import { type Charset, textOfBytes } from "./charset.ts";
import { GrowingInts } from "./growing.ts";
import { Texts } from "./texts.ts";
import { longestWord, WordTable } from "./word-table.ts";

/** Whether white space may stand at a place: at a space and below, and beyond ASCII. */
function mayBeSpace(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte > 0x7e;
}

/** Capitals, digits and signs: texts of these alone that differ do so as keys too, for there is nothing to fold. */
function hasNothingToFold(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x21 || byte > 0x7e || (byte > 0x60 && byte < 0x7b)) return false;
  }
  return true;
}

/** Collects one column while the rows go by: each distinct text once, and for every row which text it holds, −1 for a blank. */
export class Dictionary {
  readonly codes: GrowingInts;
  readonly #charset: Charset;
  /** The texts: see Texts. */
  #bytes = Buffer.alloc(4096);
  readonly #ends = new GrowingInts();
  /** The codes of short texts. Most cells are short: dates, numbers, kinds. */
  readonly #words = new WordTable();
  /** The codes of the others. */
  readonly #longTexts = new Map<string, number>();
  #hasNothingToFold = true;
  /** Where a text is put to have its bytes. */
  #scratch = Buffer.alloc(256);

  /** `charset` is that of the bytes that will be pushed, `rows` how many there will be, as far as it can be told. */
  constructor(charset: Charset, rows?: number) {
    this.#charset = charset;
    this.codes = new GrowingInts(rows);
  }

  /** How many distinct texts there are. */
  get length(): number {
    return this.#ends.length;
  }

  /** The distinct texts so far. */
  texts(): Texts {
    const ends = this.#ends.toArray();
    return new Texts({
      charset: this.#charset,
      bytes: this.#bytes.subarray(0, ends.at(-1) ?? 0),
      ends,
      hasNothingToFold: this.#hasNothingToFold,
    });
  }

  /** Adds the cell of the next row. @throws where the charset is not UTF-8: the text would come out as other letters. */
  push(cell: string): void {
    if (this.#charset !== "utf-8") throw new Error(`A text cannot be added to texts in ${this.#charset}`);
    const text = cell.trim();
    const most = text.length * 3;
    if (most > this.#scratch.length) this.#scratch = Buffer.alloc(most * 2);
    const length = this.#scratch.write(text);
    this.codes.push(length === 0 ? -1 : this.#codeOf(this.#scratch, 0, length));
  }

  /** Adds the cell of the next row, which is a part of the bytes of a file. */
  pushSpan(bytes: Uint8Array, from: number, to: number): void {
    const isTrimmed = from < to && !mayBeSpace(bytes[from]) && !mayBeSpace(bytes[to - 1]);
    this.codes.push(isTrimmed ? this.#codeOf(bytes, from, to) : this.#codeOfTrimmed(bytes, from, to));
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
    const text = textOfBytes(bytes, this.#charset, from, to);
    if (text.trim() === "") return -1;
    const lengthOf = (part: string) => (this.#charset === "utf-8" ? Buffer.byteLength(part) : part.length);
    const begins = lengthOf(text) - lengthOf(text.trimStart());
    const ends = lengthOf(text) - lengthOf(text.trimEnd());
    return this.#codeOf(bytes, from + begins, to - ends);
  }

  /** The code that some bytes have, or get. */
  #codeOf(bytes: Uint8Array, from: number, to: number): number {
    if (to - from > longestWord) return this.#codeOfLong(bytes, from, to);
    const code = this.#words.find(bytes, from, to, this.length);
    if (code === this.length) this.#keep(bytes, from, to);
    return code;
  }

  #codeOfLong(bytes: Uint8Array, from: number, to: number): number {
    const key = textOfBytes(bytes, this.#charset, from, to);
    const code = this.#longTexts.get(key) ?? this.length;
    if (code === this.length) {
      this.#longTexts.set(key, code);
      this.#keep(bytes, from, to);
    }
    return code;
  }

  #keep(bytes: Uint8Array, from: number, to: number): void {
    const start = this.length === 0 ? 0 : this.#ends.at(this.length - 1);
    const end = start + to - from;
    if (end > this.#bytes.length) {
      const larger = Buffer.alloc(end * 2);
      larger.set(this.#bytes.subarray(0, start));
      this.#bytes = larger;
    }
    for (let at = from; at < to; at++) this.#bytes[start + at - from] = bytes[at] ?? 0;
    this.#ends.push(end);
    this.#hasNothingToFold &&= hasNothingToFold(bytes, from, to);
  }
}
