import { covers } from "../../calendar/spells.ts";
import type { Account, Dataset, DayNumber, Employment } from "../../contract/dataset.ts";
import type { Scope } from "../../contract/figure.ts";
import { accountStatuses } from "../../contract/vocabulary.ts";

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
  /** Index of the scope of that team; −1 for none. */
  teamAt(person: number, day: DayNumber): number;
  employmentsOf(person: number): readonly Employment[];
  isEmployedOn(person: number, day: DayNumber): boolean;
  /** The scopes of an account's segment: the whole, and its customers or prospects. */
  segments(account: Account): readonly number[];
  /** The scope of a segment within the portfolio of one account manager; −1 for nobody. */
  managerSegment(person: number | null, segment: string): number;
  /**
   * The scopes of an account's segment within a team, whole and by status; none where these are not asked
   * for.
   */
  teamSegments(team: number, account: Account): readonly number[];
  /**
   * The scope that another is a part of: of an `account_manager_segment` its account manager's, of a
   * `team_segment` its team's; −1 for any other.
   */
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
  const isActive = new Uint8Array(dataset.people.length);
  for (const person of dataset.activities.person) isActive[person] = 1;
  for (const person of dataset.quotes.person) isActive[person] = 1;
  for (const [person, active] of isActive.entries()) if (active === 1) people.add(person);
  return people;
}

/** Teams in the order in which the organisation lists them: its formation first, then its people. */
function teamNames(dataset: Dataset): string[] {
  return [
    ...new Set([...dataset.strength, ...dataset.employments, ...dataset.targets].map((row) => row.team)),
  ];
}

/** Scopes in the order in which they are first named, each once. */
class ScopeList {
  readonly scopes: Scope[] = [];

  add(kind: Scope["kind"], id: string): number {
    return this.scopes.push({ kind, id }) - 1;
  }
}

/**
 * The scope of every segment of accounts, whole and by status; the same account always gives the same list.
 */
function segmentScopes(list: ScopeList, accounts: readonly Account[]): Scopes["segments"] {
  const ofAccount = new Map<string, Map<string, readonly number[]>>();
  for (const segment of [...new Set(accounts.map((account) => account.segment))].sort(byText)) {
    const whole = list.add("segment", segment);
    const scopesOf = (status: string) => [whole, list.add("segment", `${segment}/${status}`)];
    ofAccount.set(segment, new Map(accountStatuses.map((status) => [status, scopesOf(status)])));
  }
  return ({ segment, status }) => ofAccount.get(segment)?.get(status) ?? [];
}

const noScopes: readonly number[] = [];

/** The scopes of each segment that a team has or had accounts of, whole and by status. */
function teamSegmentScopes(
  list: ScopeList,
  accounts: readonly Account[],
  teamsOf: (manager: number) => readonly { name: string; index: number }[],
) {
  const owners = new Map<number, number>();
  const scopes = new Map<string, Map<number, readonly number[]>>();
  const inOrder = accounts.toSorted((a, b) => byText(a.segment, b.segment));
  for (const { manager, segment } of inOrder) {
    const ofSegment = scopes.get(segment) ?? new Map<number, readonly number[]>();
    scopes.set(segment, ofSegment);
    for (const { name, index } of manager === null ? [] : teamsOf(manager)) {
      if (ofSegment.has(index)) continue;
      const id = `${name}/${segment}`;
      const add = (suffix: string) => {
        const scope = list.add("team_segment", `${id}${suffix}`);
        owners.set(scope, index);
        return scope;
      };
      ofSegment.set(index, [add(""), ...accountStatuses.map((status) => add(`/${status}`))]);
    }
  }
  const teamSegments: Scopes["teamSegments"] = (team, { segment, status }) => {
    const [whole, ...byStatus] = scopes.get(segment)?.get(team) ?? noScopes;
    return whole === undefined ? noScopes : [whole, byStatus[accountStatuses.indexOf(status)] ?? -1];
  };
  return { teamSegments, owners };
}

/** The scope of each segment that each account manager has accounts of, and whose it is. */
function managerSegmentScopes(list: ScopeList, dataset: Dataset, scopeOf: Scopes["person"]) {
  const scopes = new Map<string, Map<number, number>>();
  const owners = new Map<number, number>();
  for (const { manager, segment } of dataset.accounts) {
    const owner = manager === null ? -1 : scopeOf(manager);
    const ofSegment = scopes.get(segment) ?? new Map<number, number>();
    scopes.set(segment, ofSegment);
    if (manager === null || owner < 0 || ofSegment.has(manager)) continue;
    const scope = list.add("account_manager_segment", `${dataset.people[manager]?.id}/${segment}`);
    ofSegment.set(manager, scope);
    owners.set(scope, owner);
  }
  return {
    managerSegment: (person: number | null, segment: string) =>
      person === null ? -1 : (scopes.get(segment)?.get(person) ?? -1),
    owners,
  };
}

/** The team of the employment that holds a day, else of the nearest. */
function teamIn(employments: readonly Employment[], day: DayNumber): string | null {
  const [first] = employments;
  if (first === undefined || employments.every((spell) => spell.team === first.team))
    return first?.team ?? null;
  return employments.reduce((a, b) => (distance(b, day) <= distance(a, day) ? b : a)).team;
}

/**
 * The scopes of a dataset. Company comes first, then teams, account managers and segments; the segments of
 * each team where they are asked for.
 */
export function scopesOf(dataset: Dataset, withTeamSegments: boolean): Scopes {
  const list = new ScopeList();
  const company = list.add("company", "all");
  const teams = teamNames(dataset).map((name) => ({ name, index: list.add("team", name) }));
  const teamScope = new Map(teams.map(({ name, index }) => [name, index]));

  const spells = Map.groupBy(dataset.employments, (employment) => employment.person);
  const employmentsOf = (person: number) => spells.get(person) ?? [];
  const working = peopleWithWork(dataset);
  const personScope = new Map(
    [...dataset.people.entries()]
      .filter(([index]) => spells.has(index) && working.has(index))
      .map(([index, person]) => [index, list.add("account_manager", person.id)]),
  );
  const personOfScope = new Map([...personScope].map(([person, scope]) => [scope, person]));
  const scopeOfPerson = Int32Array.from(dataset.people, (_, index) => personScope.get(index) ?? -1);
  const person = (index: number) => scopeOfPerson[index] ?? -1;
  const team = (name: string | null) => (name === null ? -1 : (teamScope.get(name) ?? -1));
  const teamOn = (index: number, day: DayNumber) => teamIn(employmentsOf(index), day);
  // Most have been in one team always: theirs need not be sought for each of their contacts.
  const onlyTeam = dataset.people.map((_, index) => {
    const teams = new Set(employmentsOf(index).map((employment) => employment.team));
    return teams.size === 1 ? team([...teams][0] ?? null) : null;
  });

  const segments = segmentScopes(list, dataset.accounts);
  const ofManagers = managerSegmentScopes(list, dataset, person);
  const ofTeams = teamSegmentScopes(list, withTeamSegments ? dataset.accounts : [], (manager) =>
    teams.filter(({ name }) => employmentsOf(manager).some((row) => row.team === name)),
  );

  return {
    list: list.scopes,
    company,
    teams,
    team,
    person,
    personOf: (scope) => personOfScope.get(scope) ?? -1,
    employmentsOf,
    isEmployedOn: (index, day) => employmentsOf(index).some((row) => covers(row, day)),
    teamOn,
    teamAt: (index, day) => onlyTeam[index] ?? team(teamOn(index, day)),
    segments,
    managerSegment: ofManagers.managerSegment,
    teamSegments: ofTeams.teamSegments,
    ownerOf: (scope) => ofManagers.owners.get(scope) ?? ofTeams.owners.get(scope) ?? -1,
  };
}
