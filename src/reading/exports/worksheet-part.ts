import { fileContracts } from "../../contract/files.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { foldName } from "../fold.ts";
import { carriageReturn, lineFeed, quote } from "../text/line-ends.ts";

/** Kinds of which a worksheet holds rows: the plan above, and what was agreed below it. */
export const isInWorksheets = (kind: FileKind) => kind === "plan" || kind === "agreements";

/** The bytes of a worksheet as one byte a plain letter: Excel may have saved it as UTF-16. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return bytes;
  return new TextEncoder().encode(new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes));
}

const ascii = new TextDecoder("latin1");

/** A line of a worksheet: where it begins, and its cells. */
interface Line {
  at: number;
  cells: readonly string[];
}

/** The cells of a line, as far as letters are plain; a mark of UTF-8 in front is none of them. */
const cellsIn = (line: string) =>
  line
    .replace(/^ï»¿/, "")
    .split(/[;,\t|]/)
    .map((cell) => cell.trim().replace(/^"|"$/g, "").trim());

/** The lines of a worksheet, whatever they end with. A break within a cell begins no line. */
function linesOf(bytes: Uint8Array): Line[] {
  const end = bytes.includes(lineFeed) ? lineFeed : carriageReturn;
  const lines: Line[] = [];
  let begin = 0;
  let isQuoted = false;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) isQuoted = !isQuoted;
    if ((byte !== end || isQuoted) && at < bytes.length) continue;
    lines.push({ at: begin, cells: cellsIn(ascii.decode(bytes.subarray(begin, at))) });
    begin = at + 1;
  }
  return lines;
}

/** Headings that stand above the agreements alone, in one language or the other. */
const ownHeadings = ["kind", "what"].map((name) => [
  name,
  foldName(fileContracts.agreements.columns[name]?.nl ?? name),
]);

const isBlank = ({ cells }: Line) => cells.every((cell) => cell === "");

/**
 * Whether the agreements stand from a line on: it begins with their word, however that was typed over, or it
 * is that of their headings, where the line above is gone.
 */
function beginsAgreements({ cells }: Line): boolean {
  if (/^(?:afspraken|agreements)\b/i.test(cells.find((cell) => cell !== "") ?? "")) return true;
  const names = cells.map(foldName);
  return ownHeadings.every((heading) => heading.some((name) => names.includes(name)));
}

/** The bytes from a place up to another, below as many blank lines as make its lines those of the file. */
function inItsPlace(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const end = bytes.includes(lineFeed) ? lineFeed : carriageReturn;
  const above = bytes.slice(0, from).filter((byte) => byte === end);
  const own = bytes.subarray(from, to);
  const part = new Uint8Array(above.length + own.length);
  part.set(above);
  part.set(own, above.length);
  return part;
}

/**
 * What of a worksheet is of a kind: the plan, or the agreements below it (or above it, where somebody moved
 * them), in their own lines. Undefined where it has no agreements.
 */
export function partOfWorksheet(bytes: Uint8Array, kind: FileKind): Uint8Array | undefined {
  const plain = plainBytes(bytes);
  const lines = linesOf(plain);
  const first = lines.findIndex(beginsAgreements);
  const begin = lines[first];
  if (begin === undefined) return kind === "plan" ? bytes : undefined;
  const isOnTop = lines.slice(0, first).every(isBlank);
  const after = isOnTop ? lines.slice(first).find(isBlank) : undefined;
  const end = after?.at ?? plain.length;
  if (kind === "agreements") return inItsPlace(plain, begin.at, end);
  return isOnTop ? inItsPlace(plain, end, plain.length) : plain.slice(0, begin.at);
}
