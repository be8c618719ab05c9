import type { Account, Dataset, DayNumber, Employment } from "../../contract/dataset.ts";
import type { Scope } from "../figure.ts";

/** Every scope that figures are made for, each with a fixed index, and the way from a row to its scopes. */
export interface Scopes {
  list: readonly Scope[];
  company: number;
  teams: readonly { name: string; index: number }[];
  /** Index of a team's scope; −1 for no team. */
  team(name: string | null): number;
  /** Index of a person's scope; −1 for somebody who manages no accounts and does nothing that is counted. */
  person(person: number): number;
  /** Index into `people` for a person's scope. */
  personOf(scope: number): number;
  /** The team a person is in on a day, else in the nearest employment; null for nobody. */
  teamOn(person: number, day: DayNumber): string | null;
  employmentsOf(person: number): readonly Employment[];
  /** The scopes of an account's segment: the whole, and its customers or prospects. */
  segments(account: Account): readonly number[];
  /** The scope of a segment within the portfolio of one account manager; −1 for nobody. */
  managerSegment(person: number | null, segment: string): number;
  /** The account manager's scope that an `account_manager_segment` belongs to; −1 for any other. */
  ownerOf(scope: number): number;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Days between a day and a spell; 0 within it. */
function distance(spell: Employment, day: DayNumber): number {
  if (day < spell.from) return spell.from - day;
  return spell.to !== null && day > spell.to ? day - spell.to : 0;
}

/** People with anything to count: an account, an activity, a quote, a plan line or a target. */
function peopleWithWork(dataset: Dataset): Set<number> {
  const people = new Set<number>();
  for (const account of dataset.accounts) if (account.manager !== null) people.add(account.manager);
  for (const line of dataset.plan) if (line.manager !== null) people.add(line.manager);
  for (const target of dataset.targets) if (target.person !== null) people.add(target.person);
  for (const person of new Set(dataset.activities.person)) people.add(person);
  for (const person of new Set(dataset.quotes.person)) people.add(person);
  people.delete(-1);
  return people;
}

/** Teams in the order in which the organisation lists them: its formation first, then its people. */
function teamNames(dataset: Dataset): string[] {
  return [
    ...new Set([...dataset.strength, ...dataset.employments, ...dataset.targets].map((row) => row.team)),
  ];
}

class Registry {
  readonly list: Scope[] = [];
  readonly #indexes = new Map<string, number>();

  add(kind: Scope["kind"], id: string): number {
    const key = `${kind} ${id}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.list.length);
    this.list.push({ kind, id });
    return this.list.length - 1;
  }

  find(kind: Scope["kind"], id: string): number {
    return this.#indexes.get(`${kind} ${id}`) ?? -1;
  }
}

/** The scopes of a dataset. Company comes first, then teams, account managers and segments. */
export function scopesOf(dataset: Dataset): Scopes {
  const registry = new Registry();
  const company = registry.add("company", "all");
  const teams = teamNames(dataset).map((name) => ({ name, index: registry.add("team", name) }));

  const spells = new Map<number, Employment[]>();
  for (const employment of dataset.employments) {
    spells.set(employment.person, [...(spells.get(employment.person) ?? []), employment]);
  }
  const working = peopleWithWork(dataset);
  const personScope = new Map<number, number>();
  dataset.people.forEach((person, index) => {
    if (spells.has(index) && working.has(index))
      personScope.set(index, registry.add("account_manager", person.id));
  });
  const personOfScope = new Map([...personScope].map(([person, scope]) => [scope, person]));

  const segments = [...new Set(dataset.accounts.map((account) => account.segment))].sort(byText);
  for (const segment of segments) {
    registry.add("segment", segment);
    for (const status of ["customer", "prospect"]) registry.add("segment", `${segment}/${status}`);
  }
  const managerSegment = (person: number | null, segment: string) =>
    person === null || !personScope.has(person)
      ? -1
      : registry.find("account_manager_segment", `${dataset.people[person]?.id}/${segment}`);
  const owners = new Map<number, number>();
  for (const { manager, segment } of dataset.accounts) {
    const owner = manager === null ? undefined : personScope.get(manager);
    const id = manager === null ? undefined : dataset.people[manager]?.id;
    if (owner === undefined || id === undefined) continue;
    owners.set(registry.add("account_manager_segment", `${id}/${segment}`), owner);
  }

  const employmentsOf = (person: number) => spells.get(person) ?? [];
  return {
    list: registry.list,
    company,
    teams,
    team: (name) => (name === null ? -1 : registry.find("team", name)),
    person: (person) => personScope.get(person) ?? -1,
    personOf: (scope) => personOfScope.get(scope) ?? -1,
    employmentsOf,
    teamOn(person, day) {
      const own = employmentsOf(person);
      const first = own[0];
      if (first === undefined || own.every((spell) => spell.team === first.team)) return first?.team ?? null;
      return own.reduce((a, b) => (distance(b, day) <= distance(a, day) ? b : a)).team;
    },
    segments: ({ segment, status }) => [
      registry.find("segment", segment),
      registry.find("segment", `${segment}/${status}`),
    ],
    managerSegment,
    ownerOf: (scope) => owners.get(scope) ?? -1,
  };
}
