import { Buffer } from "node:buffer";
import { type Charset, textOfBytes } from "../../text/encodings/charset.ts";

/** Whether white space may stand at a place: at a space and below, and beyond ASCII. */
const mayBeSpace = (byte: number | undefined) => byte === undefined || byte <= 0x20 || byte > 0x7e;

/**
 * Whether a cell certainly has no white space around it, as nearly all have none. False for one that is
 * blank.
 */
export function isTrimmed(bytes: Uint8Array, from: number, to: number): boolean {
  return from < to && !mayBeSpace(bytes[from]) && !mayBeSpace(bytes[to - 1]);
}

/**
 * Where a cell begins and ends without the white space around it, also that without a break; both in one
 * place where nothing is left.
 */
export function trimmed(
  bytes: Uint8Array,
  charset: Charset,
  from: number,
  to: number,
): { from: number; to: number } {
  if (from === to) return { from, to };
  const text = textOfBytes(bytes, charset, from, to);
  if (text.trim() === "") return { from, to: from };
  const lengthOf = (part: string) => (charset === "utf-8" ? Buffer.byteLength(part) : part.length);
  return {
    from: from + lengthOf(text) - lengthOf(text.trimStart()),
    to: to - lengthOf(text) + lengthOf(text.trimEnd()),
  };
}
