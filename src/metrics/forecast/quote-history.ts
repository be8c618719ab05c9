import type { DayNumber } from "../../contract/dataset.ts";

/** Every quote and credit note as columns: entry i of each is row i. */
export interface QuoteHistory {
  length: number;
  issuedOn: Int32Array;
  /** −1 while open. */
  closedOn: Int32Array;
  /** As `outcomeCode` has it. */
  outcome: Uint8Array;
  /** In the report's currency; 0 of one without a value, which brings no revenue either. */
  value: Float64Array;
  /** The row of the first quote of what is won or lost together. */
  cluster: Int32Array;
  /** The group, by its place, that it was issued in. */
  group: Int16Array;
  /** The group of whoever made it on the day on which it was closed. */
  closedIn: Int16Array;
}

/** Whether a row was closed by a day, as far as was known then. */
export function isClosedBy(
  { closedOn }: Pick<QuoteHistory, "closedOn">,
  row: number,
  day: DayNumber,
): boolean {
  const closed = closedOn[row] ?? -1;
  return closed >= 0 && closed <= day;
}

/**
 * Of each of some groups, by its place, the rows that were issued or closed in it, in the order they had: all
 * that is ever asked of one group.
 */
export function historiesOf(history: QuoteHistory, groups: number): QuoteHistory[] {
  const rowsOf = Array.from({ length: groups }, (): number[] => []);
  for (let row = 0; row < history.length; row++) {
    const [issuedIn, closedIn] = [history.group[row] ?? -1, history.closedIn[row] ?? -1];
    rowsOf[issuedIn]?.push(row);
    if (closedIn !== issuedIn) rowsOf[closedIn]?.push(row);
  }
  return rowsOf.map((rows) => ({
    length: rows.length,
    issuedOn: Int32Array.from(rows, (row) => history.issuedOn[row] ?? 0),
    closedOn: Int32Array.from(rows, (row) => history.closedOn[row] ?? 0),
    outcome: Uint8Array.from(rows, (row) => history.outcome[row] ?? 0),
    value: Float64Array.from(rows, (row) => history.value[row] ?? 0),
    cluster: Int32Array.from(rows, (row) => history.cluster[row] ?? 0),
    group: Int16Array.from(rows, (row) => history.group[row] ?? 0),
    closedIn: Int16Array.from(rows, (row) => history.closedIn[row] ?? 0),
  }));
}
