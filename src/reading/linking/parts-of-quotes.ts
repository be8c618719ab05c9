import { outcomeCode } from "../../contract/dataset.ts";
import { cellAt, lineAt, numberAt, valueAt } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import { reportAlikeParts } from "./alike-parts.ts";
import type { OwnTable } from "./linked.ts";
import { rowsWithOneNumber } from "./rows.ts";

/** What every row of one quote says alike. */
const alike = ["issued_on", "outcome", "closed_on"] as const;

/** The quotes that are split over several rows. */
export interface QuoteParts {
  /** The rows whose revenue is counted and nothing else: the quote is that of another row. */
  revenueOnly: ReadonlySet<number>;
  /**
   * The value of the row that a quote is of, where it is not its own: that of all parts of a quote that is
   * not won.
   */
  values: ReadonlyMap<number, number>;
}

/**
 * Finds the quotes that report.yaml says are split over rows. The quote is of the row with the largest value,
 * the first of equal ones; the revenue of an order that was won is of each row's own person. Rows that do not
 * agree on when it was issued, whether it was won and when are a problem.
 */
export function quotePartsOf(table: OwnTable, problems: Problems): QuoteParts {
  const groups = rowsWithOneNumber(table, "split");
  const revenueOnly = new Set<number>();
  const values = new Map<number, number>();
  reportAlikeParts(table, groups, "split", problems);
  for (const rows of groups) {
    const [first = 0] = rows;
    const own = rows.filter((row) => isOfOne(table, row, first, problems));
    const amountAt = (row: number) => numberAt(table, "value", row) ?? 0;
    const main = own.reduce((best, row) => (amountAt(row) > amountAt(best) ? row : best), first);
    const isWon = valueAt(table, "outcome", main) === "won";
    const parts = own.filter((row) => row !== main);
    if (!isWon)
      values.set(
        main,
        own.reduce((sum, row) => sum + amountAt(row), 0),
      );
    for (const row of parts)
      if (isWon) revenueOnly.add(row);
      else table.states.supersede(row);
  }
  return { revenueOnly, values };
}

/** Whether a row agrees with the first of its quote. */
function isOfOne(table: OwnTable, row: number, first: number, problems: Problems): boolean {
  const differs = alike.find((column) => valueAt(table, column, row) !== valueAt(table, column, first));
  if (differs === undefined) return true;
  const line = lineAt(table, first, row);
  problems.add("quotes.parts_differ", cellAt(table, differs, row), {
    nl: `Op regel ${line} van dezelfde offerte staat iets anders.`,
    en: `Line ${line} of the same quote says otherwise.`,
  });
  table.states.setWrong(row);
  return false;
}

/** What a row is that counts for its revenue alone: as a credit note does, with the value that it has. */
export const revenueOnlyCode = outcomeCode.credit;
