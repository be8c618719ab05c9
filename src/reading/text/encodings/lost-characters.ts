import { Buffer } from "node:buffer";
import type { FileKind } from "../../../contract/vocabulary.ts";
import type { Problems } from "../../problems/problems.ts";
import { type Content, textOf } from "../decode.ts";
import { lineEndsIn } from "../line-ends.ts";

/** Letters around a place, as far as a cell goes. */
export function cellAround(text: string, at: number): string {
  const before = text.slice(0, at).match(/[^;,|"\t\r\n]{0,40}$/)?.[0] ?? "";
  return `${before}${text.slice(at).match(/^[^;,|"\t\r\n]{0,40}/)?.[0] ?? ""}`.trim();
}

/** What stands in the place of a letter that was lost. */
interface LostMark {
  text: string;
  /** Whether it is one only where another character that is not ASCII follows. */
  isBeforeOther: boolean;
}

/**
 * What programs put in the place of what they could not read, and how UTF-8 looks that was taken for that of
 * MS-DOS (`Zo├½`) or of the Mac (`Zo√´`).
 */
const lostMarks: readonly LostMark[] = [
  { text: "\uFFFD", isBeforeOther: false },
  ...["├", "┬", "√"].map((text) => ({ text, isBeforeOther: true })),
];

/** Where a mark stands in bytes, before a character that is not ASCII where it must. */
function placesOf({ text, isBeforeOther }: LostMark, bytes: Buffer): number[] {
  const mark = Buffer.from(text);
  const found: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (!isBeforeOther || (bytes[at + mark.length] ?? 0) >= 0x80) found.push(at);
  }
  return found;
}

/**
 * A name in which a question mark stands between two letters: a text that asks something has other signs too.
 */
const spoiltName = /^[\p{L} .’'-]*\p{L}\?\p{Ll}[\p{L}? .’'-]*$/u;

/** So many question marks are looked at. */
const mostQuestions = 10_000;

const isLetter = (byte: number | undefined = 0) => byte >= 0x80 || (byte | 0x20) >= 0x61;

/** The cell that a place is in. */
function cellAt(content: Content, at: number): string {
  const from = Math.max(0, at - 200);
  return cellAround(textOf(content, from, at + 200), textOf(content, from, at).length);
}

/**
 * Where a question mark stands within a name, as Windows puts it in the place of a letter that it cannot
 * write.
 */
function questionsIn(content: Content, bytes: Buffer): number[] {
  const found: number[] = [];
  let looked = 0;
  for (let at = bytes.indexOf("?"); at >= 0 && looked < mostQuestions; at = bytes.indexOf("?", at + 1)) {
    if (!isLetter(bytes[at - 1]) || !isLetter(bytes[at + 1])) continue;
    looked++;
    if (spoiltName.test(cellAt(content, at))) found.push(at);
  }
  return found;
}

interface Place {
  file: string;
  kind?: FileKind;
}

/** Tells of characters that another program lost before. */
export function reportLost(content: Content, place: Place, problems: Problems): void {
  const bytes = Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.byteLength);
  const marked =
    content.encoding === "windows-1252" ? [] : lostMarks.flatMap((mark) => placesOf(mark, bytes));
  const places = [...marked, ...questionsIn(content, bytes)].toSorted((a, b) => a - b);
  const [at] = places;
  if (at === undefined) return;
  const times = places.length;
  const mark = [...textOf(content, at, at + 12)]
    .slice(0, 2)
    .join("")
    .replace(/(?<=[\uFFFD?]).*/su, "");
  problems.add(
    "file.lost_characters",
    { ...place, line: lineEndsIn(content.bytes, 0, at) + 1, value: cellAt(content, at) },
    {
      nl: `In plaats van een letter staat er ${mark}, ${times} keer in dit bestand.`,
      en: `In the place of a letter stands ${mark}, ${times === 1 ? "once" : `${times} times`} in this file.`,
    },
  );
}
