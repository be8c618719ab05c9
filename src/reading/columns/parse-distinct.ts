import { readableText } from "../../contract/clean-text.ts";
import type { Column } from "../../contract/column.ts";
import type { RuleId } from "../../contract/rules.ts";
import { tellingPart } from "../exports/settings/form-cells.ts";
import { withPlainSpaces } from "../fold.ts";
import { longestCell } from "../limits.ts";
import { cellReader, holdsAnyText, ruleOfLong } from "./cell.ts";
import type { CellValue, Meaning } from "./cell-meaning.ts";
import type { ColumnContext } from "./column-context.ts";
import type { Texts } from "./fast/fast.ts";
import { saysNoKeyIn } from "./keys/no-key.ts";
import type { OpenedExport } from "./opened-export.ts";
import type { CodedColumn } from "./table.ts";
import { columnWords } from "./words/column-words.ts";
import { saysNoAmount } from "./words/nothing-words.ts";

/**
 * What each distinct text of a column means; the values apart, for a column of a million numbers has as many.
 */
export interface Meanings {
  values: CodedColumn["values"];
  /** 1 for a text that means something. */
  full: Uint8Array;
  /** The rule that each text breaks; empty where none does. */
  broken: readonly (RuleId | null)[];
  /** Texts that stand for nothing, such as n.v.t. */
  nothing: ReadonlySet<number>;
  /** Texts with characters that nobody reads; they are read without them. */
  unread: ReadonlySet<number>;
  /** Whether values of different texts certainly differ as keys. */
  areDistinctKeys: boolean;
}

/**
 * The text that is read for the text of a cell: the one of several that tells, or the first, and what another
 * export says of it. Null where that says nothing.
 */
export function textReader(
  name: string,
  { mapping, source }: OpenedExport,
): ((text: string) => string | null) | null {
  const mark = mapping.firstOf[name];
  const lookup = lookupOf(name, source);
  const nothing = mapping.telling[name];
  if (mark === undefined && !lookup && !nothing) return null;
  return (text) => {
    if (nothing) return tellingPart(text, nothing);
    const first = mark === undefined ? text : (text.split(mark)[0] ?? "").trim();
    return lookup ? lookup(first) : first;
  };
}

/**
 * What another export says of a text: null for one that is not there, unless report.yaml says that those stay
 * what they are. Undefined where nothing is looked up.
 */
export function lookupOf(
  name: string,
  source: OpenedExport["source"],
): ((text: string) => string | null) | undefined {
  const table = source.lookups.get(name);
  if (!table) return undefined;
  const areKept = source.mapping.lookup[name]?.others === "keep";
  return (text) => (areKept ? table.orItself(text) : (table.get(text) ?? null));
}

const isTooLong = (texts: Texts, code: number) =>
  texts.lengthOf(code) > longestCell && (texts.at(code) ?? "").length > longestCell;

/**
 * Whether every text of a column is read as it stands in the file: nothing in it is folded, and none is too
 * long.
 */
function areAsTheyStand(texts: Texts): boolean {
  return texts.hasNothingToFold && !texts.ends.some((_, code) => texts.lengthOf(code) > longestCell);
}

/** Whether one of some texts stands for nothing. */
export function haveNoKey(texts: Texts): boolean {
  return texts.ends.some((end, code) => saysNoKeyIn(texts.bytes, texts.charset, texts.startOf(code), end));
}

/** Any text means itself; nothing, where it says so or has only what nobody reads. */
function textUnless(isNothing: (text: string) => boolean): (text: string) => Meaning {
  return (text) => {
    const plain = withPlainSpaces(text).trim();
    return { value: plain === "" || isNothing(plain) ? null : plain };
  };
}

/** What a text means, read as it stands or through what is said of it elsewhere. */
export function meaningOf(
  text: string,
  readText: ((text: string) => string | null) | null,
  read: (text: string) => Meaning,
): Meaning {
  const meant = readText ? readText(text) : text;
  return meant === null ? { broken: "lookup.unknown_key" } : read(meant);
}

/** What each distinct text of a column means. */
export function parseDistinct(texts: Texts, name: string, column: Column, reading: ColumnContext): Meanings {
  const own = reading.opened.mapping.values[name];
  const readText = textReader(name, reading.opened);
  const isAsItStands = !own && !readText && holdsAnyText(column);
  if (isAsItStands && areAsTheyStand(texts) && (column.kind !== "key" || !haveNoKey(texts))) {
    return {
      // The texts themselves: no column is as long as that of the numbers of activities, and nobody reads
      // most of them.
      values: texts,
      full: new Uint8Array(texts.length).fill(1),
      broken: [],
      nothing: new Set(),
      unread: new Set(),
      areDistinctKeys: true,
    };
  }
  const words = columnWords(name, column, reading.opened.source);
  const read = isAsItStands
    ? textUnless(words.isNothing)
    : cellReader(column, reading.format, own ?? {}, words);
  const values: CellValue[] = [];
  const broken: (RuleId | null)[] = [];
  const nothing = new Set<number>();
  const unread = new Set<number>();
  // Of who was absent nothing is told, not even what was repaired.
  const isTold = reading.opened.source.contract.kind !== "absence";
  texts.forEach((text, code) => {
    const readable = readableText(text);
    const meaning: Meaning = isTooLong(texts, code)
      ? { broken: ruleOfLong(column) }
      : meaningOf(readable, readText, read);
    values.push("value" in meaning ? meaning.value : null);
    broken.push("broken" in meaning ? meaning.broken : null);
    if ("broken" in meaning) return;
    const saysNothing = saysNoAmount(readable) || words.isNothing(readable);
    if (meaning.value === null && saysNothing) nothing.add(code);
    else if (readable !== text && isTold) unread.add(code);
  });
  const full = Uint8Array.from(values, (value) => (value === null ? 0 : 1));
  return { values, full, broken, nothing, unread, areDistinctKeys: false };
}
