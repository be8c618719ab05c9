import { distance } from "fastest-levenshtein";
import { cellAt, lineAt, numberAt, type Table, textAt, usedRows } from "../columns/table.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import { overlapsOf } from "./overlaps.ts";

/** Shorter words differ by a letter on purpose: A and B, I and II. */
const leastLetters = 5;

/** No more names are held against each other. */
const mostNames = 1000;

/** A name as its words, without accents, marks and capitals. */
const wordsOf = (name: string) => foldName(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two words are one but for a slip of the hand: a letter too many, too few, or another. */
function areSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < leastLetters || /\d/.test(a + b)) return false;
  return a[0] === b[0] && distance(a, b) === 1;
}

/** Whether two names that are not the same are written nearly alike. */
export function areNearlyAlike(a: string, b: string): boolean {
  const [own, others] = [wordsOf(a), wordsOf(b)];
  if (own.length !== others.length || own.join("").length < leastLetters) return false;
  // A + or * behind a name may be another one.
  const different = own.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ""] as const]));
  return different.length <= 1 && different.every(([word, other]) => areSlip(word, other));
}

/** A name with where it first stands, and how often. */
interface Named {
  name: string;
  row: number;
  times: number;
}

/**
 * Tells of names of teams and roles that are written nearly alike and so are two: of each two the one that
 * stands there less, with the other.
 */
export function reportNearlyAlike(table: Table, column: string, problems: Problems): void {
  const byName = new Map<string, Named>();
  for (const row of usedRows(table)) {
    const name = textAt(table, column, row);
    if (name === null) continue;
    const key = name.trim().toLowerCase();
    const known = byName.get(key) ?? { name, row, times: 0 };
    byName.set(key, { ...known, times: known.times + 1 });
  }
  const all = [...byName.values()].slice(0, mostNames).sort((a, b) => b.times - a.times || a.row - b.row);
  for (const [i, { name, row, times }] of all.entries()) {
    const other = all.slice(0, i).find((each) => areNearlyAlike(each.name, name));
    if (other === undefined) continue;
    const [nl, en] = times === 1 ? ["1 regel", "1 row"] : [`${times} regels`, `${times} rows`];
    problems.add("key.nearly_alike", cellAt(table, column, row), {
      nl: `In ${nl} zo geschreven, en "${other.name}" in ${other.times}, zoals op regel ${lineAt(table, other.row, row)}.`,
      en: `Written so in ${en}, and "${other.name}" in ${other.times}, as on line ${lineAt(table, other.row, row)}.`,
    });
  }
}

/** Tells of people who have one name, but for accents and marks, under two numbers at a time. */
export function reportOneNameTwice(
  table: Table,
  identityOf: (key: string) => string,
  problems: Problems,
): void {
  const idAt = (row: number) => textAt(table, "person_id", row) ?? "";
  const nameAt = (row: number) => wordsOf(textAt(table, "name", row) ?? "");
  // A single word may be the first name of two.
  const named = [...usedRows(table)].filter((row) => nameAt(row).length > 1);
  for (const rows of Map.groupBy(named, (row) => nameAt(row).join(" ")).values()) {
    const [first = -1] = rows;
    const other = rows.find((row) => identityOf(idAt(row)) !== identityOf(idAt(first)));
    if (other === undefined) continue;
    const days = [first, other].map((row) => ({
      row,
      from: numberAt(table, "start_date", row) ?? Number.NEGATIVE_INFINITY,
      to: numberAt(table, "end_date", row),
    }));
    if (overlapsOf(days).size === 0) continue;
    problems.add("key.nearly_alike", cellAt(table, "name", other), {
      nl: `Regel ${lineAt(table, first, other)} heeft deze naam met nummer "${idAt(first)}", in dezelfde tijd.`,
      en: `Line ${lineAt(table, first, other)} has this name with number "${idAt(first)}", at the same time.`,
    });
  }
}
