import { outcomeCode } from "../../src/contract/dataset.ts";
import { type Timeline, type TimelineMonth, timelineOf } from "../../src/metrics/forecast/timeline-months.ts";
import { chance, type Random } from "../../src/statistics/chance.ts";
import { drawnNormal, drawnPoisson } from "../../src/statistics/draw.ts";

/** What of an invented organisation is otherwise from a month on. */
export type Break = "price" | "segment";

/** What an invented organisation is like. */
export interface Truth {
  groups: number;
  /** Clusters that one FTE issues on a working day. */
  perDay: number;
  /** Quotes of a cluster beyond its first, on average. */
  more: number;
  chanceToWin: number;
  /** Median days to a decision, and the spread of its logarithm. */
  days: number;
  spread: number;
  /** The spread of the logarithm of a quote's value. */
  valueSpread: number;
  /** How far the year swings around its mean, as a share. */
  season: number;
}

const between = (random: Random, low: number, high: number) => low + random() * (high - low);

export function anyTruth(random: Random): Truth {
  return {
    groups: 1 + Math.floor(random() * 4),
    perDay: between(random, 0.15, 0.6),
    more: between(random, 0, 1.5),
    chanceToWin: between(random, 0.15, 0.4),
    days: between(random, 15, 70),
    spread: between(random, 0.4, 1),
    valueSpread: between(random, 0.4, 1),
    season: random() < 0.5 ? 0 : between(random, 0, 0.15),
  };
}

const workdaysAMonth = 21;
const daysAMonth = 30;

/** Months of 30 days, of which the first 21 are worked. */
function emptyMonth(index: number, fte: number[]): TimelineMonth {
  const from = index * daysAMonth;
  const workdays = Array.from({ length: workdaysAMonth }, (_, i) => from + i);
  return {
    from,
    to: from + daysAMonth - 1,
    workdays: fte.map(() => workdays),
    fte,
    revenue: fte.map(() => 0),
  };
}

/** From which month on what is otherwise. */
export interface Broken {
  what: Break;
  month: number;
}

/** What is lost of the quotes with a segment, and what prices rise to. */
const [lostShare, newPrice] = [0.4, 1.3];

interface Quote {
  issued: number;
  closed: number;
  won: boolean;
  value: number;
  cluster: number;
  group: number;
}

/** The quotes of one customer that are won or lost together. */
function clusterOf(
  truth: Truth,
  { month, group, cluster, price }: { month: number; group: number; cluster: number; price: number },
  random: Random,
): Quote[] {
  const issued = month * daysAMonth + Math.floor(random() * workdaysAMonth);
  const closes = Math.round(truth.days * Math.exp(truth.spread * drawnNormal(random)));
  const won = random() < truth.chanceToWin;
  const isForgotten = !won && random() < 0.1;
  const account = Math.exp(0.5 * truth.valueSpread * drawnNormal(random));
  return Array.from({ length: 1 + drawnPoisson(truth.more, random) }, () => ({
    issued,
    closed: isForgotten ? -1 : issued + closes,
    won,
    value: Math.round(10_000 * price * account * Math.exp(truth.valueSpread * drawnNormal(random))),
    cluster,
    group,
  }));
}

function quotesOf(truth: Truth, fte: readonly number[], months: number, random: Random, broken?: Broken) {
  const rows: Quote[] = [];
  const phase = Math.floor(random() * 12);
  for (let month = 0; month < months; month++) {
    const season = 1 + truth.season * Math.sin((2 * Math.PI * (month + phase)) / 12);
    const what = broken !== undefined && month >= broken.month ? broken.what : null;
    const left = what === "segment" ? 1 - lostShare : 1;
    for (const [group, hands] of fte.entries()) {
      const count = drawnPoisson(truth.perDay * hands * workdaysAMonth * season * left, random);
      for (let c = 0; c < count; c++) {
        const price = what === "price" ? newPrice : 1;
        rows.push(...clusterOf(truth, { month, group, cluster: rows.length, price }, random));
      }
    }
  }
  return rows;
}

const codeOf = ({ closed, won }: Quote) => {
  if (closed < 0) return outcomeCode.open;
  return won ? outcomeCode.won : outcomeCode.lost;
};

/** All that becomes of an organisation of a truth in so many months, and what is still open then. */
export function inventedTimeline(truth: Truth, months: number, random: Random, broken?: Broken): Timeline {
  const fte = Array.from({ length: truth.groups }, () => Math.round(between(random, 4, 9)));
  const rows = quotesOf(truth, fte, months, random, broken);
  const revenue = Array.from({ length: months }, () => fte.map(() => 0));
  for (const { closed, won, value, group } of rows) {
    const at = revenue[Math.floor(closed / daysAMonth)];
    if (won && at) at[group] = (at[group] ?? 0) + value;
  }
  const column = (of: (row: Quote) => number) => rows.map(of);
  return timelineOf({
    groups: fte.map((_, i) => `group ${i}`),
    months: revenue.map((ofMonth, i) => ({ ...emptyMonth(i, fte), revenue: ofMonth })),
    history: {
      length: rows.length,
      issuedOn: Int32Array.from(column(({ issued }) => issued)),
      closedOn: Int32Array.from(column(({ closed }) => closed)),
      outcome: Uint8Array.from(column(codeOf)),
      value: Float64Array.from(column(({ value }) => value)),
      cluster: Int32Array.from(column(({ cluster }) => cluster)),
      group: Int16Array.from(column(({ group }) => group)),
      closedIn: Int16Array.from(column(({ group }) => group)),
    },
  });
}

/** The stream of chance of one invented organisation. */
export const streamOf = (index: number) => chance(20_261_129, `organisation ${index}`);
