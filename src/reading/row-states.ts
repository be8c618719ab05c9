/**
 * What becomes of a row of an export: it counts, it is wrong, another row counts in its place, or it is left
 * out on purpose. One that is skipped is only counted, for no table has it.
 */
export type RowState = "used" | "wrong" | "superseded" | "skipped";

/** The states of rows in a table, each of which gives way to those behind it, and to none before it. */
const inOrder = ["used", "superseded", "wrong"] as const satisfies readonly RowState[];

type StateInTable = (typeof inOrder)[number];

/** How many rows of a table, or of a part of it, are in each state. */
export type RowCounts = Record<StateInTable, number>;

const rankOf = { used: 0, superseded: 1, wrong: 2 } as const satisfies RowCounts;

/** The state of each row of a table; all are used until something else is found. */
export class RowStates {
  /** One byte a row: a table has millions. */
  readonly #ranks: Uint8Array;

  constructor(length: number) {
    this.#ranks = new Uint8Array(length);
  }

  /** Those of several tables, one after another. */
  static joined(tables: readonly RowStates[]): RowStates {
    const all = new RowStates(tables.reduce((sum, { length }) => sum + length, 0));
    let from = 0;
    for (const each of tables) {
      all.#ranks.set(each.#ranks, from);
      from += each.length;
    }
    return all;
  }

  get length(): number {
    return this.#ranks.length;
  }

  /** The state of a row. @throws for one that is not there. */
  of(row: number): StateInTable {
    const state = inOrder[this.#ranks[row] ?? inOrder.length];
    if (state === undefined) throw new RangeError(`There is no row ${row} among ${this.length}`);
    return state;
  }

  isUsed(row: number): boolean {
    return this.#ranks[row] === rankOf.used;
  }

  isWrong(row: number): boolean {
    return this.#ranks[row] === rankOf.wrong;
  }

  isSuperseded(row: number): boolean {
    return this.#ranks[row] === rankOf.superseded;
  }

  /** A row that cannot be used: it is wrong for good, also where another had taken its place. */
  setWrong(row: number): void {
    this.#ranks[row] = rankOf.wrong;
  }

  /** A row in whose place another counts; a wrong one stays wrong. */
  supersede(row: number): void {
    if (this.isUsed(row)) this.#ranks[row] = rankOf.superseded;
  }

  /** How many of the rows from one on, up to another, are in each state. */
  counts(from: number, to: number): RowCounts {
    const counts = { used: 0, superseded: 0, wrong: 0 };
    for (let row = from; row < to; row++) counts[this.of(row)]++;
    return counts;
  }
}
