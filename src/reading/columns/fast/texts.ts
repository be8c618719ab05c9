import { type Charset, textOfBytes } from "../../text/encodings/charset.ts";

/** What each code of a column stands for: an array, or something that looks it up when it is asked for. */
export interface Distinct<T> {
  readonly length: number;
  /** Undefined for a code that there is not. */
  at(code: number): T | undefined;
  /** Visits each of them, in the order of the codes. */
  forEach(visit: (each: T, code: number) => void): void;
}

/** Something for each of them, in the order of the codes. */
export function mapDistinct<A, B>(list: Distinct<A>, of: (each: A, code: number) => B): B[] {
  const result: B[] = [];
  list.forEach((each, code) => void result.push(of(each, code)));
  return result;
}

/** What texts are made of. */
export type TextBytes = Pick<Texts, "charset" | "bytes" | "ends" | "hasNothingToFold">;

/** So many texts are decoded at once, where they have no more bytes than this. */
const block = 1024;
const mostTogether = 1 << 17;

/**
 * The distinct texts of a column by their codes, or the numbers of its rows, as bytes one after another,
 * until somebody asks for one: a column of ten million numbers would be ten million strings.
 */
export class Texts implements Distinct<string> {
  readonly charset: Charset;
  readonly bytes: Uint8Array;
  /** The text of a code ends here, and begins where the one before ends. */
  readonly ends: Int32Array;
  /**
   * Whether no text has anything that is folded in a key: white space, small letters, accents. Then no two of
   * them are the same key.
   */
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

  /**
   * Visits each text, in the order of the codes: many are decoded at once, which takes a fraction of the time
   * of one by one.
   */
  forEach(visit: (text: string, code: number) => void): void {
    for (let first = 0; first < this.length; first += block) {
      const end = Math.min(first + block, this.length);
      const start = this.startOf(first);
      const bytes = (this.ends[end - 1] ?? 0) - start;
      const together =
        bytes > mostTogether ? "" : textOfBytes(this.bytes, this.charset, start, start + bytes);
      // Where every character is one byte, texts stand at the same places as their bytes.
      const isBytes = together.length === bytes;
      for (let code = first, from = 0; code < end; code++) {
        const to = (this.ends[code] ?? 0) - start;
        visit(isBytes ? together.slice(from, to) : (this.at(code) ?? ""), code);
        from = to;
      }
    }
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
