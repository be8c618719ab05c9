import type { FileKind } from "../../contract/vocabulary.ts";
import { agreementsBegin } from "../../contract/worksheet.ts";

/** Kinds of which a worksheet holds rows: the plan above, and what was agreed below it. */
export const isInWorksheets = (kind: FileKind) => kind === "plan" || kind === "agreements";

const lineFeed = 0x0a;
const quote = 0x22;

/** The bytes of a worksheet as one byte a plain letter: Excel may have saved it as UTF-16. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return bytes;
  return new TextEncoder().encode(new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes));
}

const ascii = new TextDecoder("latin1");

/** Where the line begins under which the agreements stand; −1 where a worksheet has none. */
function agreementsAt(bytes: Uint8Array): number {
  let begin = 0;
  let isQuoted = false;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) isQuoted = !isQuoted;
    if (byte !== lineFeed && at < bytes.length) continue;
    // A break within a cell begins no line.
    if (isQuoted) continue;
    if (agreementsBegin.test(ascii.decode(bytes.subarray(begin, at)))) return begin;
    begin = at + 1;
  }
  return -1;
}

/**
 * What of a worksheet is of a kind: the plan, or the agreements below it with as many blank lines above them
 * as make their lines those of the file. Undefined where it has no agreements.
 */
export function partOfWorksheet(bytes: Uint8Array, kind: FileKind): Uint8Array | undefined {
  const plain = plainBytes(bytes);
  const at = agreementsAt(plain);
  if (kind === "plan") return at < 0 ? bytes : plain.slice(0, at);
  if (at < 0) return undefined;
  const above = plain.slice(0, at).filter((byte) => byte === lineFeed);
  const own = plain.subarray(at);
  const part = new Uint8Array(above.length + own.length);
  part.set(above);
  part.set(own, above.length);
  return part;
}
