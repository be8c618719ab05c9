import { type DayNumber, outcomeCode } from "../../contract/dataset.ts";
import { dispersionOfSizes, sizesOf } from "../../statistics/dealt-clusters.ts";
import { dispersionOf } from "../../statistics/dispersion.ts";
import { meanOf, sumOf } from "../../statistics/sum.ts";
import { isClosedBy, type QuoteHistory } from "./quote-history.ts";
import { chanceWithin, type QuoteLife, wonBy } from "./quote-life.ts";

/** Hands and days of a month: to come of a forecast, or behind it. */
export interface MonthOfHands {
  /** FTE, mean over its working days. */
  fte: number;
  workdays: readonly DayNumber[];
  /** What is issued in it against the mean of a year, by its season: 1 where there is none. */
  season: number;
}

/**
 * What is won or lost together of the quotes that are open: of each its value and the chance to be won in
 * time.
 */
export interface OpenCluster {
  values: readonly number[];
  chances: readonly number[];
}

/** What a group may still bring until a day. */
export interface Prospects {
  open: readonly OpenCluster[];
  /** Wins to expect of quotes still to be issued; a win is what is won together. */
  newWins: number;
  /** What each win of the last twelve months came to. */
  wins: Float64Array;
  /** Credit notes to expect, and what each of the last twelve months came to (negative). */
  newCredits: number;
  credits: Float64Array;
  /**
   * How uncertain the number of quotes to come, the chance to win and the value of a win are: variances of a
   * factor around 1.
   */
  variance: { rate: number; win: number; value: number };
}

export interface ProspectsInput {
  history: QuoteHistory;
  life: QuoteLife;
  group: number;
  /** The last day that is known, and the last that is looked ahead to. */
  day: DayNumber;
  until: DayNumber;
  /** The twelve months to the day, and the months after it. */
  behind: readonly MonthOfHands[];
  ahead: readonly MonthOfHands[];
  /** Years that the season is made of; 0 without one. */
  years: number;
}

/** FTE-days, each counted for what is issued on it against the mean of a year. */
const fteDays = (months: readonly MonthOfHands[]) =>
  sumOf(months.map(({ fte, workdays, season }) => fte * season * workdays.length));

/** The values of what was won together in some days, in a group. */
function winsOf({ history, day, group }: ProspectsInput, from: DayNumber) {
  const totals = new Map<number, number>();
  let quotes = 0;
  for (let row = 0; row < history.length; row++) {
    if (history.outcome[row] !== outcomeCode.won || !isClosedBy(history, row, day)) continue;
    if ((history.closedOn[row] ?? 0) < from || history.closedIn[row] !== group) continue;
    const cluster = history.cluster[row] ?? row;
    totals.set(cluster, (totals.get(cluster) ?? 0) + (history.value[row] ?? 0));
    quotes++;
  }
  return { wins: Float64Array.from(totals.values()), quotes };
}

function openClusters({ history, life, group, day, until }: ProspectsInput): OpenCluster[] {
  const clusters = new Map<number, { values: number[]; chances: number[] }>();
  for (let row = 0; row < history.length; row++) {
    const issued = history.issuedOn[row] ?? 0;
    if (history.group[row] !== group || issued > day || isClosedBy(history, row, day)) continue;
    if (history.outcome[row] === outcomeCode.credit) continue;
    const chance = chanceWithin(life, day - issued, until - day);
    if (chance <= 0) continue;
    const cluster = history.cluster[row] ?? row;
    const found = clusters.get(cluster) ?? { values: [], chances: [] };
    clusters.set(cluster, found);
    found.values.push(history.value[row] ?? 0);
    found.chances.push(chance);
  }
  return [...clusters.values()];
}

/** Quotes and clusters that a group issued in each of some months, and what it credited. */
function issuedIn({ history, group, day, behind }: ProspectsInput, from: DayNumber) {
  const clusters = behind.map(() => new Set<number>());
  const starts = behind.map(({ workdays }) => workdays[0] ?? Number.POSITIVE_INFINITY);
  const sizes = new Map<number, number>();
  const credits: number[] = [];
  let quotes = 0;
  for (let row = 0; row < history.length; row++) {
    const issued = history.issuedOn[row] ?? 0;
    if (history.outcome[row] === outcomeCode.credit) {
      const closed = history.closedOn[row] ?? -1;
      if (history.closedIn[row] === group && closed >= from && closed <= day)
        credits.push(history.value[row] ?? 0);
      continue;
    }
    if (history.group[row] !== group || issued < from || issued > day) continue;
    const cluster = history.cluster[row] ?? row;
    const month = Math.max(
      0,
      starts.findLastIndex((start) => start <= issued),
    );
    if (!sizes.has(cluster)) clusters[month]?.add(cluster);
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    quotes++;
  }
  return { quotes, sizes: [...sizes.values()], byMonth: clusters.map(({ size }) => size), credits };
}

/**
 * How many times wider monthly counts vary than chance alone would have them, given the hands: at least 1.
 */
function spreadOf(counts: readonly number[], months: readonly MonthOfHands[]): number {
  const perDay = sumOf(counts) / fteDays(months);
  return dispersionOf(
    months.map((month, i) => ({ count: counts[i] ?? 0, expected: perDay * fteDays([month]) })),
  );
}

/** The variance of some values as a share of their mean squared; 0 of none. */
function variationOf(values: readonly number[]): number {
  const mean = values.length === 0 ? 0 : meanOf(values);
  return mean <= 0 ? 0 : meanOf(values.map((value) => (value - mean) ** 2)) / mean ** 2;
}

/**
 * What a group may still bring from a day on: its open quotes, each with the chance given its age, and the
 * quotes still to be issued, at the rate per FTE-day of the last twelve months.
 */
export function prospectsOf(input: ProspectsInput): Prospects {
  const { life, until, behind, ahead, years } = input;
  const from = behind[0]?.workdays[0] ?? input.day;
  const issued = issuedIn(input, from);
  const { wins, quotes: won } = winsOf(input, from);
  const [daysBehind, daysAhead] = [fteDays(behind), fteDays(ahead)];
  const perDay = daysBehind <= 0 ? 0 : issued.quotes / daysBehind;
  const share = sumOf(
    ahead.map(
      ({ fte, workdays, season }) => fte * season * sumOf(workdays.map((day) => wonBy(life, until - day))),
    ),
  );
  const clusters = issued.sizes.length;
  const spread = daysBehind <= 0 ? 1 : spreadOf(issued.byMonth, behind);
  const clustersAhead = daysBehind <= 0 ? 0 : (clusters / daysBehind) * daysAhead;
  const ever = wonBy(life, life.won.length);
  return {
    open: openClusters(input),
    newWins: wins.length === 0 ? 0 : (perDay * share * wins.length) / won,
    wins,
    newCredits: daysBehind <= 0 ? 0 : (issued.credits.length / daysBehind) * daysAhead,
    credits: Float64Array.from(issued.credits),
    variance: {
      rate:
        clusters === 0
          ? 0
          : spread / clusters +
            (spread - 1 + (years === 0 ? 0 : spread / years)) / Math.max(1, clustersAhead),
      win: ever <= 0 ? 0 : (life.variance * dispersionOfSizes(sizesOf(issued.sizes))) / ever ** 2,
      value: wins.length === 0 ? 0 : variationOf([...wins]) / wins.length,
    },
  };
}
