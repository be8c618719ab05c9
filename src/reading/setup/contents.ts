import type { Column } from "../../contract/column.ts";
import { fileContracts } from "../../contract/files.ts";
import { no, yes } from "../../contract/presets/words.ts";
import { presets } from "../../contract/presets.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { looksLikeDay } from "../columns/cell-shape.ts";
import { parseNumber } from "../columns/numbers/number-format.ts";
import { stageWord } from "../columns/words/stage-word.ts";
import { foldKey, foldWord } from "../fold.ts";
import { isNumber } from "../text/totals/column-sum.ts";
import type { SheetColumn } from "./sheet.ts";

/** The people and accounts that the files of a folder name, folded as keys. */
export interface KnownThings {
  people: ReadonlySet<string>;
  accounts: ReadonlySet<string>;
}

export const nothingKnown: KnownThings = { people: new Set(), accounts: new Set() };

/** What the cells of a column look like: shares of the filled ones, 0–1. */
export interface Contents {
  days: number;
  numbers: number;
  /** With a figure in it. */
  figures: number;
  /** Numbers of 0 to 1.5, or percentages to 150%. */
  parts: number;
  people: number;
  accounts: number;
  /** How many different texts there are on a filled cell. */
  distinct: number;
}

/** The share of the filled cells of a column for which something holds. */
function shareOf({ words, filled }: SheetColumn, holds: (text: string) => boolean): number {
  if (filled === 0) return 0;
  return words.entries().reduce((sum, [text, count]) => sum + (holds(text) ? count : 0), 0) / filled;
}

/** Whether a text is a part of a working week: 0.8, 0,8, 80 %. */
function isPart(text: string): boolean {
  const isPercent = text.includes("%");
  return ([",", "."] as const).some((mark) => {
    const value = parseNumber(text.trim(), mark);
    return (
      value !== null &&
      value >= 0 &&
      value <= 1.5 &&
      (isPercent || !/\d{3}/.test(text.split(/[.,]/)[0] ?? ""))
    );
  });
}

/** `3.5` may be the third of May, and is a number as long as no year stands behind it. */
const isShortFraction = (text: string) => /^\d{1,9}[.,]\d{1,2}$/.test(text);

/** What stands in a column. */
export function contentsOf(column: SheetColumn, known: KnownThings): Contents {
  return {
    days: shareOf(column, (text) => looksLikeDay(text) && !isShortFraction(text)),
    numbers: shareOf(column, isNumber),
    figures: shareOf(column, (text) => /\d/.test(text)),
    parts: shareOf(column, isPart),
    people: shareOf(column, (text) => known.people.has(foldKey(text))),
    accounts: shareOf(column, (text) => known.accounts.has(foldKey(text))),
    distinct: column.filled === 0 ? 0 : column.words.size / column.filled,
  };
}

function wordsOfChoice(kind: FileKind, name: string): ReadonlyMap<string, string> {
  const own = [...(fileContracts[kind].columns[name]?.words ?? [])].flatMap(([value, words]) =>
    [value, ...words].map((word) => [foldWord(word), value] as const),
  );
  const ofPresets = Object.values(presets)
    .flatMap(({ forms }) => forms[kind] ?? [])
    .flatMap(({ values }) => Object.entries(values?.[name] ?? {}))
    .map(([word, value]) => [foldWord(word), value] as const);
  return new Map([...ofPresets, ...own]);
}

const meanings = new Map<string, ReadonlyMap<string, string>>();

/** What words of a choice mean, with those that presets know. */
export function meaningsOf(kind: FileKind, name: string): ReadonlyMap<string, string> {
  const key = `${kind} ${name}`;
  const known = meanings.get(key) ?? wordsOfChoice(kind, name);
  meanings.set(key, known);
  return known;
}

/** The words of a choice that nobody knows, the most frequent first, with how often they stand there. */
export function unknownWords(
  column: SheetColumn,
  known: ReadonlyMap<string, string>,
  isStage: boolean,
): [string, number][] {
  const find = (word: string) => known.get(column.folded.get(word) ?? foldWord(word));
  return [...column.words]
    .filter(([word]) => find(word) === undefined && !(isStage && stageWord(word, find) !== null))
    .sort(([, a], [, b]) => b - a);
}

/** In so many cells a choice shows by its words coming back. */
const cellsThatTell = 1000;

/** Numbers and names of a long export: hardly a text stands there twice. */
const isEachAnother = ({ words, filled }: SheetColumn) => filled > cellsThatTell && words.size > filled / 2;

/** The share of the cells of a column that are known words of a choice. */
function shareKnown(column: SheetColumn, kind: FileKind, name: string, { isStage = false }: Column): number {
  if (column.filled === 0 || isEachAnother(column)) return 0;
  const unknown = unknownWords(column, meaningsOf(kind, name), isStage);
  return 1 - unknown.reduce((sum, [, count]) => sum + count, 0) / column.filled;
}

/** Whether most cells of a column that must be there are known words of it: that tells a kind from others. */
export function areItsWords(column: SheetColumn | undefined, kind: FileKind, name: string): boolean {
  const of = fileContracts[kind].columns[name];
  if (!column || of?.kind !== "choice" || !of.required) return false;
  return column.words.size > 1 && shareKnown(column, kind, name, of) > 0.8;
}

/** Columns of which the words alone say what they are. */
const otherChoices = (
  [
    ["accounts", "status"],
    ["activities", "type"],
    ["quotes", "outcome"],
  ] as const
).flatMap(([kind, name]) => {
  const of = fileContracts[kind].columns[name];
  return of ? [{ kind, name, of }] : [];
});

/** More different words are no choice. */
const mostWords = 60;

function fitOfChoice(
  column: SheetColumn,
  contents: Contents,
  kind: FileKind,
  name: string,
  of: Column,
): number {
  const known = shareKnown(column, kind, name, of);
  if (known > 0) return 0.7 + 0.3 * known;
  if (contents.days > 0.5 || contents.numbers > 0.5) return 0;
  // Words that all say something else: customer and prospect are no outcome.
  const isOfAnother = otherChoices.some(
    (other) =>
      other.name !== name &&
      column.words.size > 1 &&
      shareKnown(column, other.kind, other.name, other.of) > 0.8,
  );
  if (isOfAnother) return 0.2;
  return column.words.size > mostWords ? 0.2 : 0.7;
}

/** Numbers of the rows of a file are each another; those that refer to something are not. */
export const ownKeys: Readonly<Partial<Record<FileKind, string>>> = {
  team: "person_id",
  accounts: "account_id",
  contacts: "contact_id",
  activities: "activity_id",
  quotes: "quote_id",
};

/** Numbers that each row has for itself. Who works on two contracts has two rows. */
function fitOfOwnKey({ distinct, figures }: Contents, kind: FileKind): number {
  const isApart = distinct >= (kind === "team" ? 0.5 : 0.9);
  return (isApart ? 1 : 0.4) * (figures > 0.5 ? 1 : 0.75);
}

/** What names people or accounts: surest where those are known that stand there. */
function fitOfReference(found: number, known: ReadonlySet<string>): number {
  if (known.size === 0) return 0.9;
  if (found > 0.5) return 1;
  return found > 0 ? 0.9 : 0.75;
}

function fitOfKey(column: SheetColumn, contents: Contents, { kind, name, known }: Asked): number {
  if (contents.days > 0.5) return 0;
  if (ownKeys[kind] === name) return fitOfOwnKey(contents, kind);
  if (name === "account_id") return fitOfReference(contents.accounts, known.accounts);
  if (name !== "account_manager_id" && name !== "person_id") return 0.9;
  const isSeldomTwice = column.filled > 30 && contents.distinct > 0.9;
  return fitOfReference(contents.people, known.people) * (isSeldomTwice ? 0.3 : 1);
}

/** Which column is sought, in which kind of file, beside what is known. */
interface Asked {
  kind: FileKind;
  name: string;
  known: KnownThings;
}

function fitOfText(column: SheetColumn, contents: Contents, name: string): number {
  if (contents.days > 0.5) return 0;
  if (name === "name" && contents.numbers > 0.5) return 0;
  if (name === "name") return contents.distinct > 0.4 ? 1 : 0.7;
  if (contents.numbers > 0.5 && name !== "segment") return 0.3;
  const isGroup = name === "team" || name === "segment";
  return isGroup && column.filled > 30 && contents.distinct > 0.7 ? 0.4 : 1;
}

/**
 * How well what stands in a column fits one of a kind: 0 where it cannot be that column, 1 where it well may.
 */
export function contentsFit(
  column: SheetColumn,
  contents: Contents,
  kind: FileKind,
  name: string,
  known: KnownThings,
): number {
  const of = fileContracts[kind].columns[name];
  if (!of) return 0;
  if (column.filled === 0) return of.required && !of.mayBeBlank ? 0.3 : 0.8;
  if (of.kind === "day") return contents.days > 0.8 ? 1 : contents.days > 0.5 ? 0.6 : 0;
  if (of.kind === "amount") {
    const isAmount = contents.numbers > 0.8 && contents.days < 0.8;
    const isBounded = name === "fte" && kind === "team";
    return isAmount && (!isBounded || contents.parts > 0.8) ? 1 : 0;
  }
  if (of.kind === "choice") return fitOfChoice(column, contents, kind, name, of);
  return of.kind === "key"
    ? fitOfKey(column, contents, { kind, name, known })
    : fitOfText(column, contents, name);
}

const isBox = (word: string) => [...yes, ...no].some((each) => foldWord(each) === foldWord(word));

/**
 * How surely a column whose heading says nothing is one of a kind, by what stands in it: known words, known
 * people and known accounts tell, days and amounts hardly do.
 */
export function contentsAlone(column: SheetColumn, contents: Contents, kind: FileKind, name: string): number {
  const of = fileContracts[kind].columns[name];
  if (!of || column.filled === 0) return 0;
  if (of.kind === "choice") {
    // Yes and no may be of anything.
    const isSaid = column.words.size > 1 && !column.words.keys().every((word) => isBox(word));
    return isSaid && shareKnown(column, kind, name, of) > 0.8 ? 0.55 : 0;
  }
  if (of.kind === "key" && kind !== "team") {
    if (name.endsWith("manager_id") || name === "person_id") return contents.people > 0.8 ? 0.55 : 0;
    return name === "account_id" && kind !== "accounts" && contents.accounts > 0.8 ? 0.55 : 0;
  }
  return 0;
}
