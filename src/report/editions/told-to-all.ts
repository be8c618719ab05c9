import { covers, overlap } from "../../calendar/spells.ts";
import { nobody } from "../../contract/dataset.ts";
import type { Scope } from "../../contract/figure.ts";
import { accountStatuses } from "../../contract/vocabulary.ts";
import type { Definition } from "../../metrics/definition.ts";
import type { Facts } from "../../metrics/facts/facts.ts";

/**
 * What of a month everybody in the company may read. It follows from who worked where, never from who was
 * away.
 */
export interface ToldToAll {
  /** Whether the company's total may rest on absence: no figure of a team or a segment does. */
  absence: boolean;
  /** Whether enough people work for the company's total of what they asked of each other to be nobody's. */
  talks: boolean;
  /** Teams and segments whose figures are not one person's, as `kind id`. */
  scopes: ReadonlySet<string>;
}

/** Fewer than this, and a figure is somebody's. */
const leastPeople = 2;

interface Group {
  id: string;
  people: number;
}

/**
 * The groups of at least two people. Where one alone is left out, the smallest of the others is too: the
 * company less all the rest would be that one.
 */
function told(groups: readonly Group[]): Group[] {
  const bySize = groups.toSorted((a, b) => a.people - b.people || (a.id < b.id ? -1 : 1));
  const alone = bySize.filter(({ people }) => people > 0 && people < leastPeople);
  const others = bySize.filter(({ people }) => people === 0 || people >= leastPeople);
  const next = alone.length === 1 ? others.find(({ people }) => people > 0) : undefined;
  return others.filter((group) => group !== next);
}

/**
 * The fewest people that a team, or without one the company, had in any month of the report in which it had
 * anybody; 0 where it never had.
 */
function fewestIn(facts: Facts, team?: string): number {
  const { employments } = facts.dataset;
  const rows = team === undefined ? employments : employments.filter((row) => row.team === team);
  const ids = new Set<string>(facts.windows.flatMap(({ months }) => months));
  const counts = facts.workdaysByMonth
    .filter((_, index) => ids.has(facts.months.ids[index] ?? ""))
    .map(({ days }) => {
      const present = rows.filter((row) => days.some((day) => covers(row, day)));
      return new Set(present.map(({ person }) => person)).size;
    })
    .filter((count) => count > 0);
  return counts.length === 0 ? 0 : Math.min(...counts);
}

/**
 * Who is not in the team file, as a group: all of what they did may be one person's, and the company less its
 * teams is that. Nobody where no row of the report names such a person.
 */
function strangersIn({ dataset: { activities, quotes }, windows, periodEnd }: Facts): Group[] {
  const first = windows.reduce((least, { from }) => Math.min(least, from), periodEnd);
  const isIn = (persons: Int32Array, days: Int32Array) =>
    persons.some((person, row) => {
      const day = days[row] ?? 0;
      return person === nobody.unknown && day >= first && day <= periodEnd;
    });
  const isThere =
    isIn(activities.person, activities.day) ||
    isIn(quotes.person, quotes.issuedOn) ||
    isIn(quotes.person, quotes.closedOn);
  return isThere ? [{ id: "", people: 1 }] : [];
}

/** The fewest people who had accounts of a segment, as a whole and by status; 0 where nobody had. */
function ownersOf(facts: Facts, segment: string): number {
  const first = Math.min(...facts.windows.map(({ from }) => from));
  const range = { from: first, to: facts.periodEnd };
  const accounts = facts.dataset.accounts.filter((account) => {
    const { from, to } = overlap({ from: account.since, to: account.until }, range);
    return account.segment === segment && from <= to;
  });
  const owners = accountStatuses
    .map((status) => new Set(accounts.flatMap((each) => (each.status === status ? [each.manager] : []))).size)
    .filter((count) => count > 0);
  return owners.length === 0 ? 0 : Math.min(...owners);
}

/** What everybody may read of the month that facts are of. See docs/privacy.md. */
export function toldToAll(facts: Facts): ToldToAll {
  const teams = told([
    ...facts.scopes.teams.map(({ name }) => ({ id: name, people: fewestIn(facts, name) })),
    ...strangersIn(facts),
  ]);
  const names = [...new Set(facts.dataset.accounts.map(({ segment }) => segment))];
  const segments = told(names.map((id) => ({ id, people: ownersOf(facts, id) })));
  return {
    absence: facts.strength.groups.mayBeTold,
    talks: fewestIn(facts) >= facts.settings.small_group,
    scopes: new Set([
      ...teams.map(({ id }) => `team ${id}`),
      ...segments.flatMap(({ id }) =>
        [id, ...accountStatuses.map((status) => `${id}/${status}`)].map((each) => `segment ${each}`),
      ),
    ]),
  };
}

/** Whether everybody may read of a scope at all. */
export function isScopeTold({ scopes }: ToldToAll, { kind, id }: Scope): boolean {
  return kind === "company" || scopes.has(`${kind} ${id}`);
}

/** What a definition says of where its figures rest on absence. */
interface Rests {
  usesAbsence?: Definition["usesAbsence"] | undefined;
  weighsTeams?: Definition["weighsTeams"] | undefined;
  told?: Definition["told"] | undefined;
}

/**
 * Whether everybody may read a figure of a scope that they may read of: not one of a team or segment that
 * rests on absence, nor what people asked of each other but as a total of enough of them.
 */
export function isFigureTold(
  { absence, talks }: Pick<ToldToAll, "absence" | "talks">,
  scope: Scope,
  rests: Rests | undefined,
): boolean {
  if (rests?.told !== undefined) return scope.kind === "company" && (talks || rests.told === "own");
  if (rests?.usesAbsence !== true) return true;
  return scope.kind === "company" && absence && rests.weighsTeams !== true;
}
