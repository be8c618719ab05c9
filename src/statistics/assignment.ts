/** A pair of an assignment, and what the whole loses without it: to the best of the other assignments. */
export interface AssignedPair {
  row: number;
  column: number;
  /** In the unit of the scores; 0 where another assignment is as good. */
  margin: number;
}

/**
 * Places rows in columns one by one, at the least cost of all that are placed: the Hungarian method with
 * potentials, by the shortest augmenting paths of Jonker and Volgenant (1987). There are at least as many
 * columns as rows. Rows and columns are counted from 1; column 0 holds the row that is being placed.
 */
class Placing {
  readonly #costs: readonly (readonly number[])[];
  readonly #ofRow: Float64Array;
  readonly #ofColumn: Float64Array;
  readonly rowOf: Int32Array;

  constructor(costs: readonly (readonly number[])[], columns: number) {
    this.#costs = costs;
    this.#ofRow = new Float64Array(costs.length + 1);
    this.#ofColumn = new Float64Array(columns + 1);
    this.rowOf = new Int32Array(columns + 1);
  }

  #reduced(row: number, column: number): number {
    const cost = this.#costs[row - 1]?.[column - 1] ?? 0;
    return cost - (this.#ofRow[row] ?? 0) - (this.#ofColumn[column] ?? 0);
  }

  place(row: number): void {
    this.rowOf[0] = row;
    const columns = this.rowOf.length;
    const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(columns);
    const done = new Set<number>();
    let at = 0;
    do {
      done.add(at);
      this.#lookFrom(at, { least, from, done });
      at = nearest(least, done);
      this.#move(least[at] ?? 0, least, done);
    } while (this.rowOf[at] !== 0);
    while (at !== 0) {
      const before = from[at] ?? 0;
      this.rowOf[at] = this.rowOf[before] ?? 0;
      at = before;
    }
  }

  /** Takes in what each column costs from the row that stands in a column. */
  #lookFrom(at: number, { least, from, done }: Path): void {
    const row = this.rowOf[at] ?? 0;
    for (let column = 1; column < least.length; column++) {
      const reduced = done.has(column) ? Number.POSITIVE_INFINITY : this.#reduced(row, column);
      if (reduced < (least[column] ?? 0)) {
        least[column] = reduced;
        from[column] = at;
      }
    }
  }

  /** Moves the potentials, so that the nearest column costs nothing more. */
  #move(delta: number, least: Float64Array, done: ReadonlySet<number>): void {
    for (let column = 0; column < least.length; column++) {
      if (!done.has(column)) {
        least[column] = (least[column] ?? 0) - delta;
        continue;
      }
      const row = this.rowOf[column] ?? 0;
      this.#ofRow[row] = (this.#ofRow[row] ?? 0) + delta;
      this.#ofColumn[column] = (this.#ofColumn[column] ?? 0) - delta;
    }
  }
}

interface Path {
  least: Float64Array;
  from: Int32Array;
  done: ReadonlySet<number>;
}

/** The column that is nearest of those that are left. */
function nearest(least: Float64Array, done: ReadonlySet<number>): number {
  let best = -1;
  for (let column = 1; column < least.length; column++) {
    if (done.has(column)) continue;
    if (best < 0 || (least[column] ?? 0) < (least[best] ?? 0)) best = column;
  }
  return best;
}

/** For each row its column in the assignment of least cost; O(rows² × columns). */
function leastCost(costs: readonly (readonly number[])[], columns: number): number[] {
  const placing = new Placing(costs, columns);
  for (let row = 1; row <= costs.length; row++) placing.place(row);
  return costs.map((_, row) => placing.rowOf.indexOf(row + 1, 1) - 1);
}

const total = (scores: readonly (readonly number[])[], columnOf: readonly number[]) =>
  columnOf.reduce((sum, column, row) => sum + (scores[row]?.[column] ?? 0), 0);

/** The best assignment, in which a row may stay without a column: a blank column for each row scores 0. */
function best(scores: readonly (readonly number[])[], columns: number): number[] {
  const costs = scores.map((row) => [
    ...Array.from({ length: columns }, (_, column) => -Math.max(0, row[column] ?? 0)),
    ...scores.map(() => 0),
  ]);
  const found = leastCost(costs, columns + scores.length);
  return found.map((column, row) => ((scores[row]?.[column] ?? 0) > 0 ? column : -1));
}

/**
 * The pairs of rows and columns with the greatest sum of scores, each row and each column at most once; a
 * pair that scores 0 or less is none. Every row has as many scores as the first. In the order of the rows.
 */
export function assignment(scores: readonly (readonly number[])[]): AssignedPair[] {
  const columns = scores[0]?.length ?? 0;
  const chosen = best(scores, columns);
  const most = total(scores, chosen);
  return chosen.flatMap((column, row) => {
    if (column < 0) return [];
    const without = scores.map((each, at) => (at === row ? each.with(column, 0) : each));
    return [{ row, column, margin: most - total(without, best(without, columns)) }];
  });
}
