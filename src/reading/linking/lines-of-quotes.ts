import { cellAt, lineAt, numberAt, rawAt, valueAt } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import { reportAlikeParts } from "./alike-parts.ts";
import type { OwnTable } from "./linked.ts";
import { reportOrderTotals } from "./order-totals.ts";
import { rowsWithOneNumber } from "./rows.ts";

/** What the lines of one quote say alike; some exports write whose it is on its first line alone. */
const alike = ["account_manager_id", "account_id", "issued_on", "outcome", "closed_on"] as const;
const onFirstLine: ReadonlySet<string> = new Set(["account_manager_id", "account_id"]);

/** The quotes that are made of several lines. */
export interface QuoteLines {
  /** The rows that count in another, each with the first of its quote. */
  firstOf: ReadonlyMap<number, number>;
  /** The value of such a first row: the sum of its lines; none where no line has an amount. */
  values: ReadonlyMap<number, number>;
}

/**
 * Finds the quotes of which report.yaml says that each row is a line: one quote, as its first line has it,
 * with the amounts of all its lines. Equal lines count each: an order may have the same thing twice. Lines
 * that do not agree on whose it is, when it was issued, whether it was won and when are a problem.
 */
export function quoteLinesOf(table: OwnTable, problems: Problems): QuoteLines {
  const groups = rowsWithOneNumber(table, "sum");
  const firstOf = new Map<number, number>();
  const values = new Map<number, number>();
  reportAlikeParts(table, groups, "sum", problems);
  reportOrderTotals(table, groups, problems);
  for (const [first = 0, ...others] of groups) {
    const own = [first, ...others.filter((row) => isOfOne(table, row, first, problems))];
    const amounts = own.map((row) => numberAt(table, "value", row)).filter((amount) => amount !== null);
    if (amounts.length > 0)
      values.set(
        first,
        amounts.reduce((sum, amount) => sum + amount, 0),
      );
    for (const row of own.slice(1)) firstOf.set(row, first);
  }
  return { firstOf, values };
}

/** Whether a line agrees with the first of its quote. */
function isOfOne(table: OwnTable, row: number, first: number, problems: Problems): boolean {
  const differs = alike.find((column) => {
    const [here, there] = [valueAt(table, column, row), valueAt(table, column, first)];
    return here !== there && !(here === null && onFirstLine.has(column));
  });
  if (differs === undefined) return true;
  const [line, found] = [lineAt(table, first, row), rawAt(table, differs, first)];
  problems.add("quotes.lines_differ", cellAt(table, differs, row), {
    nl: `Op regel ${line} van dezelfde offerte staat "${found}".`,
    en: `Line ${line} of the same quote says "${found}".`,
  });
  table.states.setWrong(row);
  return false;
}
