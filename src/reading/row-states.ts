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

/** What can be asked of the rows of a table. */
export type RowStates = Pick<
  OwnRowStates,
  "length" | "of" | "areAllUsed" | "isUsed" | "isWrong" | "isSuperseded" | "counts" | "ofNextPass"
>;

/**
 * The state of each row of a table while a pass looks at them: all are used until it finds something else.
 * Only the pass that made them writes in them, and gives them back.
 */
export class OwnRowStates {
  /** One byte a row: a table has millions. */
  readonly #ranks: Uint8Array;
  #areAllUsed = true;

  constructor(length: number) {
    this.#ranks = new Uint8Array(length);
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

  get areAllUsed(): boolean {
    return this.#areAllUsed;
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
    this.#areAllUsed = false;
  }

  /** A row in whose place another counts; a wrong one stays wrong. */
  supersede(row: number): void {
    if (this.isUsed(row)) this.#ranks[row] = rankOf.superseded;
    this.#areAllUsed = false;
  }

  /** What was found of the same rows apart, or of those from a row on: of two states the later one holds. */
  join(found: RowStates, from = 0): void {
    // In most columns nothing is found.
    if (found.areAllUsed) return;
    for (let row = 0; row < found.length; row++) {
      if (found.isWrong(row)) this.setWrong(from + row);
      else if (found.isSuperseded(row)) this.supersede(from + row);
    }
  }

  /** The same states, for a pass that comes after to write in. */
  ofNextPass(): OwnRowStates {
    const next = new OwnRowStates(this.length);
    next.#ranks.set(this.#ranks);
    next.#areAllUsed = this.#areAllUsed;
    return next;
  }

  /** How many of the rows from one on, up to another, are in each state. */
  counts(from: number, to: number): RowCounts {
    const counts = { used: 0, superseded: 0, wrong: 0 };
    for (let row = from; row < to; row++) {
      if (this.isUsed(row)) counts.used++;
      else counts[this.of(row)]++;
    }
    return counts;
  }
}
