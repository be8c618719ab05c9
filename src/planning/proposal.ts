import { greaterEq, lessEq, type Model, solve } from "yalps";
import { planOutcome, type WeightedLine } from "./outcome.ts";

/** A line that a proposal may raise, and what it may not go above. */
export interface ProposalLine extends WeightedLine {
  /** Accounts that belong together: a quote here takes visits here. */
  group: string;
  isVisit: boolean;
  /** Whether it is the norm of one account, which stays as it is. */
  isOwnNorm?: boolean;
  maxPerYear: number | null;
}

export interface Aim {
  /** Revenue of the year. */
  target: number;
  /** Hours for customers in the year. */
  hours: number;
}

/** What reaches the target, or what is missing to. */
export type Proposal =
  /** The plan already promises the target and fits. */
  | { state: "enough" }
  /** The plan does not fit in the hours as it stands: first something has to go. */
  | { state: "does_not_fit"; hoursMissing: number }
  /** A line of the plan does not say its minutes, hit rate or order value, or nothing quotes. */
  | { state: "unknown" }
  /** Frequencies per line, in the order of the lines. */
  | { state: "reached"; frequencies: readonly number[]; extraContacts: number }
  /** The most that can be had, and what keeps it from more. */
  | {
      state: "short";
      frequencies: readonly number[];
      extraContacts: number;
      revenueMissing: number;
      /** Hours with which the target could be reached; null where no hours would do. */
      hoursMissing: number | null;
      /** The hit rate of all quotes with which what is proposed would reach the target. */
      hitRateNeeded: number | null;
    };

/** Frequencies go up by so much a year at a time: finer is no plan that one can keep in mind. */
const step = 0.5;
/** Without a maximum a frequency at most doubles, and at least one quote a year may always be asked. */
const mostTimes = 2;
const leastMost = 1;

/** One step more quotes at a group of accounts, with the visits that its quotes take. */
interface Package {
  quote: number;
  visit: number | null;
  /** Visits for each quote, as the plan has them now. */
  visitsPerQuote: number;
  mostSteps: number;
  contacts: number;
  hours: number;
  revenue: number;
}

function packageOf(lines: readonly ProposalLine[], quote: number): Package | null {
  const line = lines[quote];
  if (
    !line ||
    line.isOwnNorm ||
    line.weight === 0 ||
    line.hitRate === null ||
    line.orderValue === null ||
    line.minutes === null
  ) {
    return null;
  }
  const visit = lines.findIndex(
    ({ group, isVisit, isOwnNorm = false, weight }) =>
      isVisit && !isOwnNorm && group === line.group && weight > 0,
  );
  const visitLine = lines[visit];
  const quotes = line.timesPerYear * line.weight;
  const visits = (visitLine?.timesPerYear ?? 0) * (visitLine?.weight ?? 0);
  const visitsPerQuote = visitLine === undefined ? 0 : quotes === 0 ? 1 : visits / quotes;
  const more = step * line.weight;
  const most = Math.max(leastMost, line.maxPerYear ?? mostTimes * line.timesPerYear);
  const minutes = line.minutes + visitsPerQuote * (visitLine?.minutes ?? 0);
  return {
    quote,
    visit: visitLine === undefined ? null : visit,
    visitsPerQuote,
    mostSteps: Math.max(0, Math.floor((most - line.timesPerYear) / step + 1e-9)),
    contacts: more * (1 + visitsPerQuote),
    hours: (more * minutes) / 60,
    revenue: more * line.hitRate * line.orderValue,
  };
}

/** How many steps of each package; null where no number of them keeps the limits. */
function stepsFor(
  packages: readonly Package[],
  { hours, revenue }: { hours: number; revenue: number | null },
): number[] | null {
  // Both limits as 1, so that hours and euros are of one size for the solver.
  const perHour = hours > 0 ? 1 / hours : 1;
  const perEuro = revenue === null ? 1 : 1 / revenue;
  const model: Model = {
    direction: revenue === null ? "maximize" : "minimize",
    objective: revenue === null ? "revenue" : "contacts",
    constraints: {
      ...(Number.isFinite(hours) ? { hours: lessEq(hours * perHour) } : {}),
      ...(revenue === null ? {} : { revenue: greaterEq(1) }),
      ...Object.fromEntries(packages.map(({ mostSteps }, i) => [`most ${i}`, lessEq(mostSteps)])),
    },
    variables: Object.fromEntries(
      packages.map((each, i) => [
        String(i),
        {
          contacts: each.contacts,
          hours: each.hours * perHour,
          revenue: each.revenue * perEuro,
          [`most ${i}`]: 1,
        },
      ]),
    ),
    integers: true,
  };
  const { status, variables } = solve(model, { maxIterations: 20_000 });
  if (status !== "optimal") return null;
  const steps = new Map(variables);
  return packages.map((_, i) => Math.round(steps.get(String(i)) ?? 0));
}

const total = (
  packages: readonly Package[],
  steps: readonly number[],
  of: "contacts" | "hours" | "revenue",
) => packages.reduce((sum, each, i) => sum + (steps[i] ?? 0) * each[of], 0);

function frequenciesWith(
  lines: readonly ProposalLine[],
  packages: readonly Package[],
  steps: readonly number[],
): number[] {
  const frequencies = lines.map(({ timesPerYear }) => timesPerYear);
  packages.forEach(({ quote, visit, visitsPerQuote }, i) => {
    const more = (steps[i] ?? 0) * step;
    const weight = lines[quote]?.weight ?? 0;
    frequencies[quote] = (frequencies[quote] ?? 0) + more;
    const visitWeight = visit === null ? 0 : (lines[visit]?.weight ?? 0);
    if (visit === null || visitWeight === 0) return;
    frequencies[visit] = (frequencies[visit] ?? 0) + (more * weight * visitsPerQuote) / visitWeight;
  });
  return frequencies;
}

/** A tenth of an hour or a euro is nothing to plan by. */
const nearly = 1e-6;

/**
 * The frequencies that reach a target within the hours with the fewest extra contacts: whole steps of half a
 * quote a year for all accounts of a group, each with the visits that the plan's quotes there take. Where
 * that cannot be done, the most revenue within the hours, and what is missing. After Lodish (1971), CALLPLAN,
 * Management Science 18, with straight lines instead of judged responses, so that it can be explained; solved
 * as an integer programme.
 */
export function proposal(lines: readonly ProposalLine[], { target, hours }: Aim): Proposal {
  const now = planOutcome(lines);
  if (now.hours === null || now.revenue === null) return { state: "unknown" };
  if (now.hours > hours * (1 + nearly)) return { state: "does_not_fit", hoursMissing: now.hours - hours };
  if (now.revenue >= target * (1 - nearly)) return { state: "enough" };
  const packages = lines
    .map((line, i) => (line.isQuote ? packageOf(lines, i) : null))
    .filter((each) => each !== null);
  if (packages.length === 0) return { state: "unknown" };
  const gap = target - now.revenue;
  const room = hours - now.hours;
  const reached = stepsFor(packages, { hours: room, revenue: gap });
  if (reached) {
    return {
      state: "reached",
      frequencies: frequenciesWith(lines, packages, reached),
      extraContacts: total(packages, reached, "contacts"),
    };
  }
  const most = stepsFor(packages, { hours: room, revenue: null }) ?? packages.map(() => 0);
  const withHours = stepsFor(packages, { hours: Number.POSITIVE_INFINITY, revenue: gap });
  const revenue = now.revenue + total(packages, most, "revenue");
  const frequencies = frequenciesWith(lines, packages, most);
  const promised = planOutcome(lines.map((line, i) => ({ ...line, timesPerYear: frequencies[i] ?? 0 })));
  const rate = promised.orders === null || promised.quotes === 0 ? null : promised.orders / promised.quotes;
  return {
    state: "short",
    frequencies,
    extraContacts: total(packages, most, "contacts"),
    revenueMissing: target - revenue,
    hoursMissing: withHours && Math.max(0, total(packages, withHours, "hours") - room),
    hitRateNeeded: rate === null || revenue === 0 ? null : (rate * target) / revenue,
  };
}
