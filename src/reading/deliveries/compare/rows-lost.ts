import { isBeyondChance } from "./beyond-chance.ts";
import { type Cell, type Counts, closedCells, type KindPair, sum, sumsBy } from "./comparison.ts";

/** What of closed months is gone: of which things, in which months. */
export interface Loss extends Counts {
  nouns: string[];
  months: string[];
  /** The month that lost most. */
  worst: Counts & { month: string };
  /** What is left in each of the months. */
  left: number[];
  /** Whether there are as many in all as there were: what is gone stands there as something else. */
  isOtherwise: boolean;
}

/** Which months are looked at, and of what a few that are all gone count too. */
export interface LookedAt {
  /** Months up to and including this one are closed. */
  until: string;
  /** Months up to and including this one fell off at the beginning, as they do. */
  after: string;
  /** Whether there are so few rows in a month that two of two are no slip: of targets. */
  areFew: boolean;
}

type IsLost = (each: Counts) => boolean;

const isLostOf =
  ({ areFew }: LookedAt): IsLost =>
  ({ former, current }) =>
    isBeyondChance(former - current, former) || (areFew && current === 0 && former >= 2);
const lostOf = (cells: readonly Cell[]) =>
  cells.reduce((all, { former, current }) => all + Math.max(0, former - current), 0);
const keysWhere = (sums: ReadonlyMap<string, Counts>, is: (each: Counts) => boolean) =>
  [...sums].flatMap(([key, each]) => (is(each) ? [key] : []));

/** The things to which nearly all of a loss can be put down; all of them where it is everywhere. */
function nounsOf(cells: readonly Cell[], isLost: IsLost): string[] {
  const all = [...new Set(cells.map(({ noun }) => noun))];
  const byNoun = sumsBy(cells, ({ noun }) => noun);
  const told = new Set([...keysWhere(byNoun, isLost), ...cells.filter(isLost).map(({ noun }) => noun)]);
  const ofTold = lostOf(cells.filter(({ noun }) => told.has(noun)));
  return ofTold >= 0.9 * lostOf(cells) ? all.filter((noun) => told.has(noun)) : all;
}

/** The months of a loss: those that each lost too much, or all with a loss where it is spread. */
function monthsOf(cells: readonly Cell[], isLost: IsLost): string[] {
  const byMonth = sumsBy(cells, ({ month }) => month);
  const lost = (month: string) => {
    const { former = 0, current = 0 } = byMonth.get(month) ?? {};
    return Math.max(0, former - current);
  };
  const [told, some] = [
    keysWhere(byMonth, isLost),
    keysWhere(byMonth, ({ former, current }) => former > current),
  ];
  const of = (months: readonly string[]) => months.reduce((all, month) => all + lost(month), 0);
  return of(told) >= 0.8 * of(some) ? told : some;
}

/**
 * What is gone of closed months, beyond usual corrections; null where nothing is. Looked at for each thing in
 * each month, for each month, for each thing, and for all together.
 */
export function lossOf(pair: KindPair, lookedAt: LookedAt): Loss | null {
  const isLost = isLostOf(lookedAt);
  const cells = closedCells(pair, lookedAt.until).filter(({ month }) => month > lookedAt.after);
  const sums = [(cell: Cell) => cell.month, (cell: Cell) => cell.noun, () => ""].map((of) =>
    sumsBy(cells, of),
  );
  const isAny = cells.some(isLost) || sums.some((each) => [...each.values()].some(isLost));
  if (!isAny) return null;
  const nouns = nounsOf(cells, isLost);
  const ofNouns = cells.filter(({ noun }) => nouns.includes(noun));
  const months = monthsOf(ofNouns, isLost);
  const own = ofNouns.filter(({ month }) => months.includes(month));
  const byMonth = [...sumsBy(own, ({ month }) => month)].map(([month, each]) => ({ month, ...each }));
  const [worst] = byMonth.toSorted((a, b) => b.former - b.current - (a.former - a.current));
  if (!worst) return null;
  const { former, current } = sum(own);
  const ofAll = sum(cells.filter(({ month }) => months.includes(month)));
  const isOtherwise = former - current > 0 && ofAll.former - ofAll.current < 0.1 * (former - current);
  const left = byMonth.map((each) => each.current);
  return { former, current, nouns, months, worst, left, isOtherwise };
}
