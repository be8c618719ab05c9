/** What is known of unknowns: Σ coefficient × unknown = value. */
export interface Equation<Key> {
  terms: ReadonlyMap<Key, number>;
  value: number;
}

/** The same equations, each once: many figures say the same. */
export function distinct<Key, Each extends Equation<Key>>(equations: readonly Each[]): Each[] {
  const written = new Map<ReadonlyMap<Key, number>, string>();
  const text = ({ terms }: Each) => {
    const known =
      written.get(terms) ?? JSON.stringify([...terms].map(([key, each]) => [key, each.toPrecision(9)]));
    written.set(terms, known);
    return known;
  };
  return [...new Map(equations.map((equation) => [text(equation), equation])).values()];
}

/** Below this a coefficient is what adding up leaves behind, and no coefficient. */
const tolerance = 1e-9;

/**
 * Unknowns that stand in every equation with the same coefficient: no equation tells them apart, only their
 * sum is ever spoken of.
 */
function alike<Key>(equations: readonly Equation<Key>[]): Key[][] {
  const standing = new Map<Key, string>();
  for (const [row, { terms }] of equations.entries()) {
    for (const [key, coefficient] of terms) {
      standing.set(key, `${standing.get(key) ?? ""} ${row}:${coefficient.toPrecision(9)}`);
    }
  }
  return [...Map.groupBy(standing.keys(), (key) => standing.get(key)).values()];
}

/** The place of the largest entry of a column from a row on. */
function pivotOf(matrix: readonly Float64Array[], from: number, column: number): number {
  let best = -1;
  for (let row = from; row < matrix.length; row++) {
    const size = Math.abs(matrix[row]?.[column] ?? 0);
    if (size > tolerance && (best < 0 || size > Math.abs(matrix[best]?.[column] ?? 0))) best = row;
  }
  return best;
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  for (let i = 0; i < row.length; i++) from[i] = (from[i] ?? 0) - times * (row[i] ?? 0);
}

/**
 * Brings a matrix to reduced row echelon form (Gauss and Jordan, with partial pivoting), without its empty
 * rows. The last column is the values.
 */
function reduced(matrix: Float64Array[], columns: number): Float64Array[] {
  let rank = 0;
  for (let column = 0; column < columns && rank < matrix.length; column++) {
    const found = pivotOf(matrix, rank, column);
    const pivot = matrix[found];
    if (!pivot) continue;
    matrix[found] = matrix[rank] ?? pivot;
    matrix[rank] = pivot;
    const lead = pivot[column] ?? 1;
    for (let i = 0; i < pivot.length; i++) pivot[i] = (pivot[i] ?? 0) / lead;
    for (const [other, row] of matrix.entries()) {
      const times = row[column] ?? 0;
      if (other !== rank && Math.abs(times) > tolerance) subtract(row, pivot, times);
    }
    rank++;
  }
  return matrix.slice(0, rank);
}

/** An equation between sums of unknowns that nothing tells apart. */
export interface GroupEquation<Key> {
  /** Each group of unknowns with the coefficient that all of them have. */
  groups: readonly { members: readonly Key[]; coefficient: number }[];
  value: number;
}

/**
 * Everything that follows from equations by adding and subtracting them, in its shortest form: one equation
 * for each unknown of a basis. An equation left with one group determines the sum of that group, and the
 * unknown itself where it is alone in it. Nothing of no equations.
 */
export function reducedEquations<Key>(equations: readonly Equation<Key>[]): GroupEquation<Key>[] {
  const groups = alike(equations);
  const matrix = equations.map(({ terms, value }) =>
    Float64Array.from([...groups.map((members) => terms.get(members[0] as Key) ?? 0), value]),
  );
  return reduced(matrix, groups.length).map((row) => ({
    groups: groups.flatMap((members, i) => {
      const coefficient = row[i] ?? 0;
      return Math.abs(coefficient) > tolerance ? [{ members, coefficient }] : [];
    }),
    value: row[groups.length] ?? 0,
  }));
}

/**
 * One coefficient for a group of unknowns; null where its members have different ones, of which their sum
 * does not tell.
 */
function commonCoefficient<Key>(members: readonly Key[], terms: ReadonlyMap<Key, number>): number | null {
  const coefficients = members.map((key) => terms.get(key) ?? 0);
  const [first = 0] = coefficients;
  return coefficients.every((each) => Math.abs(each - first) < tolerance) ? first : null;
}

/**
 * The value of a sum of unknowns where reduced equations determine it; null where they do not. `terms` has
 * the coefficient of each unknown; of no unknowns the sum is 0.
 */
export function valueOfSum<Key>(
  equations: readonly GroupEquation<Key>[],
  terms: ReadonlyMap<Key, number>,
): number | null {
  const left = new Map(terms);
  let value = 0;
  for (const equation of equations) {
    // In its shortest form an equation begins with an unknown that no other has.
    const [lead] = equation.groups;
    const times = lead ? commonCoefficient(lead.members, left) : 0;
    if (times === null) return null;
    if (Math.abs(times) < tolerance) continue;
    value += times * equation.value;
    for (const { members, coefficient } of equation.groups) {
      for (const key of members) left.set(key, (left.get(key) ?? 0) - times * coefficient);
    }
  }
  return [...left.values()].every((rest) => Math.abs(rest) < 1e-7) ? value : null;
}
