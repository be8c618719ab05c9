import { readableText } from "../contract/clean-text.ts";
import { nearest } from "../contract/nearest.ts";
import type { Bilingual } from "../contract/vocabulary.ts";

const isPlain = /^[!-~]*$/;
/** ASCII without the signs of it that are accents too. */
const hasNoAccent = /^[ -\]_a-~]*$/;

/**
 * A text with every stretch of white space, also no-break, as one space, and without characters that nobody
 * reads.
 */
export function withPlainSpaces(text: string): string {
  return isPlain.test(text) ? text : readableText(text).replace(/\s+/gu, " ");
}

/** Latin letters, digits and signs in the width of Chinese ones, which Asian keyboards type. */
const wide = /[\uFF01-\uFF5E]/g;
const ofPlainWidth = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0);

/**
 * The form in which names are compared: Unicode NFC, white space (also no-break) and width folded, case
 * ignored. Nothing less alike is the same.
 */
export function foldKey(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return withPlainSpaces(text.normalize("NFC")).replace(wide, ofPlainWidth).trim().toLowerCase();
}

/**
 * The form in which column names and known words are compared: also without accents, and `_`, `-`, `.` as
 * spaces.
 */
export function foldName(text: string): string {
  const plain = hasNoAccent.test(text)
    ? text
    : readableText(text)
        .normalize("NFD")
        .replace(/\p{Diacritic}/gu, "");
  return plain
    .replace(/[\s_.-]+/gu, " ")
    .trim()
    .toLowerCase();
}

const hasLetter = /\p{L}/u;
/** A dash before or behind all else, which says that a part is blank: "- x" is not "x -". */
const dashForBlank = /^-(?=\s)|(?<=\s)-$/g;

/**
 * The form in which words of cells are compared: as names, but that of codes without letters, and of parts
 * that are blank, every mark counts.
 */
export function foldWord(text: string): string {
  return hasLetter.test(text) ? foldName(text.trim().replace(dashForBlank, "–")) : foldKey(text.trim());
}

/** Texts that may be meant, or what gives them when they are asked for. */
export type Known = readonly string[] | (() => readonly string[]);

export const noHint: Bilingual = { nl: "", en: "" };

/** The known text that is near to one that was found, and alone; null for none. */
export function nearestKnown(found: string, known: Known): string | null {
  return nearest(found, typeof known === "function" ? known() : known, foldKey) ?? null;
}

/** " Did you mean …?" in both languages; blank where nothing is near. */
export function didYouMean(found: string, known: Known): Bilingual {
  return meaning(nearestKnown(found, known));
}

/** The question whether a text was meant; blank for none. */
export function meaning(text: string | null): Bilingual {
  if (text === null) return noHint;
  return { nl: ` Bedoelde je "${text}"?`, en: ` Did you mean "${text}"?` };
}
