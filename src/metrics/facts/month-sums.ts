import type { Window } from "../../calendar/window.ts";
import type { Month } from "../../contract/vocabulary.ts";

/** The months that anything is counted in, the oldest first, and where each stands. */
export interface Months {
  ids: readonly Month[];
  indexOf(month: string): number;
}

export function monthsOf(ids: readonly Month[]): Months {
  const indexes = new Map<string, number>(ids.map((id, index) => [id, index]));
  return { ids, indexOf: (month) => indexes.get(month) ?? -1 };
}

/**
 * Money is counted in ten-thousandths: of whole numbers a sum is exact, up to 900 billion, in whatever order
 * they come.
 */
export const moneyParts = 10_000;

/** A sum of money without what adding up fractions leaves behind it. */
export const inParts = (sum: number) => Math.round(sum * moneyParts) / moneyParts;

/** Takes what a row counts for, by scope and month: to add it up, or to note which rows those were. */
export interface Tally {
  /** Of one scope in one month; a negative index (unknown, outside) is left out. */
  add(scope: number, month: number, value: number): void;
  /** The same of several scopes. */
  addTo(scopes: ArrayLike<number>, month: number, value: number): void;
}

/** Whose turn it is while rows are counted, for a tally that notes them. */
export interface Turn {
  row: number;
}

/** A number per scope and month, added up as rows go by: the only thing that is kept of an activity. */
export class MonthSums implements Tally {
  readonly #values: Float64Array;
  readonly #months: Months;
  readonly #length: number;
  readonly #parts: number;

  /**
   * `parts` is in how many whole parts one is counted, where a sum must be exact: those of money would
   * otherwise end in ….43999997.
   */
  constructor(scopeCount: number, months: Months, parts?: number) {
    this.#months = months;
    this.#parts = parts ?? 0;
    this.#length = months.ids.length;
    this.#values = new Float64Array(scopeCount * this.#length);
  }

  add(scope: number, month: number, value: number): void {
    if (scope < 0 || month < 0) return;
    const at = scope * this.#length + month;
    this.#values[at] = (this.#values[at] ?? 0) + (this.#parts ? Math.round(value * this.#parts) : value);
  }

  addTo(scopes: ArrayLike<number>, month: number, value: number): void {
    for (let i = 0; i < scopes.length; i++) this.add(scopes[i] ?? -1, month, value);
  }

  at(scope: number, month: number): number {
    return this.#whole(this.#counted(scope, month));
  }

  /** Sum over the months of a window. */
  over(scope: number, window: Window): number {
    let sum = 0;
    for (const month of window.months) sum += this.#counted(scope, this.#months.indexOf(month));
    return this.#whole(sum);
  }

  #counted(scope: number, month: number): number {
    return month < 0 ? 0 : (this.#values[scope * this.#length + month] ?? 0);
  }

  #whole(counted: number): number {
    return this.#parts ? counted / this.#parts : counted;
  }
}
