import type { Window } from "../../calendar/window.ts";

/** The months that anything is counted in, the oldest first, and where each stands. */
export interface Months {
  ids: readonly string[];
  indexOf(month: string): number;
}

export function monthsOf(ids: readonly string[]): Months {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return { ids, indexOf: (month) => indexes.get(month) ?? -1 };
}

/** A number per scope and month, added up as rows go by: the only thing that is kept of an activity. */
export interface Tally {
  /** Adds to one scope in one month; a negative index (unknown, outside) is left out. */
  add(scope: number, month: number, value: number): void;
  at(scope: number, month: number): number;
  /** Sum over the months of a window. */
  over(scope: number, window: Window): number;
}

export function tally(scopeCount: number, months: Months): Tally {
  const length = months.ids.length;
  const values = new Float64Array(scopeCount * length);
  const at = (scope: number, month: number) => (month < 0 ? 0 : (values[scope * length + month] ?? 0));
  return {
    at,
    add(scope, month, value) {
      if (scope < 0 || month < 0) return;
      values[scope * length + month] = at(scope, month) + value;
    },
    over: (scope, window) => window.months.reduce((sum, month) => sum + at(scope, months.indexOf(month)), 0),
  };
}
