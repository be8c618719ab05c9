import { ColumnSum } from "./column-sum.ts";

/** The numbers of a column, added up over all rows and over each group that a total closed. */
export class GroupedSum {
  readonly #all = new ColumnSum();
  readonly #groups = [new ColumnSum()];

  add(text: string): void {
    this.#all.add(text);
    this.#groups.at(-1)?.add(text);
  }

  /** Ends a group; one without a number is none. */
  close(): void {
    if ((this.#groups.at(-1)?.numbers ?? 0) > 0) this.#groups.push(new ColumnSum());
  }

  /** Cells with a number. */
  get numbers(): number {
    return this.#all.numbers;
  }

  /** What a total may be the sum of: all rows, the last group, the last two together, and so on. */
  *runs(): Generator<ColumnSum> {
    yield this.#all;
    let run = new ColumnSum();
    for (const group of this.#groups.toReversed()) {
      if (group.numbers === 0) continue;
      run = run.plus(group);
      yield run;
    }
  }
}

/** The rows of a file, counted in the same groups. */
export class GroupedRows {
  readonly #groups = [0];

  add(): void {
    this.#groups[this.#groups.length - 1] = (this.#groups.at(-1) ?? 0) + 1;
  }

  close(): void {
    if (this.#groups.at(-1) !== 0) this.#groups.push(0);
  }

  /**
   * Whether there are so many rows in all, in the last group, in the last two together, and so on. Never
   * none.
   */
  hasRun(rows: number): boolean {
    let sum = 0;
    for (const group of this.#groups.toReversed()) {
      sum += group;
      if (sum === rows && rows > 0) return true;
    }
    return false;
  }
}
