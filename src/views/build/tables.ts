import type { Cell, Column, TableView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";

/** A column of a metric, headed by its label and linked to its definition. */
export interface MetricColumn {
  metric: string;
  window?: string;
  /** Heading, where the label says too little: the same metric over two windows. */
  label?: string;
  /** With the counts a rate rests on. */
  asRate?: boolean;
}

export interface ScopeTable {
  id: string;
  caption: string;
  /** What the first column names. */
  head: string;
  scopes: readonly ScopeEntry[];
  columns: readonly MetricColumn[];
  href?: (scope: ScopeEntry) => string;
  note?: string;
}

/** A reason that holds for several cells of a row in a row is said once; the others have a dash. */
function reasonOnce(cells: readonly Cell[]): Cell[] {
  return cells.map((cell, i) => {
    const before = cells[i - 1];
    const isRepeated = cell.sort === undefined && before?.sort === undefined && before?.text === cell.text;
    return isRepeated ? { text: "–" } : cell;
  });
}

/** One row a scope, one column a metric. */
export function scopeTable(reader: Reader, table: ScopeTable): TableView {
  const { id, caption, head, scopes, columns, href, note } = table;
  const cell = (scope: ScopeEntry, { metric, window = "month", asRate }: MetricColumn): Cell => {
    const plain = reader.cell(metric, scope, window);
    return asRate ? { ...plain, text: reader.rate(metric, scope, window) } : plain;
  };
  return {
    id,
    caption,
    columns: [
      { label: head, numeric: false },
      ...columns.map(
        ({ metric, label }): Column => ({
          label: label ?? reader.label(metric),
          numeric: true,
          definition: metric,
        }),
      ),
    ],
    rows: scopes.map((scope) => [
      { text: scope.name, ...(href ? { href: href(scope) } : {}) },
      ...reasonOnce(columns.map((column) => cell(scope, column))),
    ]),
    ...(note ? { note } : {}),
  };
}
