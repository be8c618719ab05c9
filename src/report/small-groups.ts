import type { Figure } from "../metrics/figure.ts";

/** The figures that tell vacancy and absence apart; planned and effective strength stay. */
const apart = new Set(["strength.contracted", "strength.vacant", "strength.absent_long"]);

export interface SmallGroupRule {
  /** People who must work somewhere before absence is told apart there. */
  smallGroup: number;
  /** Months that each longer window is the mean of, by its id. */
  monthsOf: ReadonlyMap<string, readonly string[]>;
}

/** Fewer people than this in one figure of absence could be known by name. */
const leastContributors = 3;

/** One strength in one window: the three figures are hidden or shown together. */
interface StrengthCell {
  kind: "company" | "team";
  id: string;
  window: string;
  people: number;
  absent: number;
}

const keyOf = (cell: { kind: string; id: string; window: string }) =>
  `${cell.kind} ${cell.window} ${cell.id}`;

function strengthCells(figures: readonly Figure[]): StrengthCell[] {
  const cells = new Map<string, StrengthCell>();
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

/** Every sum in which a hidden cell could be found by subtraction: company = Σ teams, a longer window = mean of its months. */
function equations(cells: readonly StrengthCell[], monthsOf: SmallGroupRule["monthsOf"]): StrengthCell[][] {
  const windows = [...new Set(cells.map((cell) => cell.window))];
  const sums = windows.map((window) => cells.filter((cell) => cell.window === window));
  const scopes = [...new Set(cells.map((cell) => `${cell.kind} ${cell.id}`))];
  const means = scopes.flatMap((scope) => {
    const own = cells.filter((cell) => `${cell.kind} ${cell.id}` === scope);
    return [...monthsOf].map(([window, months]) =>
      own.filter((cell) => cell.window === window || months.includes(cell.window)),
    );
  });
  return [...sums, ...means].filter((equation) => equation.length > 1);
}

/** The next cell to hide beside a hidden one: the fewest people, the company only when nothing else is left. */
function nextSmallest(cells: readonly StrengthCell[]): StrengthCell | undefined {
  const order = (cell: StrengthCell) => (cell.kind === "company" ? 1 : 0);
  return cells.toSorted(
    (a, b) => order(a) - order(b) || a.people - b.people || (keyOf(a) < keyOf(b) ? -1 : 1),
  )[0];
}

function hiddenCells(cells: readonly StrengthCell[], rule: SmallGroupRule): Set<string> {
  const small = cells.filter((cell) => cell.people < rule.smallGroup || cell.absent < leastContributors);
  const hidden = new Set(small.map(keyOf));
  const sums = equations(cells, rule.monthsOf);
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
 * The figures with contracted, vacant and long-absent strength taken out (`suppressed`) wherever fewer than
 * `smallGroup` people work or fewer than three are away, and wherever what is hidden could be had by subtraction
 * (secondary suppression). `n` of those figures, the number of people, is taken out everywhere: it told who counts.
 * METRICS.md E.
 */
export function withSmallGroupsHidden(figures: readonly Figure[], rule: SmallGroupRule): Figure[] {
  const hidden = hiddenCells(strengthCells(figures), rule);
  return figures.map((figure) => {
    if (!apart.has(figure.metric)) return figure;
    const { metric, scope, window, unit } = figure;
    if (hidden.has(keyOf({ ...scope, window }))) {
      return { metric, scope, window, unit, value: null, status: "suppressed" };
    }
    const { n: _people, ...rest } = figure;
    return rest;
  });
}
