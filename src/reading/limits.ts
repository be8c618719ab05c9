import { constants } from "node:buffer";
import type { Bilingual } from "../contract/vocabulary.ts";
import { carriageReturn, lineFeed } from "./text/line-ends.ts";

/** The most bytes that Node reads from one file, and that a place in it is counted with. */
export const mostBytes = 2 ** 31 - 1;

/** The most bytes of report.yaml: nobody writes as much by hand. */
export const mostBytesOfSettings = 1e6;

/** A cell that is read has no more characters: it is a name, a number, a date or a short note. */
export const longestCell = 10_000;

/** The most characters that one text has: a file with quotes becomes one, and every line can. */
export const longestText = constants.MAX_STRING_LENGTH;

/** No line of an export has more bytes: a file with one has other line ends, or none. */
export const longestLine = 10e6;

/** Whether a line has more than so many bytes; it looks for line ends no further apart, not at every byte. */
export function hasLineOver(bytes: Uint8Array, most: number): boolean {
  for (let from = 0; bytes.length - from > most; ) {
    const piece = bytes.subarray(from, from + most + 1);
    const feed = piece.lastIndexOf(lineFeed);
    const end = feed < 0 ? piece.lastIndexOf(carriageReturn) : feed;
    if (end < 0) return true;
    from += end + 1;
  }
  return false;
}

/** A size in megabytes, as it is written in a language. */
export function megabytes(bytes: number, language: "nl" | "en"): string {
  const digits = { maximumSignificantDigits: 4 };
  return `${(bytes / 1e6).toLocaleString(language, digits)} MB`;
}

/** What may be so large and no larger. */
const forms = {
  any: { nl: "Een bestand", en: "A file" },
  quoted: { nl: "Een bestand met aanhalingstekens", en: "A file with quotes" },
  settings: { nl: "report.yaml", en: "report.yaml" },
} as const satisfies Record<string, Bilingual>;

/** What is said of a file that has more bytes than one of its form can have. */
export function tooLarge({
  bytes,
  most,
  form,
}: {
  bytes: number;
  most: number;
  form: keyof typeof forms;
}): Bilingual {
  return {
    nl: `Dit bestand is ${megabytes(bytes, "nl")}. ${forms[form].nl} kan hooguit ${megabytes(most, "nl")} zijn.`,
    en: `This file is ${megabytes(bytes, "en")}. ${forms[form].en} can be at most ${megabytes(most, "en")}.`,
  };
}
