import { type Cell, type Counts, closedCells, type KindPair, sum, sumsBy } from "./comparison.ts";

/** Fewer rows are what is logged late. */
const leastRows = 20;
/** What is logged late comes to less than this of a month, and of the last one to less than the second. */
const lateShare = 0.2;
const lateInLast = 0.5;

/** What came into closed months: of which things, in which months. */
export interface Gain extends Counts {
  nouns: string[];
  months: string[];
  most: Counts & { month: string };
}

/** What came into the months up to and including one, beyond what is logged late; null where nothing did. */
export function gainOf(pair: KindPair, until: string): Gain | null {
  const isGained = (month: string, { former, current }: Counts) =>
    current - former >= leastRows && current - former > former * (month === until ? lateInLast : lateShare);
  const cells = closedCells(pair, until);
  const byMonth = [...sumsBy(cells, ({ month }) => month)].map(([month, each]) => ({ month, ...each }));
  const inAll = byMonth.filter((each) => isGained(each.month, each));
  const inOne = cells.filter((cell) => isGained(cell.month, cell));
  const months = [...new Set([...inAll, ...inOne].map(({ month }) => month))].sort();
  if (months.length === 0) return null;
  const ofMonths = (cell: Cell) => months.includes(cell.month) && cell.current > cell.former;
  const grown = cells.filter(ofMonths);
  const told = new Set(inOne.map(({ noun }) => noun));
  const own = inAll.length > 0 ? grown : grown.filter(({ noun }) => told.has(noun));
  const [most] = [...sumsBy(own, ({ month }) => month)]
    .map(([month, each]) => ({ month, ...each }))
    .toSorted((a, b) => b.current - b.former - (a.current - a.former));
  if (!most) return null;
  return { ...sum(own), nouns: [...new Set(own.map(({ noun }) => noun))], months, most };
}
