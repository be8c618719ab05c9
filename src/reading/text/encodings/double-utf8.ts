import { Buffer } from "node:buffer";
import { charactersOf } from "./single-byte.ts";

/** The byte that each character of Windows-1252 is, and those from U+0080 on that programs take for it. */
const byteOf = new Map<number, number>([
  ...Array.from({ length: 128 }, (_, i): [number, number] => [0x80 + i, 0x80 + i]),
  ...charactersOf("windows-1252").map((character, byte): [number, number] => [
    character.codePointAt(0) ?? 0,
    byte,
  ]),
]);

/** What people write beyond ASCII: letters of Latin script, Greek and Cyrillic, signs and quotes. */
export const written = /^[\u00A0-\u017F\u0218-\u021B\u0370-\u04FF\u2010-\u203A\u20AC\u2122]$/u;

/** The character of UTF-8 at a place, where it takes two or three bytes, and how many. */
function characterAt(bytes: Uint8Array, at: number): { code: number; length: number } | null {
  const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (a >= 0xc2 && a <= 0xdf) return { code: ((a & 0x1f) << 6) | (b & 0x3f), length: 2 };
  if (a >= 0xe1 && a <= 0xef) {
    return { code: ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f), length: 3 };
  }
  return null;
}

/**
 * The character that was written twice at a place, and how many bytes it takes there; null where none was.
 */
function doubledAt(bytes: Uint8Array, at: number): { character: string; length: number } | null {
  const own: number[] = [];
  let length = 0;
  let wanted = 1;
  while (own.length < wanted) {
    const next = characterAt(bytes, at + length);
    const byte = next === null ? undefined : byteOf.get(next.code);
    if (next === null || byte === undefined) return null;
    if (own.length === 0) wanted = byte >= 0xe0 ? 3 : 2;
    else if (byte < 0x80 || byte > 0xbf) return null;
    own.push(byte);
    length += next.length;
  }
  const character = Buffer.from(own).toString("utf8");
  return written.test(character) ? { character, length } : null;
}

const [lead, leastSecond, mostSecond] = [0xc3, 0x82, 0xaf];

/** A text that was taken for Windows-1252 and written as UTF-8 once more, set right. */
interface Undoubled {
  bytes: Uint8Array;
  /** Where the first character of it stood, and how many there were. */
  at: number;
  times: number;
}

/**
 * UTF-8 of which characters were written twice (`ZoÃ«`, `â‚¬ 5`) with each of them once; null where there is
 * none. What stands there as it should is left alone: two such characters in a row make a word in no
 * language.
 */
export function undoubled(bytes: Uint8Array): Undoubled | null {
  const parts: Uint8Array[] = [];
  const found = { at: -1, times: 0, from: 0 };
  for (let at = bytes.indexOf(lead); at >= 0; ) {
    const second = bytes[at + 1] ?? 0;
    const doubled = second >= leastSecond && second <= mostSecond ? doubledAt(bytes, at) : null;
    if (doubled) {
      if (found.at < 0) found.at = at;
      found.times++;
      parts.push(bytes.subarray(found.from, at), Buffer.from(doubled.character));
      found.from = at + doubled.length;
    }
    at = bytes.indexOf(lead, doubled ? found.from : at + 1);
  }
  if (found.times === 0) return null;
  parts.push(bytes.subarray(found.from));
  return { bytes: Buffer.concat(parts), at: found.at, times: found.times };
}
