import { Temporal } from "temporal-polyfill";
import { dayOfIso, isoOfDay } from "../../src/calendar/day.ts";
import type { Dataset } from "../../src/contract/dataset.ts";
import { type Settings, settingsSchema } from "../../src/contract/settings.ts";
import type { Measure, Medium } from "../../src/contract/vocabulary.ts";
import { datasetOf, type Rows } from "../../src/metrics/organisation.fixture.ts";
import { chance } from "../../src/statistics/chance.ts";

/** An invented organisation with everything that its report is made of. */
export interface Organisation {
  seed: number;
  shape: Shape["name"];
  rows: Rows;
  dataset: Dataset;
  settings: Settings;
}

/** The months whose reports a curious colleague has side by side. */
export const reportedMonths = ["2026-09", "2026-10"] as const;

interface Shape {
  name: "tiny" | "small" | "sparse" | "wide" | "changing";
  teams: [least: number, most: number];
  people: [least: number, most: number];
  /** The chance that somebody has a long absence, and a short one. */
  long: number;
  short: number;
  /** The chance that somebody came, left, moved or changed hours in these two years. */
  changes: number;
}

const shapes: readonly Shape[] = [
  { name: "tiny", teams: [1, 3], people: [1, 3], long: 0.55, short: 0.5, changes: 0.1 },
  { name: "small", teams: [1, 5], people: [1, 5], long: 0.3, short: 0.5, changes: 0.25 },
  { name: "sparse", teams: [1, 4], people: [1, 6], long: 0.08, short: 0.15, changes: 0.15 },
  { name: "wide", teams: [1, 3], people: [4, 12], long: 0.3, short: 0.5, changes: 0.2 },
  { name: "changing", teams: [1, 3], people: [2, 8], long: 0.3, short: 0.4, changes: 0.7 },
];

const teamNames = ["Noord", "Oost", "Zuid", "West", "Midden"];
const segments = ["A", "B"];

/** What a seed decides, drawn in words: a number of a range, one of a list, a day after another. */
interface Draws {
  happens(probability: number): boolean;
  whole(least: number, most: number): number;
  oneOf<T>(list: readonly T[]): T;
  day(from: string, to: string): string;
}

function drawsOf(seed: number, part: string): Draws {
  const random = chance(seed, part);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return {
    happens: (probability) => random() < probability,
    whole,
    oneOf(list) {
      const found = list[whole(0, list.length - 1)];
      if (found === undefined) throw new Error("Nothing to draw from");
      return found;
    },
    day: (from, to) => isoOfDay(whole(dayOfIso(from), dayOfIso(to))),
  };
}

const daysLater = (day: string, days: number) => isoOfDay(dayOfIso(day) + days);

type TeamRow = NonNullable<Rows["team"]>[number];
type AbsenceRow = NonNullable<Rows["absence"]>[number];

const ftes = [0.4, 0.5, 0.6, 0.8, 0.9, 1, 1, 1, 1] as const;

/** How one person's employment went: all along, later, until, elsewhere, or with other hours. */
function employmentsOf(row: TeamRow, teams: readonly string[], at: Draws): TeamRow[] {
  const change = at.day("2025-11-01", "2026-10-25");
  const before = { ...row, to: daysLater(change, -1) };
  const kind = at.oneOf(["starts", "leaves", "moves", "hours"] as const);
  if (kind === "starts") return [{ ...row, from: change }];
  if (kind === "leaves") return [before];
  if (kind === "moves") return [before, { ...row, team: at.oneOf(teams), from: change }];
  return [before, { ...row, fte: at.oneOf(ftes), from: change }];
}

/** A long absence: in one spell, or in two that lie two days apart, none of which is long by itself. */
function longAbsences(person: string, at: Draws): AbsenceRow[] {
  const share = at.oneOf([1, 1, 0.5]);
  const from = at.day("2025-08-01", "2026-09-10");
  if (at.happens(0.15)) return [{ person, share, from }];
  const to = daysLater(from, at.whole(43, 260));
  if (at.happens(0.8)) return [{ person, share, from, to }];
  const pause = daysLater(from, 30);
  return [
    { person, share, from, to: pause },
    { person, share, from: daysLater(pause, 3), to },
  ];
}

function shortAbsence(person: string, at: Draws): AbsenceRow {
  const from = at.happens(0.6) ? at.day("2026-08-25", "2026-10-28") : at.day("2025-10-01", "2026-08-25");
  return { person, share: at.oneOf([1, 1, 0.5]), from, to: daysLater(from, at.whole(0, 12)) };
}

function absencesOf(person: string, { long, short }: Shape, at: Draws): AbsenceRow[] {
  return [
    ...(at.happens(long) ? longAbsences(person, at) : []),
    ...(at.happens(short) ? Array.from({ length: at.whole(1, 3) }, () => shortAbsence(person, at)) : []),
  ];
}

/** What a team without names for its absence exports: so much FTE, from a day to another. */
function teamAbsence(team: string, at: Draws): AbsenceRow {
  const from = at.day("2026-05-01", "2026-10-05");
  return {
    team,
    fte: at.oneOf([0.5, 1]),
    share: at.oneOf([1, 0.5]),
    from,
    to: daysLater(from, at.whole(5, 90)),
  };
}

/**
 * Customers of some people or of all: who has none has no figures of their own, and is one of the team all
 * the same.
 */
function accountsOf(
  people: readonly string[],
  of: readonly string[],
  at: Draws,
): NonNullable<Rows["accounts"]> {
  const managers = [...people, ...(at.happens(0.4) ? ["nobody"] : [])];
  return managers.map((manager, i) => ({
    id: `K${i + 1}`,
    manager,
    segment: at.oneOf(of),
    status: at.happens(0.2) ? "prospect" : "customer",
  }));
}

const plan: NonNullable<Rows["plan"]> = segments.flatMap((segment, i) => [
  { segment, medium: "visit", timesPerYear: 12 - 5 * i, minutes: 90 },
  { segment, medium: "quote", timesPerYear: 4, minutes: 60, hitRate: 0.3 + 0.1 * i, orderValue: 4000 },
]);
const calls = segments.map((segment) => ({ segment, medium: "call" as const, timesPerYear: 6, minutes: 30 }));

const months = Array.from({ length: 25 }, (_, i) =>
  Temporal.PlainYearMonth.from("2024-10").add({ months: i }).toString(),
);

function activitiesOf(
  accounts: NonNullable<Rows["accounts"]>,
  types: readonly Medium[],
  at: Draws,
): NonNullable<Rows["activities"]> {
  return months.flatMap((month) =>
    accounts.flatMap(({ id, manager }) =>
      manager === undefined || manager === "nobody" || at.happens(0.35)
        ? []
        : [
            {
              day: `${month}-${String(at.whole(1, 28)).padStart(2, "0")}`,
              person: manager,
              account: id,
              type: at.oneOf(types),
            },
          ],
    ),
  );
}

/** The same customers, of some of whom a wish is known, or who have a norm of their own. */
function withNormsAndWishes(
  accounts: NonNullable<Rows["accounts"]>,
  at: Draws,
): NonNullable<Rows["accounts"]> {
  return accounts.map((account) => ({
    ...account,
    ...(at.happens(0.3) ? { wish: { medium: null, timesPerYear: at.whole(0, 14) } } : {}),
    ...(at.happens(0.15) ? { norm: { medium: "visit", timesPerYear: at.whole(0, 14) } } : {}),
  }));
}

/** What is planned for the weeks after the last of these months. */
function diariesOf(accounts: NonNullable<Rows["accounts"]>, at: Draws): NonNullable<Rows["activities"]> {
  return accounts.flatMap(({ id, manager }) =>
    manager === undefined || manager === "nobody" || at.happens(0.6)
      ? []
      : [{ day: at.day("2026-11-02", "2026-12-18"), person: manager, account: id, planned: true }],
  );
}

function quotesOf(accounts: NonNullable<Rows["accounts"]>, at: Draws): NonNullable<Rows["quotes"]> {
  return months.flatMap((month) =>
    accounts.flatMap(({ id, manager }) => {
      if (manager === undefined || manager === "nobody" || at.happens(0.75)) return [];
      const issued = `${month}-${String(at.whole(1, 28)).padStart(2, "0")}`;
      const closed = daysLater(issued, at.whole(5, 60));
      const quote = { issued, person: manager, account: id };
      if (closed > "2026-10-31") return [quote];
      const outcome = at.oneOf(["won", "lost"] as const);
      return [{ ...quote, outcome, closed, value: 100 * at.whole(5, 90) }];
    }),
  );
}

const aims: readonly [Measure, number][] = [
  ["visits", 40],
  ["calls", 25],
  ["quotes", 12],
  ["orders", 5],
  ["revenue", 30_000],
];

/** Two years' targets of a team, for its planned strength; now and then it has none for one measure. */
function targetsOf(team: string, fte: number, at: Draws): NonNullable<Rows["targets"]> {
  return aims.flatMap(([measure, each]) =>
    at.happens(0.05) ? [] : [{ team, measure, value: Math.round(2 * each * fte) }],
  );
}

/** The organisation of a seed, always the same. */
export function organisation(seed: number): Organisation {
  const shape = shapes[seed % shapes.length] ?? drawsOf(seed, "shape").oneOf(shapes);
  const at = drawsOf(seed, "organisation");
  const teams = teamNames.slice(0, at.whole(...shape.teams));
  const sizes = teams.map((name) => ({ name, size: at.whole(...shape.people) }));
  // Most have the fewest figures that there can be: one medium, months enough for a year, nobody of the same
  // role to be compared with.
  const isRich = at.happens(0.1);
  const members = sizes.flatMap(({ name, size }) => Array.from({ length: size }, () => name));
  const team = members.flatMap((name, i) => {
    const person = `P${String(i + 1).padStart(2, "0")}`;
    const role = isRich ? "account manager" : `account manager ${i + 1}`;
    const row = { person, team: name, role, fte: at.oneOf(ftes) };
    return at.happens(shape.changes) ? employmentsOf(row, teams, at) : [row];
  });
  const people = [...new Set(team.map(({ person }) => person))];
  const strength = sizes.map(({ name, size }) => ({ team: name, fte: size + at.oneOf([0, 0, 0.5, 1]) }));
  const accounts = isRich
    ? accountsOf([...people, ...people], segments, at)
    : accountsOf(
        people.filter((_, i) => i % 3 === 0),
        ["A"],
        at,
      );
  const apart = drawsOf(seed, "norms, wishes and diaries");
  const rows: Rows = {
    team,
    strength,
    absence: [
      ...people.flatMap((person) => absencesOf(person, shape, at)),
      ...teams.flatMap((name) => (at.happens(0.06) ? [teamAbsence(name, at)] : [])),
    ],
    accounts: withNormsAndWishes(accounts, apart),
    plan: isRich ? [...plan, ...calls] : plan,
    activities: [
      ...activitiesOf(accounts, isRich ? ["visit", "visit", "call"] : ["visit"], at),
      ...diariesOf(accounts, apart),
    ],
    quotes: quotesOf(accounts, at),
    targets: strength.flatMap(({ team: name, fte }) => targetsOf(name, fte, at)),
  };
  const settings = settingsSchema.parse({
    trend_months: isRich ? 13 : at.oneOf([2, 2, 4]),
    fiscal_year_starts: at.oneOf([1, 1, 4]),
  });
  return { seed, shape: shape.name, rows, dataset: datasetOf(rows), settings };
}

/** So many organisations of every shape, from the first seed on. */
export function organisations(count: number, first = 1): Organisation[] {
  return Array.from({ length: count }, (_, i) => organisation(first + i));
}
