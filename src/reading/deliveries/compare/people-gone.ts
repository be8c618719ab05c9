import type { Dataset, DayNumber } from "../../../contract/dataset.ts";
import { pseudonymOf } from "../profile/pseudonym.ts";
import type { KindPair } from "./comparison.ts";

/** Fewer rows of somebody are no loss worth a name. */
const leastRows = 5;
/** Who has at most this part of their rows left is gone from the file. */
const leftShare = 0.1;

/** Of who left longer ago no name is told, as in the report: thirteen months. */
const daysNamed = 396;

/** Somebody whose rows are gone from a file, though the team file has them. */
export interface PersonGone {
  /** Null for who left long ago. */
  name: string | null;
  /** Theirs on their last day of employment, or now. */
  team: string;
  rows: number;
}

/** Who is gone from a file, and who is left in it. */
export interface PeopleGone {
  gone: PersonGone[];
  /** Those who still have rows. */
  left: (string | null)[];
  /** Teams of which everybody who had rows is gone, two at least. */
  wholeTeams: string[];
}

/** The employment of each person by index that began last. */
function lastEmployments({ employments }: Dataset) {
  const inOrder = employments.toSorted((a, b) => a.from - b.from);
  return new Map(inOrder.map((row) => [row.person, row]));
}

/**
 * Whose rows were in the whole file of then and are not in that of now, as known on a day. Who is not among
 * the people now is told elsewhere.
 */
export function peopleGone({ former, current }: KindPair, dataset: Dataset, on: DayNumber): PeopleGone {
  const employments = lastEmployments(dataset);
  const known = dataset.people.flatMap(({ id, name }, person) => {
    const key = pseudonymOf(id);
    const [rows = 0, left = 0] = [former.people[key], current.people[key]];
    const isGone = rows >= leastRows && left <= leftShare * rows;
    const { team = "", to = null } = employments.get(person) ?? {};
    const isNamed = to === null || to >= on - daysNamed;
    return rows > 0 ? [{ name: isNamed ? name : null, team, rows, isGone }] : [];
  });
  const whole = [...Map.groupBy(known, ({ team }) => team)].flatMap(([team, own]) =>
    team !== "" && own.length >= 2 && own.every(({ isGone }) => isGone) ? [team] : [],
  );
  return {
    gone: known.filter(({ isGone }) => isGone).map(({ name, team, rows }) => ({ name, team, rows })),
    left: known.filter(({ isGone }) => !isGone).map(({ name }) => name),
    wholeTeams: whole.sort(),
  };
}
