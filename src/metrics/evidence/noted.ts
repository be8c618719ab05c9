import type { Facts } from "../facts/facts.ts";
import type { Tally, Turn } from "../facts/month-sums.ts";
import type { DemandTogether } from "../facts/planned-demand.ts";
import type { TallyOf } from "./note-names.ts";

/** What rows are counted again with: of what, into which tallies, and whose turn it is. */
export interface Replaying {
  facts: Facts;
  tallyOf: TallyOf;
  turn: Turn;
  wanted: Wanted;
  /** Accounts of which the plan asks the same: made when they are first asked for. */
  demands(): readonly DemandTogether[];
}

/** Rows that count for something, column by column: the row, the month it counts in and how much. */
export interface NotedRows {
  rows: number[];
  months: number[];
  values: number[];
}

/** Scopes of which the rows are asked, each with the indexes of months. */
export type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

export const noRows = (): NotedRows => ({ rows: [], months: [], values: [] });

/**
 * Notes which rows count, where sums only add up: what counts is told by the same code, so that the two
 * cannot differ. Whoever counts says by the turn which row it is. A row that counts for nothing is not noted.
 */
export class Noted implements Tally {
  readonly #turn: Turn;
  readonly #wanted: Wanted;
  readonly #byScope = new Map<number, NotedRows>();

  constructor(turn: Turn, wanted: Wanted) {
    this.#turn = turn;
    this.#wanted = wanted;
  }

  add(scope: number, month: number, value: number): void {
    if (value === 0 || scope < 0 || !this.#wanted.get(scope)?.has(month)) return;
    const noted = this.#byScope.get(scope) ?? noRows();
    this.#byScope.set(scope, noted);
    noted.rows.push(this.#turn.row);
    noted.months.push(month);
    noted.values.push(value);
  }

  addTo(scopes: ArrayLike<number>, month: number, value: number): void {
    for (let i = 0; i < scopes.length; i++) this.add(scopes[i] ?? -1, month, value);
  }

  /** What counts in a scope over some months, in the order in which it was counted. */
  of(scope: number, months: ReadonlySet<number>): NotedRows {
    const all = this.#byScope.get(scope) ?? noRows();
    const own = noRows();
    for (const [i, month] of all.months.entries()) {
      if (!months.has(month)) continue;
      own.rows.push(all.rows[i] ?? -1);
      own.months.push(month);
      own.values.push(all.values[i] ?? 0);
    }
    return own;
  }
}
