import { distance } from "fastest-levenshtein";
import type { Column } from "../../contract/column.ts";
import type { FileContract } from "../../contract/file.ts";
import { foldName } from "../fold.ts";
import { headingFit, sureness } from "../setup/known-names.ts";
import { mayBeMeant } from "./near-names.ts";

/** A heading under which nothing is read, and the column that it looks like, which the file does not have. */
export interface NearColumn {
  header: string;
  position: number;
  name: string;
  /**
   * What tells it: its spelling, whatever stands below; its words, where what stands below may be that; what
   * stands below alone; or that it is another name of a column that is read under one.
   */
  by: "spelling" | "words" | "contents" | "other name";
}

/** No column of a contract has such a name. */
const mark = "near: ";

/** What the column is called in what is collected, that stands below such a heading. */
export const nearName = ({ position }: Pick<NearColumn, "position">): string => `${mark}${position}`;

/** What is compared: a kind of file, or null for one that stands beside those, and its columns. */
interface Sought {
  kind: FileContract["kind"] | null;
  columns: Readonly<Record<string, Column>>;
}

/** Words that say no more than that it is a column, or of what all rows of such a file are. */
const ofNoMatter: ReadonlySet<string> = new Set(
  [
    "de het een the a van of op on in per tot en met to voor datum date dag day nr no nummer",
    "number id code veld field kolom naam name omschrijving description aantal huidige huidig",
    "current klant klanten account accounts relatie customer medewerker employee waarde",
    "offerte quote contactpersoon contact activiteit activity eur euro",
  ]
    .flatMap((line) => line.split(" "))
    .map(foldName),
);

/** How words of headings are cut short, alone or at the end of another. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["jr", "jaar"],
  ["j", "jaar"],
  ["yr", "year"],
  ["p", "per"],
  ["x", "keer"],
  ["am", "accountmanager"],
]);
const inFull = (word: string) =>
  abbreviations.get(word) ?? word.replace(/(?<=\p{L}{3})nr$/u, "nummer").replace(/mgr$/u, "manager");

/** The words of a heading, without what stands in brackets; one with capitals within is several. */
const wordsOf = (text: string) =>
  foldName(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word === "nr" ? "nummer" : inFull(word)));

const thatMatter = (words: readonly string[]) => words.filter((word) => !ofNoMatter.has(word));

/** Whether two texts differ by a slip of the hand or two: of short ones nothing may differ. */
function areSpelledAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const slips = length < 6 ? 0 : length < 10 ? 1 : 2;
  return a === b || (a[0] === b[0] && distance(a, b) <= slips);
}

/** Whether two words may be one: one is the other cut short, in the plural, or with a slip of the hand. */
function areOneWord(a: string, b: string): boolean {
  const [short = "", long = ""] = [a, b].toSorted((one, other) => one.length - other.length);
  return (short.length >= 3 && long.startsWith(short)) || areSpelledAlike(a, b);
}

/** Whether every word of either stands in the other, in whatever order. */
const haveTheSame = (some: readonly string[], others: readonly string[]) =>
  [
    [some, others],
    [others, some],
  ].every(([words = [], in_ = []]) => words.every((word) => in_.some((each) => areOneWord(each, word))));

/** Letters that a plural has more. */
const mostOfPlural = 3;

/**
 * Whether a heading has the words of a name, but for such as say little; where the name has no others, it
 * must be the same or its plural.
 */
function hasWordsOf(header: readonly string[], name: readonly string[]): boolean {
  const [found, sought] = [thatMatter(header), thatMatter(name)];
  if (sought.join("").length >= 4) return haveTheSame(found, sought);
  const [whole, own] = [header.join(""), name.join("")];
  if (own.length >= 5 && whole.startsWith(own) && whole.length - own.length <= mostOfPlural) return true;
  return own.length >= 5 && found.length === 0 && name.every((word) => header.includes(word));
}

/** How near a heading is to a column: 0 for not at all, 1 for its own name. */
const nearness = { spelled: 0.96, maybe: 0.8, words: 0.78, wordLess: 0.05 } as const;

/** Days of the record itself, which say nothing of what it is about. */
const ofRecord = /creat|gemaakt|modif|gewijzig|bijgewerkt|update|login|inlog|import|export|sync/;

/** The names of a column as words, and headings that may be meant for it. */
interface NamesAsWords {
  own: readonly (readonly string[])[];
  maybe: readonly (readonly string[])[];
}

function namesAsWords(name: string, { nl, aliases }: Column, kind: Sought["kind"]): NamesAsWords {
  return { own: [name, nl, ...aliases].map(wordsOf), maybe: mayBeMeant(kind, name).map(wordsOf) };
}

/** How near a heading is to a column, by its name and the words that it is called by. */
function nearnessOf(
  { header, words }: { header: string; words: readonly string[] },
  name: string,
  { own, maybe }: NamesAsWords,
  kind: Sought["kind"],
): number {
  const whole = words.join("");
  if (whole.length < 2) return 0;
  if (own.some((each) => areSpelledAlike(whole, each.join("")))) return nearness.spelled;
  const fit = kind === null ? 0 : headingFit(kind, name, header);
  const isSaid = fit >= sureness.synonym || (fit >= sureness.together && !ofRecord.test(foldName(header)));
  const isMaybe = maybe.some((each) => areSpelledAlike(whole, each.join("")));
  const byWords = [...own, ...maybe]
    .filter((each) => hasWordsOf(words, each))
    .map((each) => nearness.words - nearness.wordLess * each.filter((word) => !words.includes(word)).length);
  return Math.max(isSaid ? fit : 0, isMaybe ? nearness.maybe : 0, ...byWords);
}

/** No more headings are compared, and no longer ones: no system has so many. */
const mostHeadings = 1000;
const longestHeading = 100;

/** Columns that a heading may be as well, where another is that of which it says more. */
const besides: ReadonlyMap<string, string> = new Map([["stage", "outcome"]]);

/**
 * Which of the headings that nothing reads look like a column that the file does not have: of each column the
 * one that is nearest, and no heading twice. One that is nearer to a column that is read elsewhere is none.
 */
export function nearColumns(
  headers: readonly { header: string; position: number }[],
  sought: Sought,
  isLacking: (name: string) => boolean,
): NearColumn[] {
  const { kind } = sought;
  const names = Object.entries(sought.columns).map(([name, column]) => ({
    name,
    isLacking: isLacking(name),
    asWords: namesAsWords(name, column, kind),
  }));
  if (!names.some((each) => each.isLacking)) return [];
  const compared = headers.filter(({ header }) => header.length <= longestHeading).slice(0, mostHeadings);
  const found = compared.flatMap((heading) => {
    const words = wordsOf(heading.header);
    const near = names.flatMap(({ name, isLacking: lacks, asWords }) => {
      const score = nearnessOf({ ...heading, words }, name, asWords, kind);
      return score === 0 ? [] : [{ ...heading, name, score, isLacking: lacks }];
    });
    return near.filter(({ name, score, isLacking: lacks }) => {
      const read = near.filter((other) => !other.isLacking && besides.get(name) !== other.name);
      return lacks && read.every((other) => other.score <= score);
    });
  });
  const taken = { headers: new Set<number>(), names: new Set<string>() };
  const chosen: NearColumn[] = [];
  for (const { header, position, name, score } of found.toSorted((a, b) => b.score - a.score)) {
    if (taken.headers.has(position) || taken.names.has(name)) continue;
    taken.headers.add(position);
    taken.names.add(name);
    chosen.push({ header, position, name, by: score >= nearness.spelled ? "spelling" : "words" });
  }
  return chosen.toSorted((a, b) => a.position - b.position);
}
