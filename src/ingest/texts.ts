import { type Charset, textOfBytes } from "./charset.ts";
import type { Distinct } from "./distinct.ts";

/** What texts are made of. */
export type TextBytes = Pick<Texts, "charset" | "bytes" | "ends" | "hasNothingToFold">;

/**
 * The distinct texts of a column by their codes, or the numbers of its rows, as bytes one after another, until somebody asks for one: a column of ten million numbers would be
 * ten million strings.
 */
export class Texts implements Distinct<string> {
  readonly charset: Charset;
  readonly bytes: Uint8Array;
  /** The text of a code ends here, and begins where the one before ends. */
  readonly ends: Int32Array;
  /** Whether no text has anything that is folded in a key: white space, small letters, accents. Then no two of them are the same key. */
  readonly hasNothingToFold: boolean;

  constructor({ charset, bytes, ends, hasNothingToFold }: TextBytes) {
    this.charset = charset;
    this.bytes = bytes;
    this.ends = ends;
    this.hasNothingToFold = hasNothingToFold;
  }

  get length(): number {
    return this.ends.length;
  }

  at(code: number): string | undefined {
    if (code < 0 || code >= this.length) return undefined;
    return textOfBytes(this.bytes, this.charset, this.startOf(code), this.ends[code]);
  }

  /** How many bytes a text has. */
  lengthOf(code: number): number {
    return (this.ends[code] ?? 0) - this.startOf(code);
  }

  isBlank(code: number): boolean {
    return this.startOf(code) === this.ends[code];
  }

  startOf(code: number): number {
    return code === 0 ? 0 : (this.ends[code - 1] ?? 0);
  }
}
