import { Buffer, isUtf8 } from "node:buffer";
import type { Encoding } from "../../contract/encodings.ts";
import { type Charset, textOfBytes } from "./encodings/charset.ts";
import { singleByteAsUtf8 } from "./encodings/single-byte.ts";
import { lineEndsIn, quote } from "./line-ends.ts";

/**
 * The content of a file, without its mark: its text as bytes, for a text of millions of rows takes as much
 * memory again.
 */
export interface Content {
  bytes: Uint8Array;
  /** How these bytes are written: as in a file in Windows-1252 without quotes, else as UTF-8. */
  charset: Charset;
  /** How the file itself is written. */
  encoding: Encoding;
  /** Whether any cell may be quoted, so that a delimiter or a line end may be part of a cell. */
  hasQuotes: boolean;
}

const marks: readonly [Encoding, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const beginsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/** Without a mark, UTF-16 of a Western export shows as a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 512);
  const zerosAt = (parity: number) => start.filter((byte, i) => i % 2 === parity && byte === 0).length;
  const most = start.length / 4;
  if (zerosAt(1) > most) return "utf-16le";
  return zerosAt(0) > most ? "utf-16be" : undefined;
}

/** What MS-DOS writes at the end of a file. */
const endOfFile = 0x1a;

function contentIn(all: Uint8Array, charset: Charset, encoding: Encoding): Content {
  const bytes = all.at(-1) === endOfFile ? all.subarray(0, -1) : all;
  return { bytes, charset, encoding, hasQuotes: bytes.includes(quote) };
}

/** So many bytes are looked at together where a file of any size is read or searched. */
const pieceOfBytes = 1 << 20;

/**
 * Bytes of UTF-16 as UTF-8, made in pieces, for a text cannot be as long as a file; null where they are no
 * UTF-16.
 */
function utf16AsUtf8(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Uint8Array | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  // Two bytes become three at most. What is not written takes no memory.
  const written = Buffer.alloc(Math.ceil(bytes.length * 1.5) + 3);
  let length = 0;
  try {
    for (let from = 0; from < bytes.length; from += pieceOfBytes) {
      const piece = bytes.subarray(from, from + pieceOfBytes);
      length += written.write(decoder.decode(piece, { stream: true }), length);
    }
    decoder.decode();
  } catch {
    return null;
  }
  return written.subarray(0, length);
}

function inEncoding(bytes: Uint8Array, encoding: Encoding): Content | null {
  // What stands in quotes may become a text of its own, which is UTF-8.
  if (encoding === "windows-1252" && !bytes.includes(quote)) return contentIn(bytes, encoding, encoding);
  if (encoding === "utf-8") {
    if (!isUtf8(bytes)) return null;
    const hasMark = marks.some(([of, mark]) => of === encoding && beginsWith(bytes, mark));
    return contentIn(bytes.subarray(hasMark ? 3 : 0), encoding, encoding);
  }
  if (encoding !== "utf-16le" && encoding !== "utf-16be") {
    return contentIn(singleByteAsUtf8(bytes, encoding), "utf-8", encoding);
  }
  const inUtf8 = utf16AsUtf8(bytes, encoding);
  return inUtf8 && contentIn(inUtf8, "utf-8", encoding);
}

/**
 * The encoding that bytes say themselves: by their mark, the zeros of UTF-16, or by being valid UTF-8.
 * Undefined where they do not.
 */
export function encodingSaid(bytes: Uint8Array): Encoding | undefined {
  const marked = marks.find(([, mark]) => beginsWith(bytes, mark))?.[0] ?? unmarkedUtf16(bytes);
  return marked ?? (isUtf8(bytes) ? "utf-8" : undefined);
}

/**
 * The content of a file in an encoding: the one given, else the one that its bytes say, else Windows-1252,
 * which Excel on Windows writes. Null where the bytes are not in a given or marked encoding.
 */
export function decode(bytes: Uint8Array, given?: Encoding): Content | null {
  return inEncoding(bytes, given ?? encodingSaid(bytes) ?? "windows-1252");
}

/** The text of a content from a byte on, up to another; the whole without them. */
export function textOf({ bytes, charset }: Content, from = 0, to = bytes.length): string {
  return textOfBytes(bytes, charset, from, to);
}

/** Whether a pattern for one character fits anything in a content, however long it is. */
export function hasCharacter({ bytes, charset }: Content, pattern: RegExp): boolean {
  const decoder = new TextDecoder(charset);
  for (let from = 0; from < bytes.length; from += pieceOfBytes) {
    const piece = bytes.subarray(from, from + pieceOfBytes);
    if (pattern.test(decoder.decode(piece, { stream: true }))) return true;
  }
  return false;
}

/** How many bytes a character of UTF-8 takes that begins with a byte; 1 where none of several does. */
const lengthFrom = (byte: number) => (byte < 0xc2 || byte > 0xf4 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);

/**
 * Whether bytes of UTF-8 end within a character, as a file that was cut off can: without its part they are
 * UTF-8, and more than ASCII.
 */
export function endsWithinCharacter(bytes: Uint8Array): boolean {
  for (let behind = 1; behind <= Math.min(3, bytes.length); behind++) {
    const from = bytes.length - behind;
    const byte = bytes[from] ?? 0;
    if (byte < 0x80) return false;
    if (lengthFrom(byte) <= behind) continue;
    const before = bytes.subarray(0, from);
    return isUtf8(before) && before.some((byte) => byte >= 0x80);
  }
  return false;
}

/**
 * The line of the first bytes that are no UTF-8 in a text of which most special characters are; null for a
 * text in another encoding. A few broken characters must not make every other accent come out as two wrong
 * letters.
 */
export function lineOfBrokenUtf8(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder("utf-8");
  const found = { broken: 0, whole: 0, line: 1 };
  for (let from = 0; from < bytes.length; from += pieceOfBytes) {
    const to = Math.min(from + pieceOfBytes, bytes.length);
    // Half a character at the end of all is broken; at the end of a piece it is not.
    const text = decoder.decode(bytes.subarray(from, to), { stream: to < bytes.length });
    const first = text.indexOf("\uFFFD");
    if (found.broken === 0) {
      found.line += first < 0 ? lineEndsIn(bytes, from, to) : lineEndsIn(Buffer.from(text.slice(0, first)));
    }
    found.broken += text.match(/\uFFFD+/g)?.length ?? 0;
    found.whole += text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  }
  return found.broken === 0 || found.whole <= found.broken ? null : found.line;
}
