import { closest, distance } from "fastest-levenshtein";
import { readableText } from "../contract/clean-text.ts";
import type { Bilingual } from "../contract/vocabulary.ts";

const isPlain = /^[!-~]*$/;
/** ASCII without the signs of it that are accents too. */
const hasNoAccent = /^[ -\]_a-~]*$/;

/** A text with every stretch of white space, also no-break, as one space, and without characters that nobody reads. */
export function withPlainSpaces(text: string): string {
  return isPlain.test(text) ? text : readableText(text).replace(/\s+/gu, " ");
}

/** The form in which keys are compared: Unicode NFC, white space (also no-break) folded, case ignored. Nothing less alike is the same. */
export function foldKey(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return withPlainSpaces(text.normalize("NFC")).trim().toLowerCase();
}

/** The form in which column names and known words are compared: also without accents, and `_`, `-`, `.` as spaces. */
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

/** Nothing longer is compared, and with no more known texts: each takes time that grows with both. */
const longestSought = 100;
const mostCompared = 20_000;

/** The known text nearest to what was found, where it is near enough to be meant; else undefined. Of very many texts only the first are compared. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (found.length > longestSought) return undefined;
  const folded = foldKey(found);
  const near = Math.max(1, Math.floor(folded.length / 3));
  // Folding makes no text three times as short.
  const alike = known.slice(0, mostCompared).filter((text) => text.length <= 3 * (folded.length + near));
  if (alike.length === 0) return undefined;
  const best = closest(folded, alike.map(foldKey));
  return distance(folded, best) <= near ? alike.find((text) => foldKey(text) === best) : undefined;
}

/** Texts that may be meant, or what gives them when they are asked for. */
export type Known = readonly string[] | (() => readonly string[]);

export const noHint: Bilingual = { nl: "", en: "" };

/** " Did you mean …?" in both languages; blank where nothing is near. */
export function didYouMean(found: string, known: Known): Bilingual {
  const best = nearest(found, typeof known === "function" ? known() : known);
  if (best === undefined) return noHint;
  return { nl: ` Bedoelde je "${best}"?`, en: ` Did you mean "${best}"?` };
}
