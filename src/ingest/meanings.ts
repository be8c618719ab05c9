import type { Column } from "../contract/column.ts";
import type { RuleId } from "../contract/rules.ts";
import { type CellFormat, type CellValue, cellReader, holdsAnyText, saysNothing } from "./cell.ts";
import { forEachOf, mapped } from "./distinct.ts";
import { foldKey, withPlainSpaces } from "./fold.ts";
import type { Problems } from "./problems.ts";
import type { Opened } from "./raw.ts";
import type { CodedColumn } from "./table.ts";
import type { Texts } from "./texts.ts";

/** What the columns of one file are read with; `rejected` is filled on the way. */
export interface Reading {
  opened: Opened;
  format: CellFormat;
  lines: Int32Array;
  /** 1 for a row that has not the cells it must have: its cells are not read. */
  torn: Uint8Array;
  rejected: Uint8Array;
  problems: Problems;
}

/** What each distinct text of a column means; the values apart, for a column of a million numbers has as many. */
interface Meanings {
  values: CodedColumn["values"];
  /** 1 for a text that means something. */
  full: Uint8Array;
  broken: ReadonlyMap<number, RuleId>;
  /** Texts that stand for nothing, such as n.v.t. */
  nothing: ReadonlySet<number>;
  /** Whether values of different texts certainly differ as keys. */
  areDistinctKeys: boolean;
}

/** The text that is read for the text of a cell: the first of several, and what another export says of it. Null where that says nothing. */
function textReader(name: string, { opened }: Reading): ((text: string) => string | null) | null {
  const { mapping, source } = opened;
  const mark = mapping.firstOf[name];
  const lookup = source.lookups.get(name);
  if (mark === undefined && !lookup) return null;
  return (text) => {
    const first = mark === undefined ? text : (text.split(mark)[0] ?? "").trim();
    return lookup ? (lookup.get(foldKey(first)) ?? null) : first;
  };
}

/** What each distinct text of a column means. */
export function meaningsOf(texts: Texts, name: string, column: Column, reading: Reading): Meanings {
  const own = reading.opened.mapping.values[name];
  const readText = textReader(name, reading);
  if (!own && !readText && holdsAnyText(column)) {
    return {
      // The texts themselves: no column is as long as that of the numbers of activities, and nobody reads most of them.
      values: texts.hasNothingToFold ? texts : mapped(texts, withPlainSpaces),
      full: new Uint8Array(texts.length).fill(1),
      broken: new Map(),
      nothing: new Set(),
      areDistinctKeys: texts.hasNothingToFold,
    };
  }
  const read = cellReader(column, reading.format, own ?? {});
  const values: CellValue[] = [];
  const broken = new Map<number, RuleId>();
  const nothing = new Set<number>();
  forEachOf(texts, (text, code) => {
    const meant = readText ? readText(text) : text;
    const meaning = meant === null ? ({ broken: "lookup.unknown_key" } as const) : read(meant);
    values.push("value" in meaning ? meaning.value : null);
    if ("broken" in meaning) broken.set(code, meaning.broken);
    else if (meaning.value === null && saysNothing(text)) nothing.add(code);
  });
  const full = Uint8Array.from(values, (value) => (value === null ? 0 : 1));
  return { values, full, broken, nothing, areDistinctKeys: false };
}
