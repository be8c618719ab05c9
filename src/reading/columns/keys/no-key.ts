import { type Charset, textOfBytes } from "../../text/encodings/charset.ts";
import { saysNothing } from "../words/nothing-words.ts";

/** Names that people have. Exports write nan, NA and NULL for nothing, in other capitals than a name. */
const names = new Set(["Na", "Nan", "Null"]);

/** Words that a code may be as well. */
const mayBeCode = /^(?:na|nan|none|geen)$/i;

/** Whether a text stands for nothing where a number or name is expected. */
export function saysNoKey(text: string): boolean {
  return saysNothing(text) && !names.has(text);
}

/**
 * Whether such a text may be somebody's number or name all the same: it is, where the file that defines them
 * has it.
 */
export function mayBeKey(text: string): boolean {
  return !saysNoKey(text) || (mayBeCode.test(text) && text !== "NaN");
}

/** No word for nothing has more bytes. */
const mostBytes = 9;

/** Bytes that words for nothing begin and end with; those beyond ASCII are of a dash. */
function bytesOf(characters: string): Uint8Array {
  const are = new Uint8Array(256).fill(1, 0x80);
  for (const character of characters) are[character.charCodeAt(0)] = 1;
  return are;
}

const begins = bytesOf("-#(\\nNgG");
const ends = bytesOf("-).aAbBeElLnNtT");

/** The same of some bytes. Of a million numbers hardly one is made a text for it. */
export function saysNoKeyIn(bytes: Uint8Array, charset: Charset, from: number, to: number): boolean {
  if (from === to || to - from > mostBytes) return false;
  if (begins[bytes[from] ?? 0] !== 1 || ends[bytes[to - 1] ?? 0] !== 1) return false;
  return saysNoKey(textOfBytes(bytes, charset, from, to));
}
