import { day, lastDay } from "./days.ts";
import { employedFrom, isToCome, latest, leftOn, people, strengths } from "./people.ts";
import { revenueOf, timesAt } from "./plan.ts";
import { quarters } from "./season.ts";
import type { Person, Team } from "./types.ts";
import { ofPerson, type World } from "./world.ts";

const measures = ["omzet", "orders", "offertes", "bezoeken", "telefoongesprekken"] as const;
type Measure = (typeof measures)[number];

export interface Target {
  team: Team;
  person?: string;
  from: number;
  until: number;
  measure: Measure;
  value: number;
}

const years = [2024, 2025, 2026];
/** Targets grew a little every year. */
const growth: Record<number, number> = { 2024: 0.94, 2025: 0.97, 2026: 1 };
const stepOf: Record<Measure, number> = {
  omzet: 5_000,
  orders: 1,
  offertes: 5,
  bezoeken: 10,
  telefoongesprekken: 10,
};
const wholeYear = [{ first: "01-01", last: "12-31", share: 1 }];
/** Revenue is aimed at by quarter, with the season; all else by year. */
const spansOf = (year: number, measure: Measure) =>
  (measure === "omzet" ? quarters : wholeYear).map(({ first, last, share }) => ({
    first: day(`${year}-${first}`),
    last: day(`${year}-${last}`),
    share,
  }));

const rounded = (measure: Measure, value: number) => Math.round(value / stepOf[measure]) * stepOf[measure];

/** What a year's plan comes to, measure by measure. */
function planned(world: World, person: Person): Record<Measure, number> {
  const plan = ofPerson(world.plans, person.number);
  const own = world.accounts.filter(
    (account) => account.manager === person.number && account.until === undefined,
  );
  const lines = own.flatMap((account) =>
    plan
      .filter((line) => line.group === account.group)
      .map((line) => ({ line, times: timesAt(line, account) })),
  );
  const sum = (medium: string, each: (found: (typeof lines)[number]) => number) =>
    lines.filter(({ line }) => line.medium === medium).reduce((total, found) => total + each(found), 0);
  return {
    omzet: revenueOf(plan, own),
    orders: sum("offerte", ({ line, times }) => times * (line.hitRate ?? 0)),
    offertes: sum("offerte", ({ times }) => times),
    bezoeken: sum("bezoek", ({ times }) => times),
    telefoongesprekken: sum("telefoon", ({ times }) => times),
  };
}

/** The year's targets of a person: what the plan comes to, less the margin that the plan has. */
function yearOf(world: World, person: Person): Record<Measure, number> {
  const { sufficiency } = ofPerson(world.habits, person.number);
  const plan = planned(world, person);
  return {
    omzet: plan.omzet / sufficiency,
    orders: plan.orders / Math.max(1, sufficiency),
    offertes: plan.offertes / 1.05,
    bezoeken: plan.bezoeken / 1.05,
    telefoongesprekken: plan.telefoongesprekken / 1.05,
  };
}

/** What of a span someone is employed. */
function employedIn(
  { from, until = Number.POSITIVE_INFINITY }: { from: number; until?: number },
  span: { first: number; last: number },
) {
  const first = Math.max(from, span.first);
  const last = Math.min(until, span.last);
  return { first, last, share: Math.max(0, (last - first + 1) / (span.last - span.first + 1)) };
}

function personTargets(world: World, person: Person): Target[] {
  const targets = yearOf(world, person);
  const employed = { ...latest(person), from: employedFrom(person) };
  const teamOn = (on: number) => person.employments.findLast(({ from }) => from <= on)?.team ?? employed.team;
  return years.flatMap((year) =>
    measures.flatMap((measure) =>
      spansOf(year, measure).flatMap((span) => {
        const { first, last, share } = employedIn(employed, span);
        if (share === 0) return [];
        const value = rounded(measure, targets[measure] * (growth[year] ?? 1) * span.share * share);
        return [{ team: teamOn(first), person: person.number, from: first, until: last, measure, value }];
      }),
    ),
  );
}

/**
 * A team's targets were set on its planned strength, whoever is there: revenue by quarter, the rest by year.
 */
function teamTargets(world: World, team: Team): Target[] {
  const members = people.filter(
    (person) => latest(person).team === team && leftOn(person) === undefined && !isToCome(person),
  );
  const fte = members.reduce((sum, person) => sum + latest(person).fte, 0);
  const perFte = (measure: Measure) =>
    members.reduce((sum, person) => sum + yearOf(world, person)[measure], 0) / fte;
  return years.flatMap((year) => {
    const strength =
      strengths.findLast((each) => each.team === team && each.from <= day(`${year}-01-01`))?.fte ?? 0;
    return measures.flatMap((measure) => {
      const value = perFte(measure) * strength * (growth[year] ?? 1);
      return spansOf(year, measure).map(({ first, last, share }) => ({
        team,
        from: first,
        until: last,
        measure,
        value: rounded(measure, value * share),
      }));
    });
  });
}

/** The targets of every team and person, for the calendar years. */
export function targetsOf(world: World): Target[] {
  const teams = [...new Set(strengths.map((strength) => strength.team))];
  return [
    ...teams.flatMap((team) => teamTargets(world, team)),
    ...people
      .filter((person) => (leftOn(person) ?? lastDay) >= day("2025-01-01") && !isToCome(person))
      .flatMap((person) => personTargets(world, person)),
  ];
}
