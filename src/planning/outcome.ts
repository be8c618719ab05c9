/** One line of a plan with how often it counts. */
export interface WeightedLine {
  isQuote: boolean;
  /**
   * Accounts (or contact persons) that it is for, each by the part of the year that it is in the portfolio.
   */
  weight: number;
  timesPerYear: number;
  /** Of one time, with travel and preparation; null where the plan does not say. */
  minutes: number | null;
  /** Of a quote; null where the plan does not say. */
  hitRate: number | null;
  orderValue: number | null;
}

/**
 * What a plan takes and promises in a year. A sum is null while a line that counts does not say what it
 * needs.
 */
export interface PlanOutcome {
  /** Without the quotes. */
  contacts: number;
  quotes: number;
  hours: number | null;
  orders: number | null;
  revenue: number | null;
}

/** A sum over the lines that count; null where one of them gives no number. 0 for none. */
function sumOf(lines: readonly WeightedLine[], of: (line: WeightedLine) => number | null): number | null {
  return lines.reduce<number | null>((sum, line) => {
    const asked = line.timesPerYear * line.weight;
    const value = of(line);
    if (sum === null || (asked > 0 && value === null)) return null;
    return sum + asked * (value ?? 0);
  }, 0);
}

const minutesPerHour = 60;

/**
 * What lines of a plan come to: the contacts and quotes they ask, the hours these take, and the orders and
 * revenue that the quotes promise. The same formulas as `plan.hours_required` and `plan.expected_revenue`;
 * Talley (1961), the workload method.
 */
export function planOutcome(lines: readonly WeightedLine[]): PlanOutcome {
  const quotes = lines.filter(({ isQuote }) => isQuote);
  const contacts = lines.filter(({ isQuote }) => !isQuote);
  const minutes = sumOf(lines, (line) => line.minutes);
  return {
    contacts: sumOf(contacts, () => 1) ?? 0,
    quotes: sumOf(quotes, () => 1) ?? 0,
    hours: minutes === null ? null : minutes / minutesPerHour,
    orders: sumOf(quotes, (line) => line.hitRate),
    revenue: sumOf(quotes, ({ hitRate, orderValue }) =>
      hitRate === null || orderValue === null ? null : hitRate * orderValue,
    ),
  };
}
