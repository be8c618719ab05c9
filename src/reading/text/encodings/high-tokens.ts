import { Buffer, isUtf8 } from "node:buffer";
import { lineEndsIn } from "../line-ends.ts";
import { written } from "./double-utf8.ts";

/** Letters that stand together and of which some are beyond ASCII, and where they begin. */
export interface Token {
  bytes: Uint8Array;
  at: number;
}

/** So many different ones tell how a file is written; what is longer is no word. */
const mostTokens = 1000;
const longestToken = 60;

/** So many bytes are looked at, in parts from all over the file. */
const lookedAt = 16 << 20;
const parts = 16;

const isLetterOrHigh = (byte: number) =>
  byte >= 0x80 || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);

/** Adds the tokens between two places in some bytes, each distinct one once. */
function addTokens(bytes: Uint8Array, from: number, to: number, found: Map<string, Token>): void {
  let start = from;
  let isHigh = false;
  for (let at = from; at <= to && found.size < mostTokens; at++) {
    const byte = at < to ? (bytes[at] ?? 0) : 0;
    if (isLetterOrHigh(byte)) {
      isHigh ||= byte >= 0x80;
      continue;
    }
    if (isHigh && at - start <= longestToken) {
      const token = bytes.subarray(start, at);
      const key = String.fromCharCode(...token);
      if (!found.has(key)) found.set(key, { bytes: token, at: start });
    }
    start = at + 1;
    isHigh = false;
  }
}

/**
 * The different words of a file with letters beyond ASCII: the first thousand of them, of all parts of a file
 * that is long.
 */
export function tokensIn(bytes: Uint8Array): Token[] {
  const found = new Map<string, Token>();
  if (bytes.length <= lookedAt) addTokens(bytes, 0, bytes.length, found);
  else {
    const length = lookedAt / parts;
    const step = (bytes.length - length) / (parts - 1);
    for (let part = 0; part < parts; part++) {
      const from = Math.floor(part * step);
      addTokens(bytes, from, from + length, found);
    }
  }
  return [...found.values()];
}

/**
 * Whether what is beyond ASCII in bytes of UTF-8 is what people write: ß€ in Windows-1252 is a digit of West
 * Africa in UTF-8.
 */
const isWritten = (bytes: Uint8Array) =>
  [...Buffer.from(bytes).toString("utf8")].every(
    (character) => character < "\u0080" || written.test(character),
  );

/**
 * The line of the first word in UTF-8 in a file that is in another encoding; null where there is none. Two
 * such letters make no word in that.
 */
export function lineOfUtf8Word(bytes: Uint8Array): number | null {
  const word = tokensIn(bytes).find((token) => isUtf8(token.bytes) && isWritten(token.bytes));
  return word ? lineEndsIn(bytes, 0, word.at) + 1 : null;
}
