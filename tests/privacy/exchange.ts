import { daysOfMonth } from "../../src/calendar/window.ts";
import type { Absence, Dataset } from "../../src/contract/dataset.ts";
import type { Month } from "../../src/contract/vocabulary.ts";
import { chance } from "../../src/statistics/chance.ts";
import { groupsOf } from "./groups.ts";
import { type Organisation, reportedMonths } from "./organisations.ts";
import { longOfNow, type Truth, truthOf } from "./truth.ts";
import { monthsToldIn } from "./windows.ts";

/** The month whose editions are compared. */
export const comparedMonth = reportedMonths[1];

/** An organisation before and after absence went to other people. */
export interface Exchange {
  before: Organisation;
  after: Organisation;
  /**
   * The two of one group, or of none, who have exchanged their absence; null where nobody is like another.
   */
  pair: [string, string] | null;
  pairIsOfGroup: boolean;
  /** Whether any absence is another's, or nobody's, afterwards. */
  isMoved: boolean;
  /**
   * People whose assessment differs in some month, by id: all that may be noticed, and by whom is said in the
   * test.
   */
  noticed: ReadonlySet<string>;
}

const idOf = ({ people }: Dataset, person: number) => people[person]?.id ?? "";

/** What makes two people exchangeable: the same team, hours and days of employment. */
function contractOf({ employments }: Dataset, person: number): string {
  return JSON.stringify(
    employments
      .filter((row) => row.person === person)
      .map(({ team, fte, from, to }) => [team, fte, from, to]),
  );
}

/** Two people of one contract of whom one was away: long and in a group, where there are such. */
function pairIn(
  { dataset, settings }: Organisation,
  isOfGroup: (person: number) => boolean,
): [number, number] | null {
  const contracts = Map.groupBy(dataset.people.keys(), (person) => contractOf(dataset, person));
  const isLong = ({ from, to }: Absence) => (to ?? from + 1000) - from >= settings.long_absence_days;
  const rowsOf = Map.groupBy(dataset.absences, ({ person }) => person);
  const weight = ([person]: [number, number]) =>
    (rowsOf.get(person)?.some(isLong) ? 2 : 0) + (isOfGroup(person) ? 1 : 0);
  const pairs = [...contracts.values()].flatMap((alike) =>
    alike.flatMap((person, i): [number, number][] => {
      const other = alike[(i + 1) % alike.length];
      return other === undefined || other === person || !rowsOf.has(person) ? [] : [[person, other]];
    }),
  );
  return pairs.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** People in an order that only chance decides. */
function shuffled(people: readonly number[], seed: number): number[] {
  const random = chance(seed, "exchange");
  const left = [...people];
  return people.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/**
 * Whose absence counts for nothing: anywhere that of those who were never away long, outside the groups that
 * of everybody.
 */
function countsForNothing(
  { dataset, settings }: Organisation,
  isOfGroup: (person: number) => boolean,
  months: readonly Month[],
) {
  const isEverLong = (person: number) => {
    const own = dataset.absences.filter((row) => row.person === person);
    return months.some(
      (month) => longOfNow(own, daysOfMonth(month).to, settings.long_absence_days).length > 0,
    );
  };
  const everybody = [...dataset.people.keys()];
  return {
    anywhere: everybody.filter((person) => !isEverLong(person)),
    outside: everybody.filter((person) => isEverLong(person) && !isOfGroup(person)),
  };
}

/** Everybody's part of the working days of each month that they were there. */
function presence(dataset: Dataset, { people, workdays }: Truth): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { person, month, presentDays } of people) {
    const key = `${month} ${idOf(dataset, person)}`;
    shares.set(key, (shares.get(key) ?? 0) + presentDays / (workdays.get(month)?.length ?? 1));
  }
  return shares;
}

/** Less than half of a month there, and there is no assessment for it. */
const least = 0.5;

function assessedOtherwise(a: Organisation, b: Organisation, months: readonly Month[]): Set<string> {
  const [before, after] = [a, b].map((each) => presence(each.dataset, truthOf(each, months, longOfNow)));
  return new Set(
    [...(before ?? [])].flatMap(([key, share]) =>
      share < least === (after?.get(key) ?? 0) < least ? [] : [key.slice(key.indexOf(" ") + 1)],
    ),
  );
}

/** Who gets whose absence, by the person who had it; nobody where it goes altogether. */
type GoesTo = ReadonlyMap<number, number | null>;

const given = (absences: readonly Absence[], goesTo: GoesTo): Absence[] =>
  absences.flatMap((row) => {
    const person = row.person === null ? null : goesTo.get(row.person);
    if (row.person !== null && person === null) return [];
    return [{ ...row, person: person ?? row.person }];
  });

/**
 * Gives the absence of people to others by whom nothing that may be told changes: two of the same team and
 * contract exchange all of theirs, and what counts for nothing (short absence, and all of those outside the
 * groups) is dealt out anew. With `halved` nobody was away for more than 0.4 of a day, so that almost
 * everybody stays assessed, and the long absence of those outside the groups goes altogether.
 */
export function exchanged(organisation: Organisation, { halved }: { halved: boolean }): Exchange {
  const { dataset, seed } = organisation;
  const absences = halved
    ? dataset.absences.map((row) => ({ ...row, share: row.person === null ? row.share : 0.4 * row.share }))
    : dataset.absences;
  const before = { ...organisation, dataset: { ...dataset, absences } };
  const months = monthsToldIn(organisation, [comparedMonth]);
  const groups = groupsOf(organisation, comparedMonth, truthOf(before, months, longOfNow));

  const isOfGroup = (person: number) =>
    dataset.employments.some((row) => row.person === person && groups.includes(row.team));
  const pair = pairIn(before, isOfGroup);
  const goesTo = new Map<number, number | null>(pair ? [pair, [pair[1], pair[0]]] : []);
  const { anywhere, outside } = countsForNothing(before, isOfGroup, months);
  const dealt = (people: readonly number[], to: readonly (number | null)[]) => {
    for (const [i, person] of people.entries()) goesTo.set(person, to[i] ?? null);
  };
  const isFree = (person: number) => !goesTo.has(person);
  const [free, freeOutside] = [anywhere.filter(isFree), outside.filter(isFree)];
  dealt(free, shuffled(free, seed));
  dealt(freeOutside, halved ? [] : shuffled(freeOutside, seed));

  const after = { ...organisation, dataset: { ...dataset, absences: given(absences, goesTo) } };
  return {
    before,
    after,
    pair: pair && [idOf(dataset, pair[0]), idOf(dataset, pair[1])],
    pairIsOfGroup: pair !== null && isOfGroup(pair[0]),
    isMoved: JSON.stringify(after.dataset.absences) !== JSON.stringify(absences),
    noticed: assessedOtherwise(before, after, months),
  };
}

/** The editions of everybody but persons, of one of the two who exchanged, and of a third. */
export function readersOf({ before, pair }: Exchange): (audience: string) => boolean {
  const others = before.dataset.people.map(({ id }) => id).filter((id) => !pair?.includes(id));
  const some = [...(pair ?? []).slice(0, 1), ...others.slice(0, 1)];
  const readers = new Set(some.map((id) => `person:${id}`));
  return (audience) => !audience.startsWith("person:") || readers.has(audience);
}
