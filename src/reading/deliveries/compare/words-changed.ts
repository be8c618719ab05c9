import type { ColumnProfile } from "../../../contract/delivery.ts";
import { foldWord } from "../../fold.ts";
import type { KindPair } from "./comparison.ts";

/** A word and the rows in which it stands, or stood. */
export interface WordRows {
  word: string;
  rows: number;
}

/** A word that both have, and what it was and is read as. */
export interface OtherMeaning extends WordRows {
  was: string;
  is: string;
}

/** What is otherwise in the words of a column. */
export interface WordsChanged {
  column: string;
  header: string;
  added: WordRows[];
  gone: WordRows[];
  meant: OtherMeaning[];
}

type Words = NonNullable<ColumnProfile["words"]>;

/** In fewer rows a word is a slip, or not much. */
const leastAdded = 3;
const leastGone = 10;
/** Where few rows had a word at all, another one says little. */
const leastWords = 10;

/** What is over after a while, so that its words go: an open quote is closed, what was planned is done. */
const passing: ReadonlySet<string> = new Set(["open", "planned"]);

const bySize = (a: WordRows, b: WordRows) => b.rows - a.rows || (a.word < b.word ? -1 : 1);

/** The words of a column that another does not have, in no case, in at least so many rows. */
function notIn(words: Words, others: Words, least: number): (WordRows & { meaning: string })[] {
  const known = new Set(Object.keys(others).map(foldWord));
  return Object.entries(words)
    .map(([word, [rows, meaning]]) => ({ word, rows, meaning: meaning === "" ? word : meaning }))
    .filter(({ word, rows }) => rows >= least && !known.has(foldWord(word)))
    .toSorted(bySize);
}

function otherMeanings(before: Words, words: Words): OtherMeaning[] {
  return Object.entries(words)
    .flatMap(([word, [rows, is]]) => {
      const was = before[word]?.[1];
      const isOther = was !== undefined && (was || word) !== (is || word);
      return isOther ? [{ word, rows, was: was || word, is: is || word }] : [];
    })
    .toSorted(bySize);
}

/**
 * The words of each column that the other delivery does not have, each in so many rows that it is no slip,
 * and those that are read as something else.
 */
export function wordsChanged({ former, current }: KindPair): WordsChanged[] {
  return Object.entries(current.columns).flatMap(([column, { header, words }]) => {
    const before = former.columns[column]?.words;
    if (!words || !before) return [];
    const all = Object.values(before).reduce((sum, [rows]) => sum + rows, 0);
    if (all < leastWords) return [];
    const added = notIn(words, before, leastAdded);
    const gone = notIn(before, words, leastGone).filter(({ meaning }) => !passing.has(meaning));
    const meant = otherMeanings(before, words);
    return added.length + gone.length + meant.length === 0 ? [] : [{ column, header, added, gone, meant }];
  });
}
