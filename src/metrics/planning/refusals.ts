import { planOutcome, type WeightedLine } from "./outcome.ts";

/** A line that contacts may be left out of. */
export interface RefusalLine extends WeightedLine {
  /** Accounts that belong together: what their quotes promise is what contact with them is worth. */
  group: string;
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

/** What an hour at each group of accounts promises: the revenue of its quotes over all hours that it takes. */
function worthOfGroups(lines: readonly RefusalLine[]): Map<string, number> {
  return new Map(
    [...Map.groupBy(lines, ({ group }) => group)].map(([group, own]) => {
      const { hours, revenue } = planOutcome(own);
      return [group, hours ? (revenue ?? 0) / hours : 0];
    }),
  );
}

/**
 * What a plan that does not fit can leave out until it does: contacts (never quotes) at the accounts where an hour promises least, whole contacts
 * a year, in the order in which to give them up. Empty where it fits, or where hours are unknown; where even no contact at all does not fit, all of them.
 */
export function refusals(lines: readonly RefusalLine[], hoursAvailable: number): Refusal[] {
  const now = planOutcome(lines);
  if (now.hours === null) return [];
  let excess = now.hours - hoursAvailable;
  if (excess <= 1e-9) return [];
  const worth = worthOfGroups(lines);
  const candidates = lines
    .map((line, index) => ({ line, index }))
    .filter(
      ({ line }) => !line.isQuote && line.timesPerYear > 0 && line.weight > 0 && (line.minutes ?? 0) > 0,
    )
    .toSorted((a, b) => (worth.get(a.line.group) ?? 0) - (worth.get(b.line.group) ?? 0) || a.index - b.index);
  const found: Refusal[] = [];
  for (const { line, index } of candidates) {
    if (excess <= 1e-9) break;
    const hoursPerTime = (line.weight * (line.minutes ?? 0)) / minutesPerHour;
    const fewer = Math.min(line.timesPerYear, Math.ceil(excess / hoursPerTime - 1e-9));
    const hours = fewer * hoursPerTime;
    found.push({ line: index, from: line.timesPerYear, to: line.timesPerYear - fewer, hours });
    excess -= hours;
  }
  return found;
}
