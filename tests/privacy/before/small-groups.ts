import type { Figure } from "../../../src/contract/figure.ts";

/** The figures that told vacancy and absence apart; planned and effective strength stayed. */
const apart = new Set(["strength.contracted", "strength.vacant", "strength.absent_long"]);

/** Fewer people than this in one figure of absence could be known by name. */
const leastContributors = 3;

/** One strength in one window: its figures were hidden or shown together. */
interface Cell {
  kind: "company" | "team";
  id: string;
  window: string;
  people: number;
  absent: number;
}

const keyOf = (cell: { kind: string; id: string; window: string }) =>
  `${cell.kind} ${cell.window} ${cell.id}`;

function cellsOf(figures: readonly Figure[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { metric, scope, window, n } of figures) {
    if (!apart.has(metric) || (scope.kind !== "company" && scope.kind !== "team")) continue;
    const key = keyOf({ ...scope, window });
    const cell = cells.get(key) ?? { kind: scope.kind, id: scope.id, window, people: 0, absent: 0 };
    if (metric === "strength.contracted") cell.people = n ?? 0;
    if (metric === "strength.absent_long") cell.absent = n ?? 0;
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** Every sum that the rule before knew: company = Σ teams, a longer window = mean of its months. */
function sumsOf(cells: readonly Cell[], monthsOf: ReadonlyMap<string, readonly string[]>): Cell[][] {
  const windows = [...new Set(cells.map(({ window }) => window))];
  const teams = windows.map((window) => cells.filter((cell) => cell.window === window));
  const scopes = [...new Set(cells.map(({ kind, id }) => `${kind} ${id}`))];
  const means = scopes.flatMap((scope) => {
    const own = cells.filter(({ kind, id }) => `${kind} ${id}` === scope);
    return [...monthsOf].map(([window, months]) =>
      own.filter((cell) => cell.window === window || months.includes(cell.window)),
    );
  });
  return [...teams, ...means].filter((sum) => sum.length > 1);
}

function nextSmallest(cells: readonly Cell[]): Cell | undefined {
  const order = ({ kind }: Cell) => (kind === "company" ? 1 : 0);
  return cells.toSorted(
    (a, b) => order(a) - order(b) || a.people - b.people || (keyOf(a) < keyOf(b) ? -1 : 1),
  )[0];
}

function hiddenCells(
  cells: readonly Cell[],
  smallGroup: number,
  monthsOf: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const small = cells.filter(({ people, absent }) => people < smallGroup || absent < leastContributors);
  const hidden = new Set(small.map(keyOf));
  const sums = sumsOf(cells, monthsOf);
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const sum of sums) {
      const shown = sum.filter((cell) => !hidden.has(keyOf(cell)));
      const next = shown.length === sum.length - 1 ? nextSmallest(shown) : undefined;
      if (next) hidden.add(keyOf(next));
    }
  }
  return hidden;
}

/**
 * How an edition hid absence before: contracted, vacant and long-absent strength were taken out of the
 * finished figures wherever fewer than `smallGroup` people work or fewer than three are away, and wherever a
 * sum of *those three figures* would have told. What else told was not asked.
 */
export function hiddenAsBefore(
  figures: readonly Figure[],
  smallGroup: number,
  monthsOf: ReadonlyMap<string, readonly string[]>,
): Figure[] {
  const hidden = hiddenCells(cellsOf(figures), smallGroup, monthsOf);
  return figures.map((figure) => {
    if (!apart.has(figure.metric)) return figure;
    const { metric, scope, window, unit } = figure;
    if (hidden.has(keyOf({ ...scope, window }))) return { metric, scope, window, unit, value: null };
    const { n: _people, ...shown } = figure;
    return shown;
  });
}
