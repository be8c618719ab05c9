import { dayOfIso } from "../../../calendar/day.ts";
import { fileContracts } from "../../../contract/files.ts";
import type { Bilingual, Language } from "../../../contract/vocabulary.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { type PeopleGone, peopleGone } from "./people-gone.ts";
import type { Loss } from "./rows-lost.ts";
import { firstSaid, inBoth } from "./said.ts";
import { peopleSaid } from "./told-people.ts";
import { type WordsChanged, wordsChanged } from "./words-changed.ts";
import { goneWordsSaid, meaningsSaid, wordsSaid } from "./words-said.ts";

/** What takes this part of the lost rows with it is behind the loss. */
const mostOf = 0.8;
/** What takes less than this is not. */
const someOf = 0.3;

/** Files that were read then and are not now, of a kind of several. */
function filesGone({ former, current }: KindPair): string[] {
  if (former.files.length < 2) return [];
  const names = new Set(current.files.map(({ file }) => file));
  return former.files.flatMap(({ file }) => (names.has(file) ? [] : [file]));
}

const rowsOf = (each: readonly { rows: number }[]) => each.reduce((sum, { rows }) => sum + rows, 0);

/** The most rows that words gone from one column had. */
const goneWith = (words: readonly WordsChanged[]) => Math.max(0, ...words.map(({ gone }) => rowsOf(gone)));

/** Whether words went with nearly all rows that are gone: the export leaves them out. */
export function isOfWords(pair: KindPair, { former, current }: Loss): boolean {
  return goneWith(wordsChanged(pair)) >= mostOf * (former - current);
}

const filesSaid = (files: readonly string[], language: Language) => {
  const named = firstSaid(files, language);
  return { nl: `Niet meer gelezen: ${named}.`, en: `Not read any more: ${named}.` }[language];
};

/**
 * What is behind rows that are gone, in sentences: files that are not read any more, else words that went
 * with nearly all of them, else people. "" where nothing is left that could tell.
 */
export function behindLoss({ former, delivered }: Comparison, pair: KindPair, loss: Loss): Bilingual {
  const lost = loss.former - loss.current;
  if (pair.current.rows === 0) return inBoth(() => "");
  const files = filesGone(pair);
  if (files.length > 0) return inBoth((language) => filesSaid(files, language));
  const words = wordsChanged(pair);
  const people: PeopleGone = peopleGone(pair, delivered.dataset, dayOfIso(former.until));
  const isOfPeople = !isOfWords(pair, loss) && rowsOf(people.gone) >= someOf * lost;
  return inBoth((language) => {
    const ofPeople = isOfPeople ? peopleSaid(people, language) : "";
    return `${ofPeople} ${goneWordsSaid(words, language)}`.trim();
  });
}

/** What became of the words whose rows count as something else. */
export function behindOtherwise(pair: KindPair): Bilingual {
  const words = wordsChanged(pair);
  const added = words.flatMap((each) => each.added);
  const { columns } = fileContracts[pair.kind];
  return inBoth((language) => {
    const list = wordsSaid(added, language);
    const isNew = added.length === 0 ? "" : { nl: `Nieuw: ${list}.`, en: `New: ${list}.` }[language];
    const others = words
      .filter(({ meant }) => meant.length > 0)
      .map(({ column, meant }) => `${meaningsSaid(meant, columns[column]?.words, language)}.`);
    return [isNew, ...others, goneWordsSaid(words, language)].filter((text) => text !== "").join(" ");
  });
}
