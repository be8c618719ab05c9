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

/** A number per scope and month, added up as rows go by: the only thing that is kept of an activity. */
export class Tally {
  readonly #values: Float64Array;
  readonly #months: Months;
  readonly #length: number;

  constructor(scopeCount: number, months: Months) {
    this.#months = months;
    this.#length = months.ids.length;
    this.#values = new Float64Array(scopeCount * this.#length);
  }

  /** Adds to one scope in one month; a negative index (unknown, outside) is left out. */
  add(scope: number, month: number, value: number): void {
    if (scope < 0 || month < 0) return;
    const at = scope * this.#length + month;
    this.#values[at] = (this.#values[at] ?? 0) + value;
  }

  /** Adds the same to several scopes. */
  addTo(scopes: ArrayLike<number>, month: number, value: number): void {
    for (let i = 0; i < scopes.length; i++) this.add(scopes[i] ?? -1, month, value);
  }

  at(scope: number, month: number): number {
    return month < 0 ? 0 : (this.#values[scope * this.#length + month] ?? 0);
  }

  /** Sum over the months of a window. */
  over(scope: number, window: Window): number {
    let sum = 0;
    for (const month of window.months) sum += this.at(scope, this.#months.indexOf(month));
    return sum;
  }
}
