import { Buffer } from "node:buffer";
import iconv from "iconv-lite";
import type { Encoding } from "../../../contract/encodings.ts";

/** Encodings that write every letter as one byte. */
export type SingleByte = Exclude<Encoding, "utf-8" | "utf-16le" | "utf-16be">;

/**
 * Names that the library has otherwise. Windows writes the euro sign where the first cp850 had a letter that
 * nobody used.
 */
const names: Partial<Record<SingleByte, string>> = { cp850: "cp858" };

const tables = new Map<SingleByte, readonly string[]>();

/**
 * The character of each of the 256 bytes; a byte that an encoding does not use is a control character, as
 * browsers have it, or U+FFFD.
 */
export function charactersOf(encoding: SingleByte): readonly string[] {
  const known = tables.get(encoding);
  if (known) return known;
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const table =
    encoding === "windows-1252"
      ? [...new TextDecoder(encoding).decode(bytes)]
      : [...iconv.decode(bytes, names[encoding] ?? encoding)];
  tables.set(encoding, table);
  return table;
}

/** Bytes of an encoding of one byte a letter as UTF-8. */
export function singleByteAsUtf8(bytes: Uint8Array, encoding: SingleByte): Uint8Array {
  const letters = charactersOf(encoding).map((character) => Buffer.from(character));
  let length = 0;
  for (const byte of bytes) length += byte < 0x80 ? 1 : (letters[byte]?.length ?? 0);
  const written = Buffer.allocUnsafe(length);
  let at = 0;
  for (const byte of bytes) {
    if (byte < 0x80) written[at++] = byte;
    else for (const part of letters[byte] ?? []) written[at++] = part;
  }
  return written;
}
