import type { ColumnProfile } from "../../../contract/delivery.ts";
import { foldWord } from "../../fold.ts";
import { fellOff } from "./begins.ts";
import { isBeyondChance } from "./beyond-chance.ts";
import type { Counts, KindPair } from "./comparison.ts";

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

/** A word that stands in fewer rows than it did. */
export interface FewerRows extends Counts {
  word: string;
}

/** What is otherwise in the words of a column. */
export interface WordsChanged {
  column: string;
  header: string;
  added: WordRows[];
  gone: WordRows[];
  fewer: FewerRows[];
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

/** How many rows each word has, in any case. */
const rowsByWord = (words: Words) =>
  new Map(
    [...Map.groupBy(Object.entries(words), ([word]) => foldWord(word))].map(([word, own]) => [
      word,
      own.reduce((sum, [, [rows]]) => sum + rows, 0),
    ]),
  );

/**
 * The words of which a log that only grows has fewer than it had, beyond usual corrections: what once was won
 * is not lost later, and the other way round.
 */
function fewerOf(before: Words, words: Words): FewerRows[] {
  const [then, now] = [rowsByWord(before), rowsByWord(words)];
  return Object.entries(words)
    .filter(([word, [, meaning]]) => !passing.has(meaning === "" ? word : meaning))
    .map(([word]) => {
      const key = foldWord(word);
      return { word, former: then.get(key) ?? 0, current: now.get(key) ?? 0 };
    })
    .filter(({ former, current }) => isBeyondChance(former - current, former))
    .toSorted((a, b) => b.former - b.current - (a.former - a.current) || (a.word < b.word ? -1 : 1));
}

/** Whether no row of a log goes: not one that always holds the last so many days. */
const onlyGrows = (pair: KindPair) =>
  pair.kind === "quotes" && pair.current.rows >= pair.former.rows && fellOff(pair) === "";

/**
 * The words of each column that the other delivery does not have, each in so many rows that it is no slip,
 * and those that are read as something else.
 */
export function wordsChanged(pair: KindPair): WordsChanged[] {
  const { former, current } = pair;
  const isGrowing = onlyGrows(pair);
  return Object.entries(current.columns).flatMap(([column, { header, words }]) => {
    const before = former.columns[column]?.words;
    if (!words || !before) return [];
    const all = Object.values(before).reduce((sum, [rows]) => sum + rows, 0);
    if (all < leastWords) return [];
    const added = notIn(words, before, leastAdded);
    const gone = notIn(before, words, leastGone).filter(({ meaning }) => !passing.has(meaning));
    const meant = otherMeanings(before, words);
    const fewer = isGrowing ? fewerOf(before, words) : [];
    const isNone = [added, gone, fewer, meant].every(({ length }) => length === 0);
    return isNone ? [] : [{ column, header, added, gone, fewer, meant }];
  });
}
