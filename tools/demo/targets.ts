import { day } from "./days.ts";
import { latest, people, strengths } from "./people.ts";
import { revenueOf, timesAt } from "./plan.ts";
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
const quarters = [
  ["01-01", "03-31"],
  ["04-01", "06-30"],
  ["07-01", "09-30"],
  ["10-01", "12-31"],
] as const;

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

function personTargets(world: World, person: Person): Target[] {
  const { team, from, until = Number.POSITIVE_INFINITY } = latest(person);
  const targets = yearOf(world, person);
  return years
    .map((year) => ({
      year,
      first: Math.max(from, day(`${year}-01-01`)),
      last: Math.min(until, day(`${year}-12-31`)),
    }))
    .filter(({ first, last }) => first <= last)
    .flatMap(({ year, first, last }) =>
      measures.map((measure) => {
        const shareOfYear = (last - first + 1) / 365;
        const value = rounded(measure, targets[measure] * (growth[year] ?? 1) * Math.min(1, shareOfYear));
        return { team, person: person.number, from: first, until: last, measure, value };
      }),
    );
}

/**
 * A team's targets were set on its planned strength, whoever is there: revenue by quarter, the rest by year.
 */
function teamTargets(world: World, team: Team): Target[] {
  const members = people.filter(
    (person) => latest(person).team === team && latest(person).until === undefined,
  );
  const fte = members.reduce((sum, person) => sum + latest(person).fte, 0);
  const perFte = (measure: Measure) =>
    members.reduce((sum, person) => sum + yearOf(world, person)[measure], 0) / fte;
  return years.flatMap((year) => {
    const strength =
      strengths.findLast((each) => each.team === team && each.from <= day(`${year}-01-01`))?.fte ?? 0;
    return measures.flatMap((measure) => {
      const value = perFte(measure) * strength * (growth[year] ?? 1);
      const spans = measure === "omzet" ? quarters : ([["01-01", "12-31"]] as const);
      return spans.map(([first, last]) => ({
        team,
        from: day(`${year}-${first}`),
        until: day(`${year}-${last}`),
        measure,
        value: rounded(measure, value / spans.length),
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
      .filter((person) => (latest(person).until ?? day("2026-01-01")) >= day("2025-01-01"))
      .flatMap((person) => personTargets(world, person)),
  ];
}
