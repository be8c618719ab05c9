import { explainedByGroup, groupMeans } from "../../statistics/season.ts";
import { meanOf } from "../../statistics/sum.ts";
import type { Issued } from "./issued.ts";

const monthsOfYear = 12;

/** As many months must be known, so that each month of the year is there twice. */
const leastMonths = 24;

/** The share of the variance that the month of the year must explain; as in a process-behaviour chart. */
const leastExplained = 0.5;

/** What dividing and adding up leave behind is no difference between months. */
const leastWidth = 1e-9;

/** How the months of a year differ: what is added to the mean of all, by the place of a month. */
export interface Season {
  at(month: number): number;
  /** Years that it is made of; 0 where there is none. */
  years: number;
}

const none: Season = { at: () => 0, years: 0 };

/**
 * The season of monthly values, the oldest first, null of a month without one: of each month of the year the
 * difference of its mean from that of all, as far as so many years are to be relied on (Spearman–Brown).
 * None where fewer than 24 months are known, or the month of the year explains no more than half of their
 * variance.
 */
function seasonOf(values: readonly (number | null)[]): Season {
  const known = values.flatMap((value, month) =>
    value === null ? [] : [{ value, group: month % monthsOfYear }],
  );
  const grouped = { values: known.map(({ value }) => value), groups: known.map(({ group }) => group) };
  const width = Math.max(...grouped.values) - Math.min(...grouped.values);
  const explained = known.length < leastMonths || width < leastWidth ? 0 : explainedByGroup(grouped);
  if (explained <= leastExplained) return none;
  const years = known.length / monthsOfYear;
  const reliable = (years * explained) / (1 + (years - 1) * explained);
  const means = groupMeans(grouped);
  const middle = meanOf([...means.values()]);
  return { at: (month) => reliable * ((means.get(month % monthsOfYear) ?? middle) - middle), years };
}

/** The season of the number of quotes per FTE-day: as a share of the mean. */
export function seasonOfRate(issued: readonly Issued[]): Season {
  const rates = issued.map(({ count, fteDays }) => (fteDays <= 0 ? null : count / fteDays));
  const known = rates.filter((rate) => rate !== null);
  const mean = known.length === 0 ? 0 : meanOf(known);
  return mean <= 0 ? none : seasonOf(rates.map((rate) => (rate === null ? null : rate / mean)));
}

/** The season of what a quote is worth, of its logarithm. */
export const seasonOfValue = (issued: readonly Issued[]): Season =>
  seasonOf(issued.map(({ values }) => (values.length === 0 ? null : meanOf(values))));
