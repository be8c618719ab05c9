import type { RuleId } from "../../contract/rules.ts";
import { mapDistinct } from "../columns/fast/fast.ts";
import { exactKey } from "../columns/keys/key-forms.ts";
import { isSeveral, KnownKeys } from "../columns/keys/known-keys.ts";
import { cellAt } from "../columns/table.ts";
import { foldKey, meaning } from "../fold.ts";
import type { Expected, Problems } from "../problems/problems.ts";
import { cutIn, reportCutRows } from "./cut-keys.ts";
import type { OwnTable } from "./linked.ts";
import { reportSpelling } from "./names.ts";
import { OtherForms } from "./other-forms.ts";

/** In a shorter text nearly every other is near. */
const shortest = 4;

const digitsOf = (text: string) => text.replace(/\D+/g, "");

/** A number, or a code with one: what is near to it is another number. */
const isNumber = (text: string) => /^\S*\d\S*$/.test(text);

/**
 * The known names among which what was meant by a key is sought: those of the same digits. None for a number,
 * for the one near to it is another's.
 */
export function namesLike(text: string, known: readonly string[]): string[] {
  const found = foldKey(text);
  if (found.length < shortest || isNumber(found)) return [];
  const digits = digitsOf(found);
  return known.filter((each) => each.length >= shortest && !isNumber(each) && digitsOf(each) === digits);
}

/** Something that other files refer to, by its number or one of its names. */
export interface Keyed {
  id: string;
  names: readonly string[];
}

/** What a key leads to where it leads to nothing that can be used. */
export const noReference = { blank: -1, unknown: -2, ambiguous: isSeveral, wrong: -4, cut: -5 } as const;

/**
 * The numbers and names of things, found as they are written, or in another case where that can be no other.
 */
export interface Keys {
  /** Index of a thing, or one of `noReference`. */
  find(text: string): number;
  /** The number or name that was meant, as it is written where it was defined. */
  spelling(index: number, text: string): string;
  /**
   * The known number or name of which an unknown one may be another form, for what is suggested; null where
   * it may be of several, undefined where of none.
   */
  otherForm(text: string): string | null | undefined;
  /** Every number and name, for "did you mean". */
  all: readonly string[];
  /**
   * Whether all keys are known. Where they are not, because a file is missing or lacks rows, nothing can be
   * called unknown.
   */
  isComplete: boolean;
}

/** Nothing has more names; of what has, the first are looked at for a spelling. */
const mostNames = 20;

/**
 * Keys of things in the order of their index. `wrong` are those of rows that cannot be used: known, but
 * leading nowhere.
 */
export function keysOf(
  things: readonly Keyed[],
  { wrong, isComplete }: { wrong: readonly Keyed[]; isComplete: boolean },
): Keys {
  const [ids, names, gone] = [new KnownKeys(), new KnownKeys(), new KnownKeys()];
  for (const each of wrong) for (const text of [each.id, ...each.names]) gone.add(text, noReference.wrong);
  things.forEach((thing, index) => {
    ids.add(thing.id, index);
    for (const name of thing.names) names.add(name, index);
  });
  const inOrder = [ids, names, gone];
  const firstOf = (sought: (keys: KnownKeys) => number | undefined) => {
    for (const keys of inOrder) {
      const found = sought(keys);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const find = (text: string) =>
    firstOf((keys) => keys.exactly(text)) ?? firstOf((keys) => keys.folded(text)) ?? noReference.unknown;
  const all = [...new Set(things.flatMap(({ id, names: own }) => [...own, id]))];
  const whose = (key: string) => {
    const found = find(key);
    return found < 0 ? key : found;
  };
  const forms = new OtherForms(all, whose);
  return {
    find,
    otherForm: (text) => {
      const form = forms.of(text);
      return typeof form === "string" && find(form) < 0 ? null : form;
    },
    spelling: (index, text) => {
      const { id = "", names: all = [] } = things[index] ?? {};
      const names = all.slice(0, mostNames);
      const same = [id, ...names].filter((each) => foldKey(each) === foldKey(text));
      return same.some((each) => exactKey(each) === text) ? text : (same[0] ?? text);
    },
    all,
    isComplete,
  };
}

export interface Reference {
  table: OwnTable;
  column: string;
  keys: Keys;
  /** `unknown` is the rule that such a row breaks, or what takes it in where it is told otherwise. */
  rules: { unknown: RuleId | ((row: number) => void); ambiguous: RuleId };
  problems: Problems;
}

/** What was expected of a key that leads to nothing, or to more than one thing. */
function expectation({ table, column, keys }: Reference, code: number, isAmbiguous: boolean): Expected {
  if (isAmbiguous) return { nl: "Verwacht: een nummer.", en: "Expected a number." };
  return (didYouMean) => {
    const text = table.columns.get(column)?.texts.at(code) ?? "";
    const form = keys.otherForm(text);
    const near = () => didYouMean(text, () => namesLike(text, keys.all));
    const hint = form === undefined ? near() : meaning(form);
    return {
      nl: `Verwacht: een bekend nummer of bekende naam.${hint.nl}`,
      en: `Expected a known number or name.${hint.en}`,
      ...(form ? { meant: form } : {}),
    };
  };
}

/** Records once for each spelling what was read as something written otherwise. */
function reportSpellings({ table, column, keys, problems }: Reference, found: readonly number[]): void {
  const coded = table.columns.get(column);
  if (!coded) return;
  const meant = mapDistinct(coded.values, (value, code) => {
    const index = found[code] ?? noReference.blank;
    const isOwn = foldKey(String(value)) === foldKey(coded.texts.at(code) ?? "");
    return index >= 0 && isOwn ? keys.spelling(index, String(value)) : null;
  });
  if (meant.every((text, code) => text === null || text === coded.values.at(code))) return;
  const seen = new Set<number>();
  coded.codes.forEach((code, row) => {
    if (code < 0 || !table.states.isUsed(row) || seen.has(code)) return;
    seen.add(code);
    const text = meant[code] ?? null;
    if (text !== null && text !== coded.values.at(code))
      reportSpelling(cellAt(table, column, row), text, problems);
  });
}

/**
 * Index of the thing that each row refers to; `noReference.blank` where the cell is blank,
 * `noReference.unknown` where it leads to nothing. Each distinct text is looked up once; an unknown one is a
 * problem on every row that holds it, and makes those rows wrong where its rule is an error. One that Excel
 * has cut is told as such.
 */
export function resolveReferences(reference: Reference): Int32Array {
  const { table, column, keys, rules, problems } = reference;
  const coded = table.columns.get(column);
  const result = new Int32Array(table.length).fill(noReference.blank);
  if (!coded) return result;
  const isCut = cutIn(coded);
  const found = mapDistinct(coded.values, (value) => {
    if (value === null) return noReference.blank;
    const index = keys.find(String(value));
    return index === noReference.unknown && keys.isComplete && isCut(String(value)) ? noReference.cut : index;
  });
  reportSpellings(reference, found);
  const cut: number[] = [];
  const ruleOf = (index: number): Reference["rules"]["unknown"] => {
    if (index === noReference.cut) return (row) => void cut.push(row);
    return index === noReference.ambiguous ? rules.ambiguous : rules.unknown;
  };
  for (let row = 0; row < table.length; row++) {
    const code = coded.codes[row] ?? -1;
    const index = code < 0 ? noReference.blank : (found[code] ?? noReference.blank);
    result[row] = index;
    if (index >= noReference.blank) continue;
    result[row] = noReference.unknown;
    // Another wrong cell of the row does not hide this one.
    const isTold =
      index === noReference.wrong || table.lacksCells[row] === 1 || table.states.isSuperseded(row);
    if (isTold || (index === noReference.unknown && !keys.isComplete)) continue;
    const rule = ruleOf(index);
    if (typeof rule === "function") {
      rule(row);
      continue;
    }
    const expected = expectation(reference, code, index === noReference.ambiguous);
    if (problems.add(rule, cellAt(table, column, row), expected)) table.states.setWrong(row);
  }
  reportCutRows(table, column, cut, problems);
  return result;
}

/** Makes the rows wrong whose key leads to nothing: what they say cannot be given to anybody. */
export function setUnknownWrong(table: OwnTable, indexes: Int32Array): void {
  indexes.forEach((index, row) => {
    if (index < noReference.blank) table.states.setWrong(row);
  });
}

/** An index for the dataset: null for nobody and nothing. */
export function indexOrNull(indexes: Int32Array, row: number): number | null {
  const index = indexes[row] ?? noReference.blank;
  return index < 0 ? null : index;
}
