import { isoOfDay } from "../calendar/day.ts";
import { monthOfDay } from "../calendar/window.ts";
import type { Agreement, DayNumber } from "../contract/dataset.ts";
import type { Figure } from "../contract/figure.ts";
import type { MetricId } from "../contract/metric-ids.ts";
import type { Month, SignalId } from "../contract/vocabulary.ts";
import { agreementsBy } from "../metrics/facts/agreements.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import { type Cases, priorOf, shrunk } from "../statistics/shrinkage.ts";
import type { ChoiceRow } from "./snapshot.ts";

/** The figure of a finding that a team has from month to month, and whether it counts cases. */
const followed: Partial<Record<SignalId, { metric: MetricId; countsCases: boolean }>> = {
  result_low: { metric: "result.attainment", countsCases: false },
  understaffed: { metric: "strength.under", countsCases: false },
  plan_does_not_fit: { metric: "plan.load", countsCases: false },
  coverage_low: { metric: "plan.coverage_rolling", countsCases: true },
  no_new_business: { metric: "activity.new_share", countsCases: true },
};

const monthBefore = (day: DayNumber): Month => {
  const first = Number(isoOfDay(day).slice(-2));
  return monthOfDay(day - first);
};

const casesOf = ({ numerator, denominator }: Figure): Cases[] =>
  numerator === undefined || denominator === undefined || numerator > denominator
    ? []
    : [{ successes: numerator, cases: denominator }];

/** What regression to the mean alone would give, from the figures of all teams in the month of then. */
function expectedOf(own: Figure, all: readonly Figure[]): number | null {
  const prior = priorOf(all.flatMap(casesOf));
  const [cases] = casesOf(own);
  return prior && cases ? shrunk(cases, prior) : null;
}

/** The last choice of each team for each finding. */
function lastChoices(facts: Facts): Agreement[] {
  const last = new Map<string, Agreement>();
  const byDay = agreementsBy(facts.periodEnd, facts.dataset.agreements).sort((a, b) => a.on - b.on);
  for (const each of byDay) if (each.choice) last.set(`${each.choice.finding} ${each.team}`, each);
  return [...last.values()];
}

/**
 * Which steering teams chose for a finding, with the figure to compare and what it would be by regression to
 * the mean alone. In the order of their days.
 */
export function choiceRows(facts: Facts, figures: readonly Figure[]): ChoiceRow[] {
  const { months: reported } = facts.window.month;
  return lastChoices(facts).flatMap(({ team, on, choice }): ChoiceRow[] => {
    if (team === null || choice === null) return [];
    const { metric, countsCases } = followed[choice.finding] ?? { metric: null, countsCases: false };
    const month = monthBefore(on);
    const then = figures.filter(
      (each) => each.metric === metric && each.window === month && each.scope.kind === "team",
    );
    const own = then.find(({ scope, value }) => scope.id === team && value !== null);
    const isPast = own !== undefined && !reported.includes(month);
    return [
      {
        team,
        ...choice,
        on: isoOfDay(on),
        metric,
        month: isPast ? month : null,
        expected: isPast && countsCases ? expectedOf(own, then) : null,
      },
    ];
  });
}
