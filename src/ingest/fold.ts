import { closest, distance } from "fastest-levenshtein";

const isPlain = /^[!-~]*$/;

/** Characters that nobody sees and that can turn the text around them: controls, marks of direction, a mark at the start of a file. */
const invisible = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A text with every stretch of white space, also no-break, as one space, and without characters that nobody sees. */
export function withPlainSpaces(text: string): string {
  return isPlain.test(text) ? text : text.replace(/\s+/gu, " ").replace(invisible, "");
}

/** The form in which keys are compared: Unicode NFC, white space (also no-break) folded, case ignored. Nothing less alike is the same. */
export function foldKey(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return withPlainSpaces(text.normalize("NFC")).trim().toLowerCase();
}

/** The form in which column names and known words are compared: also without accents, and `_`, `-`, `.` as spaces. */
export function foldName(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{Diacritic}/gu, "");
  return plain
    .replace(/[\s_.-]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** The known text nearest to what was found, where it is near enough to be meant; else undefined. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const folded = foldKey(found);
  const best = closest(folded, known.map(foldKey));
  const near = Math.max(1, Math.floor(folded.length / 3));
  return distance(folded, best) <= near ? known.find((text) => foldKey(text) === best) : undefined;
}

/** " Did you mean …?" in both languages; blank where nothing is near. */
export function didYouMean(found: string, known: readonly string[]): { nl: string; en: string } {
  const best = nearest(found, known);
  if (best === undefined) return { nl: "", en: "" };
  return { nl: ` Bedoelde je "${best}"?`, en: ` Did you mean "${best}"?` };
}
