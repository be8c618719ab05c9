import type { ProfiledKind } from "../../../contract/delivery.ts";
import { fileContracts } from "../../../contract/files.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { editionSaid, inBoth } from "./said.ts";
import type { ToldRows } from "./told-rows.ts";
import { type WordsChanged, wordsChanged } from "./words-changed.ts";
import { fewerSaid, goneWordsSaid, meaningsSaid, wordsSaid } from "./words-said.ts";

/** What is otherwise in the words of a column of a kind. */
interface OfKind extends WordsChanged {
  kind: ProfiledKind;
}

/**
 * Tells of a new word, with those that are gone from the same column: it may be the same under another name.
 */
function tellNew({ former, tell }: Comparison, changed: OfKind): void {
  const said = inBoth((language) => {
    const [words, than] = [wordsSaid(changed.added, language), editionSaid(former.month, language)];
    const gone = goneWordsSaid([changed], language);
    return {
      nl: `In ${changed.header} staat ${words}, dat in ${than} niet voorkwam. ${gone}`.trim(),
      en: `In ${changed.header} there is ${words}, which ${than} did not have. ${gone}`.trim(),
    }[language];
  });
  tell("delivery.new_word", changed.kind, said);
}

function tellGone({ former, tell }: Comparison, changed: OfKind): void {
  const said = inBoth((language) => {
    const than = editionSaid(former.month, language);
    return {
      nl: `${goneWordsSaid([changed], language)} Zo vaak stond het in ${than}.`,
      en: `${goneWordsSaid([changed], language)} So often it stood in ${than}.`,
    }[language];
  });
  tell("delivery.word_gone", changed.kind, said);
}

function tellFewer({ former, tell }: Comparison, { kind, header, fewer }: OfKind): void {
  const said = inBoth((language) => {
    const [words, than] = [fewerSaid(fewer, language), editionSaid(former.month, language)];
    return {
      nl: `In ${header} staat er minder dan in ${than}, terwijl er geen regels weg zijn: ${words}. Wat gesloten was, is iets anders geworden.`,
      en: `In ${header} there is less than in ${than}, though no rows are gone: ${words}. What was closed has become something else.`,
    }[language];
  });
  tell("delivery.word_fewer", kind, said);
}

function tellMeant({ former, tell }: Comparison, { kind, column, header, meant }: OfKind): void {
  const { words: meanings } = fileContracts[kind].columns[column] ?? {};
  const said = inBoth((language) => {
    const [words, than] = [meaningsSaid(meant, meanings, language), editionSaid(former.month, language)];
    return { nl: `In ${header}, sinds ${than}: ${words}.`, en: `In ${header}, since ${than}: ${words}.` }[
      language
    ];
  });
  tell("delivery.word_meaning", kind, said);
}

/**
 * Tells of a column the first that there is of new words, words that are gone and words in fewer rows, each
 * of which may be the cause of the next; and what is read otherwise. Gives whether a new word was told.
 */
function toldOfColumn(comparison: Comparison, own: OfKind): boolean {
  const isNewTold = own.added.length > 0 && comparison.isAsked("delivery.new_word");
  if (isNewTold) tellNew(comparison, own);
  else if (own.gone.length > 0) tellGone(comparison, own);
  else if (own.fewer.length > 0) tellFewer(comparison, own);
  if (own.meant.length > 0) tellMeant(comparison, own);
  return isNewTold;
}

/**
 * Tells what is otherwise in the words of some kinds. A word that came into a column of the same name in
 * several files, as a team, is told once. Gives the columns with a new word, as `kind.column`.
 */
export function toldWords(
  comparison: Comparison,
  pairs: readonly (KindPair & ToldRows)[],
): ReadonlySet<string> {
  const told = new Set<string>();
  const columns = new Set<string>();
  const isNew = (column: string, word: string) => {
    const key = `${column}\n${word.toLowerCase()}`;
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  };
  for (const pair of pairs) {
    for (const changed of pair.areWordsTold ? [] : wordsChanged(pair)) {
      const added = changed.added.filter(({ word }) => isNew(changed.column, word));
      const gone = pair.isGoneTold ? [] : changed.gone.filter(({ word }) => isNew(changed.column, word));
      const fewer = pair.isGoneTold ? [] : changed.fewer;
      const isNewTold = toldOfColumn(comparison, { ...changed, added, gone, fewer, kind: pair.kind });
      if (isNewTold) columns.add(`${pair.kind}.${changed.column}`);
    }
  }
  return columns;
}
