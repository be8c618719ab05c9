import type { Place } from "../../problems/problems.ts";
import type { Asking, DateColumn, DateColumns } from "./asking.ts";
import { type ColumnOrder, columnOrders } from "./column-orders.ts";
import { type DateCells, dateCells, isDoubtful, lineOf, rowsWhere, textOf } from "./date-cells.ts";
import { type DateEvidence, hasOrder, sumOf, tallyOf } from "./date-evidence.ts";
import { tellHalfTurned } from "./half-turned.ts";
import { openOrderSaid } from "./open-order.ts";
import { twoOrders, twoOrdersSaid } from "./two-orders.ts";
import type { DateOrder } from "./written-date.ts";

const tallyOfColumn = (evidence: DateEvidence) =>
  sumOf([...evidence.marks.keys()].map((mark) => tallyOf(evidence, mark)));

/**
 * The order that report.yaml gives to every column. One with dates that cannot have it holds two; whether
 * they begin with their year is seen of each date.
 */
function pinnedOrders(columns: DateColumns, order: DateOrder): Map<string, ColumnOrder> {
  const orders = new Map<string, ColumnOrder>();
  for (const [name, { evidence }] of columns) {
    const isPossible = order === "ymd" || hasOrder(tallyOfColumn(evidence).possible, order);
    orders.set(name, isPossible ? { is: "known", order } : { is: "two", lead: order });
  }
  return orders;
}

/** A date of any column that can only have an order. */
function dateOf(order: DateOrder | null, { columns, lines }: Asking) {
  for (const { header, dictionary, evidence } of columns.values()) {
    if (order === null || tallyOfColumn(evidence).only[order] === 0) continue;
    const cells = dateCells(dictionary, lines, evidence);
    return { order, text: cells.texts[cells.only.indexOf(order)] ?? "", column: header };
  }
  return null;
}

function placeOf(cells: DateCells, row: number, column: string, { opened: { source } }: Asking): Place {
  const { file, contract } = source;
  return { file, kind: contract.kind, line: lineOf(cells, row), column, value: textOf(cells, row) };
}

function askOrder(
  column: DateColumn,
  { possible, marks }: Extract<ColumnOrder, { is: "open" }>,
  asking: Asking,
): void {
  const cells = dateCells(column.dictionary, asking.lines, column.evidence);
  const isAsked = (code: number) => isDoubtful(cells, code) && marks.includes(cells.marks[code] ?? "");
  const [row = -1] = rowsWhere(cells, isAsked);
  const { kind } = asking.opened.source.contract;
  asking.problems.add("file.ambiguous_dates", placeOf(cells, row, column.header, asking), {
    ...openOrderSaid(cells, isAsked, possible),
    paste: `files:\n  ${kind}:\n    date_order: ${possible[0]}   # ${possible.join(" / ")}`,
  });
}

/**
 * Tells of two orders in a column; the order `lead` where only cells are wrong, which are told each by
 * itself.
 */
function tellTwoOrders(column: DateColumn, lead: DateOrder | null, asking: Asking): DateOrder | null {
  const cells = dateCells(column.dictionary, asking.lines, column.evidence);
  const two = twoOrders(cells, lead);
  if (two === null) return lead;
  const [row = -1] = two.against;
  const said = twoOrdersSaid(cells, two, dateOf(lead, asking));
  asking.problems.add("file.two_date_orders", placeOf(cells, row, column.header, asking), said);
  return null;
}

/**
 * The orders of the columns of a file with dates of which it matters; null, with a problem, where one must be
 * asked.
 */
export function askedOrders(asking: Asking): Map<string, DateOrder> | null {
  const { columns, opened } = asking;
  const pinned = opened.source.mapping.date_order;
  const evidence = new Map([...columns].map(([name, column]) => [name, column.evidence]));
  const found = pinned ? pinnedOrders(columns, pinned) : columnOrders(evidence, opened.head.delimiter);
  const orders = new Map<string, DateOrder>();
  let isAsked = false;
  for (const [name, column] of columns) {
    const own = found.get(name);
    if (own === undefined) continue;
    if (!pinned && own.is === "known" && tellHalfTurned(column, asking)) continue;
    // One line of report.yaml answers for all columns.
    if (own.is === "open" && !isAsked) askOrder(column, own, asking);
    isAsked ||= own.is === "open";
    const order = own.is === "two" ? tellTwoOrders(column, own.lead, asking) : null;
    if (own.is === "known") orders.set(name, own.order);
    else if (order !== null) orders.set(name, order);
  }
  return orders.size === found.size ? orders : null;
}
