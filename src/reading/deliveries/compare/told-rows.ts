import type { Bilingual } from "../../../contract/vocabulary.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { type PeopleGone, peopleGone } from "./people-gone.ts";
import { peopleSaid } from "./people-said.ts";
import { gainOf } from "./rows-gained.ts";
import { type Loss, lossOf } from "./rows-lost.ts";
import { beginSaid, gainSaid, lossSaid, otherwiseSaid } from "./rows-said.ts";
import { firstSaid, inBoth } from "./said.ts";
import { type WordsChanged, wordsChanged } from "./words-changed.ts";
import { goneWordsSaid, meaningsSaid, wordsSaid } from "./words-said.ts";

/** What the rows of a kind told: what else follows from it is not told again. */
export interface ToldRows {
  /** What is gone, as a part of all rows there were; 0 where nothing is. */
  share: number;
  /** Whether what is gone, or stands there as something else, was told with its people and words. */
  isExplained: boolean;
}

const nothing: ToldRows = { share: 0, isExplained: false };

/** The months, the first of those that a file had, of which nothing is left: how many, and when it begins now. */
function laterBegin({ former, current }: KindPair, { months, current: left }: Loss): string | null {
  if (left > 0) return null;
  const had = Object.keys(former.months).sort();
  const [begins] = Object.keys(current.months).sort();
  const isStart = months.every((month, i) => month === had[i]);
  return isStart && begins !== undefined && begins > (months.at(-1) ?? "") ? begins : null;
}

/** A file that always holds so many months loses as many at its beginning as come at its end. */
function isRolling({ former, current }: KindPair, { months }: Loss): boolean {
  const last = Object.keys(former.months).sort().at(-1) ?? "";
  const come = Object.keys(current.months).filter((month) => month > last);
  return months.length <= come.length && Object.keys(current.months).length >= leastRolling;
}

/** A file of fewer months is no year. */
const leastRolling = 12;

/** Files that were read then and are not now, of a kind of several. */
function filesGone({ former, current }: KindPair): string[] {
  if (former.files.length < 2) return [];
  const names = new Set(current.files.map(({ file }) => file));
  return former.files.flatMap(({ file }) => (names.has(file) ? [] : [file]));
}

/** What may be behind it: files, words and people that are gone with the rows. */
function behind(pair: KindPair, people: PeopleGone, words: readonly WordsChanged[], lost: number): Bilingual {
  const files = filesGone(pair);
  const ofPeople = people.gone.reduce((sum, { rows }) => sum + rows, 0);
  return inBoth((language) => {
    const named = firstSaid(files, language);
    const ofFiles =
      files.length === 0
        ? ""
        : { nl: `Niet meer gelezen: ${named}.`, en: `Not read any more: ${named}.` }[language];
    const said = ofPeople >= 0.3 * lost && people.gone.length > 0 ? peopleSaid(people, language) : "";
    return [ofFiles, said, goneWordsSaid(words, language)].filter((text) => text !== "").join(" ");
  });
}

const joined = (a: Bilingual, b: Bilingual): Bilingual =>
  inBoth((language) => `${a[language]} ${b[language]}`.trim());

/** What became of the words of a column whose rows count as something else. */
function newNames(words: readonly WordsChanged[]): Bilingual {
  return inBoth((language) => {
    const added = words.flatMap((each) => each.added);
    const meant = words.flatMap((each) => each.meant);
    const news =
      added.length === 0
        ? ""
        : { nl: `Nieuw: ${wordsSaid(added, language)}.`, en: `New: ${wordsSaid(added, language)}.` }[
            language
          ];
    const others = meant.length === 0 ? "" : `${meaningsSaid(meant, language)}.`;
    return [news, others, goneWordsSaid(words, language)].filter((text) => text !== "").join(" ");
  });
}

/** Tells what rows of closed months are gone or came, once for each kind. */
export function toldRows(comparison: Comparison, pair: KindPair): ToldRows {
  const { former, delivered, isAsked, tell } = comparison;
  const { kind } = pair;
  const of = { kind, edition: former.month };
  const gain = gainOf(pair, former.month);
  const loss = lossOf(pair, former.month);
  if (loss?.isOtherwise) {
    if (!isAsked("delivery.rows_gone")) return nothing;
    tell("delivery.rows_gone", kind, joined(otherwiseSaid(loss, of), newNames(wordsChanged(pair))));
    return { share: 0, isExplained: true };
  }
  if (gain) tell("delivery.rows_added", kind, gainSaid(gain, of));
  const begins = loss && laterBegin(pair, loss);
  if (!loss || (begins && isRolling(pair, loss))) return nothing;
  const rule = begins ? "delivery.begins_later" : "delivery.rows_gone";
  if (!isAsked(rule)) return nothing;
  const said = begins ? beginSaid(loss, begins, of) : lossSaid(loss, of);
  const people = peopleGone(pair, delivered.dataset);
  tell(rule, kind, joined(said, behind(pair, people, wordsChanged(pair), loss.former - loss.current)));
  return { share: (loss.former - loss.current) / Math.max(1, pair.former.rows), isExplained: true };
}
