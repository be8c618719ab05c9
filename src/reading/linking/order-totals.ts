import { cellAt, lineAt, numberAt, type Table } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";

const inCents = (amount: number) => Math.round(amount * 100);

/** The last or first row of a quote whose amount is the sum of all its others; null for none. */
function totalOf(table: Table, rows: readonly number[]): number | null {
  const amounts = rows.map((row) => inCents(numberAt(table, "value", row) ?? 0));
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  const isTotal = (at: number) => amounts[at] !== 0 && (amounts[at] ?? 0) * 2 === all;
  const at = [rows.length - 1, 0].find(isTotal);
  return at === undefined ? null : (rows[at] ?? null);
}

/**
 * Tells of quotes made of three lines or more of which one is exactly the sum of the others, as where an
 * export has a total below each order: summed, every order would count double. Where that holds of fewer
 * than half of them it is chance.
 */
export function reportOrderTotals(
  table: Table,
  quotes: readonly (readonly number[])[],
  problems: Problems,
): void {
  const several = quotes.filter((rows) => rows.length > 2);
  const totals = several.flatMap((rows) => totalOf(table, rows) ?? []);
  const [first] = totals;
  if (first === undefined || totals.length * 2 < several.length) return;
  const line = lineAt(table, first, first);
  problems.add("file.maybe_total", cellAt(table, "value", first), {
    nl: `Bij ${totals.length} van de ${several.length} offertes met drie regels of meer is één regel precies de som van de andere, zoals regel ${line}.`,
    en: `With ${totals.length} of ${several.length} quotes of three lines or more, one line is exactly the sum of the others, such as line ${line}.`,
  });
}
