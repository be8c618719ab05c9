import { outcomeCode } from "../../contract/dataset.ts";
import type { QuoteHistory } from "./quote-history.ts";
import type { TimelineMonth } from "./timeline-months.ts";

/**
 * A quote of an example: lost unless won, open without a day on which it closed, by itself unless clustered.
 */
export interface Quoted {
  issued: number;
  closed?: number;
  won?: boolean;
  credit?: boolean;
  value?: number;
  cluster?: number;
  group?: number;
}

function codeOf({ closed, won = false, credit = false }: Quoted): number {
  if (credit) return outcomeCode.credit;
  if (closed === undefined) return outcomeCode.open;
  return won ? outcomeCode.won : outcomeCode.lost;
}

/** The quotes of an example as columns. */
export function quotesOf(rows: readonly Quoted[]): QuoteHistory {
  const groups = Int16Array.from(rows, ({ group = 0 }) => group);
  return {
    length: rows.length,
    issuedOn: Int32Array.from(rows, ({ issued }) => issued),
    closedOn: Int32Array.from(rows, ({ closed = -1 }) => closed),
    outcome: Uint8Array.from(rows, codeOf),
    value: Float64Array.from(rows, ({ value = 1000 }) => value),
    cluster: Int32Array.from(rows, ({ cluster }, row) => cluster ?? 10_000 + row),
    group: groups,
    closedIn: groups,
  };
}

/** Months of thirty days, of which the first twenty are worked, with one FTE a group. */
export function monthsOf(count: number, groups = 1, revenue = 0): TimelineMonth[] {
  return Array.from({ length: count }, (_, month) => ({
    from: 30 * month,
    to: 30 * month + 29,
    workdays: Array.from({ length: groups }, () => Array.from({ length: 20 }, (_, i) => 30 * month + i)),
    fte: Array.from({ length: groups }, () => 1),
    revenue: Array.from({ length: groups }, () => revenue),
  }));
}
