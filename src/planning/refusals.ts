import { planOutcome, type WeightedLine } from "./outcome.ts";

/** A line that contacts may be left out of. */
export interface RefusalLine extends WeightedLine {
  /** Accounts that belong together: what their quotes promise is what contact with them is worth. */
  group: string;
  /** Whether it is the norm of one account, which stays as it is. */
  isOwnNorm?: boolean;
}

/** Contacts to leave out of one line: how often a year it then asks, and the hours that this saves. */
export interface Refusal {
  /** Index of the line. */
  line: number;
  from: number;
  to: number;
  hours: number;
}

const minutesPerHour = 60;

/**
 * What an hour at each group of accounts promises: the revenue of its quotes over all hours that it takes.
 */
function worthOfGroups(lines: readonly RefusalLine[]): Map<string, number> {
  return new Map(
    [...Map.groupBy(lines, ({ group }) => group)].map(([group, own]) => {
      const { hours, revenue } = planOutcome(own);
      return [group, hours ? (revenue ?? 0) / hours : 0];
    }),
  );
}

/**
 * The line whose last contact a year is worth least: the more often somebody is spoken to, the less one time
 * more or less matters.
 */
function leastWorth(
  lines: readonly RefusalLine[],
  left: readonly number[],
  worth: ReadonlyMap<string, number>,
): number {
  let [least, lowest] = [-1, Number.POSITIVE_INFINITY];
  lines.forEach(({ isQuote, isOwnNorm = false, weight, minutes, group }, i) => {
    const times = left[i] ?? 0;
    if (isQuote || isOwnNorm || times <= 0 || weight <= 0 || (minutes ?? 0) <= 0) return;
    const value = (worth.get(group) ?? 0) / Math.max(1, times);
    if (value < lowest) [least, lowest] = [i, value];
  });
  return least;
}

/**
 * What a plan that does not fit can leave out until it does: contacts (never quotes), one time a year after
 * the other, each where it is worth least: the revenue that an hour at those accounts promises, divided by
 * how often they are spoken to. In the order in which lines are first touched. Empty where the plan fits, or
 * where hours are unknown; where even no contact at all does not fit, all of them. The norm of one account
 * stays. Diminishing returns to calls: Lodish (1971), CALLPLAN.
 */
export function refusals(lines: readonly RefusalLine[], hoursAvailable: number): Refusal[] {
  const now = planOutcome(lines);
  if (now.hours === null) return [];
  const worth = worthOfGroups(lines);
  const left = lines.map(({ timesPerYear }) => timesPerYear);
  const touched: number[] = [];
  const hoursPerTime = ({ weight, minutes }: RefusalLine) => (weight * (minutes ?? 0)) / minutesPerHour;
  for (let excess = now.hours - hoursAvailable; excess > 1e-9; ) {
    const index = leastWorth(lines, left, worth);
    const line = lines[index];
    if (!line) break;
    const fewer = Math.min(1, left[index] ?? 0);
    left[index] = (left[index] ?? 0) - fewer;
    excess -= fewer * hoursPerTime(line);
    if (!touched.includes(index)) touched.push(index);
  }
  return touched.flatMap((index): Refusal[] => {
    const line = lines[index];
    const to = left[index] ?? 0;
    return line
      ? [{ line: index, from: line.timesPerYear, to, hours: (line.timesPerYear - to) * hoursPerTime(line) }]
      : [];
  });
}
