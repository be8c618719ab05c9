import type { Column } from "../../../contract/column.ts";
import { nearest } from "../../../contract/nearest.ts";
import type { Bilingual, FileKind, Language } from "../../../contract/vocabulary.ts";
import { foldKey } from "../../fold.ts";
import type { Said } from "../../problems/problems.ts";
import { toFillIn } from "../../problems/to-fill-in.ts";

/** A word that is not known, and in how many rows it stands. */
export interface UnknownWord {
  text: string;
  times: number;
}

/** So many words are shown, the most frequent first. */
const mostWords = 20;
/** So many fit on one line of report.yaml. */
const mostOnALine = 3;
/** What is shown of a long one. */
const longestShown = 60;

const shown = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

/** A word as it stands in report.yaml. */
export const quoted = (text: string) => JSON.stringify(text);

/** The words with how often each stands there: `"Order binnen" 247×`. */
export function withTimes(words: readonly UnknownWord[]): string {
  return words.map(({ text, times }) => `"${shown(text)}" ${times}×`).join(", ");
}

/** Words by how often they stand there, the most frequent first. */
export function byTimes<T extends UnknownWord>(words: readonly T[]): T[] {
  return words.toSorted((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1));
}

/** The lines of report.yaml that say what each word means, with a question mark where the answer belongs. */
export function wordsToPaste(kind: FileKind, name: string, words: readonly UnknownWord[]): string {
  const head = ["files:", `  ${kind}:`, "    values:"];
  if (words.length <= mostOnALine) {
    const each = words.map(({ text }) => `${quoted(text)}: ${quoted(toFillIn)}`).join(", ");
    return [...head, `      ${name}: { ${each} }`].join("\n");
  }
  const lines = words.map(({ text, times }) => `        ${quoted(text)}: ${quoted(toFillIn)} # ${times}×`);
  return [...head, `      ${name}:`, ...lines].join("\n");
}

const didYouMean: Bilingual = { nl: "bedoelde je", en: "did you mean" };

/** The known word that is near to one that is not, and alone. */
function nearWord(text: string, column: Column): string | undefined {
  const known = [...(column.words ?? [])].flatMap(([value, others]) => [value, ...others]);
  return nearest(text, known, foldKey);
}

/** What a word that stands once may have been meant as: a slip of the hand, and no word of that system. */
function slipOf([only, other]: readonly UnknownWord[], column: Column): Pick<Said, "meant"> {
  const meant = only && !other && only.times === 1 ? nearWord(only.text, column) : undefined;
  return meant === undefined ? {} : { meant };
}

/** Known words that are near to some of those that are not. */
function hints(words: readonly UnknownWord[], column: Column, language: Language): string {
  const near = words.flatMap(({ text }) => {
    const word = nearWord(text, column);
    return word === undefined ? [] : [`"${word}"${words.length > 1 ? ` (${shown(text)})` : ""}`];
  });
  if (near.length === 0) return "";
  const [first = "", ...rest] = didYouMean[language];
  return ` ${first.toUpperCase()}${rest.join("")} ${near.join(", ")}?`;
}

/** The column of which words are asked, and in how many files they stand. */
interface AskedOf {
  kind: FileKind;
  name: string;
  column: Column;
  files: number;
}

/**
 * What is said of the words of a column that are not known: all of them with their counts, what is asked, and
 * the lines of report.yaml in which to answer.
 */
export function unknownWordsSaid(
  { kind, name, column, files }: AskedOf,
  words: readonly UnknownWord[],
): Said {
  const sorted = byTimes(words);
  const first = sorted.slice(0, mostWords);
  const others = sorted.length - first.length;
  const rows = sorted.slice(mostWords).reduce((sum, { times }) => sum + times, 0);
  const asks = column.asks ?? {
    nl: `verwacht ${column.expected.nl}.`,
    en: `expected ${column.expected.en}.`,
  };
  const all = withTimes(first);
  const inFiles = {
    nl: files === 1 ? "" : ` in ${files} bestanden`,
    en: files === 1 ? "" : ` in ${files} files`,
  };
  const more = {
    nl: others === 0 ? "" : ` en ${others} andere woorden (${rows}×)`,
    en: others === 0 ? "" : ` and ${others} other words (${rows}×)`,
  };
  return {
    nl: `${all}${more.nl}${inFiles.nl}: ${asks.nl}${hints(first, column, "nl")}`,
    en: `${all}${more.en}${inFiles.en}: ${asks.en}${hints(first, column, "en")}`,
    paste: wordsToPaste(kind, name, first),
    ...slipOf(words, column),
  };
}
