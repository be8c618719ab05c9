import { covers } from "../../../src/calendar/spells.ts";
import type { Window } from "../../../src/calendar/window.ts";
import type { Absence, Dataset, DayNumber } from "../../../src/contract/dataset.ts";
import type { Figure, Scope } from "../../../src/contract/figure.ts";
import type { MetricId } from "../../../src/contract/metric-ids.ts";
import { teamOfEdition } from "../editions.ts";
import type { Organisation } from "../organisations.ts";
import { type LongSpells, type Truth, truthIn } from "../truth.ts";
import { windowsOf } from "../windows.ts";
import { hiddenAsBefore } from "./small-groups.ts";

/**
 * Each spell by itself: long when by the last day of the month it has gone on for more than the set number of
 * days.
 */
export const longOfBefore: LongSpells = (spells, lastDay, longDays) =>
  spells.filter(({ from, to }) => Math.min(to ?? lastDay, lastDay) - from + 1 > longDays);

/**
 * What a team's own edition was counted from: its employments, the customers of whoever ever was in it, and
 * the absence of those.
 */
function ofTeam(dataset: Dataset, team: string): Dataset {
  const employments = dataset.employments.filter((row) => row.team === team);
  const members = new Set(employments.map(({ person }) => person));
  const isMember = (person: number | null) => person !== null && members.has(person);
  return {
    ...dataset,
    employments,
    absences: dataset.absences.filter((row) => row.team === team || isMember(row.person)),
    accounts: dataset.accounts.filter(({ manager }) => isMember(manager)),
  };
}

const distance = ({ from, to }: { from: DayNumber; to: DayNumber | null }, day: DayNumber) =>
  Math.max(0, from - day, day - (to ?? day));

/** The team of somebody on a day: of the employment that holds it, else of the nearest. */
function teamOn({ employments }: Dataset, person: number, day: DayNumber): string | undefined {
  const own = employments.filter((row) => row.person === person);
  return own.reduce((a, b) => (distance(b, day) <= distance(a, day) ? b : a), own[0] ?? noSpell).team;
}

const noSpell = { team: undefined, from: 0, to: null };

/** A customer's contacts a year by the default lines of the plan, all media together. */
function contactsAYear({ plan }: Dataset, segment: string): number {
  const lines = plan.filter((line) => line.segment === segment && line.medium !== "quote");
  return lines.reduce((sum, line) => sum + line.timesPerYear, 0);
}

/** What a report of before was made from. */
interface Before {
  dataset: Dataset;
  truth: Truth;
  windows: readonly Window[];
  hoursPerFteDay: number;
}

const sum = <T>(list: readonly T[], value: (each: T) => number) =>
  list.reduce((total, each) => total + value(each), 0);

function peopleAway({ dataset, truth }: Before, team: string | null, months: readonly string[]): number {
  const named = truth.people.filter(
    (each) => months.includes(each.month) && (team === null || each.team === team) && each.long > 0,
  );
  const isInMonths = (row: Absence) =>
    months.some((month) => (truth.workdays.get(month) ?? []).some((day) => covers(row, day)));
  const rows = dataset.absences.filter(
    (row) => row.team !== null && (team === null || row.team === team) && isInMonths(row),
  );
  const unnamed = new Set(
    rows.flatMap((row) =>
      Array.from({ length: Math.ceil(row.fte ?? 0) }, (_, i) => `${row.team} ${row.from} ${i}`),
    ),
  );
  return new Set(named.map(({ person }) => person)).size + unnamed.size;
}

/** Strength and hours of a team, or of the company (null), in a window, as they were defined. */
function strengthFigures(before: Before, team: string | null, window: Window): Figure[] {
  const { truth, hoursPerFteDay } = before;
  const scope: Scope = team === null ? { kind: "company", id: "all" } : { kind: "team", id: team };
  const isHere = (each: { team: string }) => team === null || each.team === team;
  const people = truth.people.filter((each) => isHere(each) && window.months.includes(each.month));
  const teams = truth.teams.filter((each) => isHere(each) && window.months.includes(each.month));
  const daysOf = (month: string) => truth.workdays.get(month)?.length ?? 0;
  const mean = (ofPerson: (each: Truth["people"][number]) => number, unnamed: number) =>
    (sum(people, (each) => ofPerson(each) / daysOf(each.month)) +
      unnamed * sum(teams, (each) => each.unnamed / daysOf(each.month))) /
    window.months.length;
  const away = sum(people, ({ long, short }) => long + short) + sum(teams, ({ unnamed }) => unnamed);
  const figure = (metric: MetricId, unit: Figure["unit"], value: number, n?: number): Figure => ({
    metric,
    scope,
    window: window.id,
    unit,
    value,
    ...(n === undefined ? {} : { n }),
  });
  const employed = new Set(people.map(({ person }) => person)).size;
  return [
    figure(
      "strength.contracted",
      "fte",
      mean(({ contractDays }) => contractDays, 0),
      employed,
    ),
    figure(
      "strength.absent_long",
      "fte",
      mean(({ long }) => long, 1),
      peopleAway(before, team, window.months),
    ),
    figure(
      "strength.effective",
      "fte",
      mean(({ contractDays, long }) => contractDays - long, -1),
    ),
    ...(window.kind === "trend"
      ? []
      : [
          figure(
            "hours.available",
            "hours",
            (sum(people, ({ contractDays }) => contractDays) - away) * hoursPerFteDay,
          ),
        ]),
  ];
}

/** One customer's part of `plan.unserved` in a month: contacts asked, and whose customer it is. */
export interface CustomerDemand {
  manager: number | null;
  contacts: number;
}

/** The customers that a scope's `plan.unserved` is made of in a month. */
export function demandIn(dataset: Dataset, truth: Truth, scope: Scope, window: Window): CustomerDemand[] {
  const [segment, status] = scope.kind === "segment" ? scope.id.split("/") : [];
  const accounts = dataset.accounts.filter((account) => {
    if (scope.kind === "segment")
      return account.segment === segment && (status === undefined || account.status === status);
    if (scope.kind === "company") return true;
    return account.manager !== null && teamOn(dataset, account.manager, window.to) === scope.id;
  });
  const share =
    truth.workdaysBetween(window.from, window.to) / truth.workdaysBetween(window.year.from, window.year.to);
  return accounts.map(({ manager, segment: own }) => ({
    manager,
    contacts: contactsAYear(dataset, own) * share,
  }));
}

/** Contacts of customers whose manager was away long, had left or was nobody: of the month alone. */
function unservedFigures({ dataset, truth, windows }: Before): Figure[] {
  const month = windows.find(({ kind }) => kind === "month");
  const days = truth.workdays.get(month?.months[0] ?? "")?.length ?? 0;
  if (!month || days === 0) return [];
  const own = truth.people.filter((each) => each.month === month.months[0]);
  const emptyShare = (manager: number | null) => {
    const seated = own.filter(({ person }) => person === manager);
    return (
      1 - sum(seated, ({ contracts, emptyDays }) => sum(contracts, (row) => row.days) - emptyDays) / days
    );
  };
  const segments = [...new Set(dataset.accounts.map(({ segment }) => segment))];
  const scopes: Scope[] = [
    { kind: "company", id: "all" },
    ...teamsOf(dataset).map((id): Scope => ({ kind: "team", id })),
    ...segments
      .flatMap((id) => [id, `${id}/customer`, `${id}/prospect`])
      .map((id): Scope => ({ kind: "segment", id })),
  ];
  return scopes.map((scope) => ({
    metric: "plan.unserved",
    scope,
    window: month.id,
    unit: "count",
    value: sum(
      demandIn(dataset, truth, scope, month),
      ({ manager, contacts }) => contacts * emptyShare(manager),
    ),
  }));
}

const teamsOf = ({ employments }: Dataset) => [...new Set(employments.map(({ team }) => team))];

/** The part of an organisation that an edition was counted from. */
export function countedBefore({ dataset }: Pick<Organisation, "dataset">, audience: string): Dataset {
  return audience.startsWith("team:") ? ofTeam(dataset, audience.slice("team:".length)) : dataset;
}

/**
 * The figures that depend on absence as an edition had them before the rule of groups: strength less long
 * absence of any team, hours less all absence, and customers whose manager is away; hidden as they were then.
 * A model of its own, held by figures of the program of then (`program-of-then.jsonl`).
 */
export function figuresOfBefore(
  organisation: Pick<Organisation, "dataset" | "settings">,
  { month, audience, truth }: { month: string; audience: string; truth: Truth },
): Figure[] {
  const { settings } = organisation;
  const dataset = countedBefore(organisation, audience);
  const windows = windowsOf(organisation, month);
  const before: Before = {
    dataset,
    truth: truthIn(truth, teamOfEdition({ audience })),
    windows,
    hoursPerFteDay: settings.hours_per_day * settings.selling_share,
  };
  const monthsOf = new Map(
    windows.filter(({ kind }) => kind !== "trend").map(({ id, months }) => [id, months]),
  );
  const strength = windows.flatMap((window) =>
    [null, ...teamsOf(dataset)].flatMap((team) => strengthFigures(before, team, window)),
  );
  return hiddenAsBefore([...strength, ...unservedFigures(before)], settings.small_group, monthsOf);
}
