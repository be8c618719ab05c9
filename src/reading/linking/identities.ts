import type { DayNumber } from "../../contract/dataset.ts";
import { carriesCase, numberKey } from "../columns/keys/key-forms.ts";
import { cellAt, lineAt, type Table, textAt, usedRows } from "../columns/table.ts";
import { foldKey } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import { overlapsOf } from "./overlaps.ts";

/** The keys of a column that differ by case, width or white space alone, where case means nothing in them. */
function alikeIn(table: Table, column: string): Set<string>[] {
  const { values = [] } = table.columns.get(column) ?? {};
  const byFold = new Map<string, Set<string>>();
  values.forEach((value) => {
    if (value === null) return;
    const key = numberKey(String(value));
    const folded = foldKey(key);
    const known = byFold.get(folded);
    if (known) known.add(key);
    else byFold.set(folded, new Set([key]));
  });
  return [...byFold.values()].filter((keys) => keys.size > 1 && ![...keys].some(carriesCase));
}

interface Defining {
  column: string;
  /** The days that a row is about; null for all. */
  spellAt: (row: number) => { from: DayNumber; to: DayNumber | null };
  /** Whether a key written in two ways is that of one thing, whatever the days. */
  isAlwaysOne: (key: string) => boolean;
}

/**
 * The key of the thing that a key in the file that defines it stands for: keys that differ by case alone are
 * those of one thing where its rows follow each other in time, and of two that can only be told apart exactly
 * where they do not, which is told.
 */
export function identitiesOf(
  table: Table,
  { column, spellAt, isAlwaysOne }: Defining,
  problems: Problems,
): (key: string) => string {
  const alike = alikeIn(table, column);
  const meant = new Map<string, string>();
  if (alike.length === 0) return numberKey;
  const keyAt = (row: number) => numberKey(textAt(table, column, row) ?? "");
  const groupOf = new Map(alike.flatMap((keys, group) => [...keys].map((key) => [key, group] as const)));
  const rows = Map.groupBy(usedRows(table), (row) => groupOf.get(keyAt(row)) ?? -1);
  alike.forEach((keys, group) => {
    const own = rows.get(group) ?? [];
    const [first = "", second = ""] = keys;
    const isOne = isAlwaysOne(first) || overlapsOf(own.map((row) => ({ row, ...spellAt(row) }))).size === 0;
    if (isOne) for (const key of keys) meant.set(key, first);
    const [one, other] = [first, second].map((key) => own.find((row) => keyAt(row) === key));
    if (isOne || one === undefined || other === undefined) return;
    const line = lineAt(table, one, other);
    problems.add("key.nearly_alike", cellAt(table, column, other), {
      nl: `Op regel ${line} staat "${first}".`,
      en: `On line ${line} stands "${first}".`,
    });
  });
  return (key) => {
    const exact = numberKey(key);
    return meant.get(exact) ?? exact;
  };
}
