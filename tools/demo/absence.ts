import type { Random } from "../../src/statistics/chance.ts";
import { day, isWorkday, lastDay, weekdayOf } from "./days.ts";
import { employedFrom, latest, people } from "./people.ts";
import { pick, wholeBetween } from "./random.ts";
import { longAbsences } from "./stories.ts";
import type { Absence, Person } from "./types.ts";

/** A break: where in the year it falls, how many weeks it takes, and how many people take it. */
const breaks = [
  { first: "02-10", last: "03-05", weeks: [1], taken: 0.4 },
  { first: "04-20", last: "05-20", weeks: [1], taken: 0.45 },
  { first: "07-06", last: "08-20", weeks: [2, 2, 3], taken: 1 },
  { first: "10-05", last: "10-19", weeks: [1], taken: 0.35 },
  { first: "12-22", last: "12-24", weeks: [1], taken: 0.6 },
]; // Dates as month-day: a break starts on the first Monday from a day between the two.
const years = [2024, 2025, 2026];

const mondayFrom = (dayNumber: number) => dayNumber + ((8 - weekdayOf(dayNumber)) % 7);

function breaksOf(random: Random, year: number): [number, number][] {
  return breaks
    .filter((each) => random() < each.taken)
    .map((each) => {
      const from = mondayFrom(
        wholeBetween(random, day(`${year}-${each.first}`), day(`${year}-${each.last}`)),
      );
      return [from, from + pick(random, each.weeks) * 7 - 3];
    });
}

/** Single days off, training days, and a few short spells for whatever reason. */
function shortSpells(random: Random, year: number): [number, number][] {
  const lengths = [0, 0, 0, 0, 0, 0, 1, pick(random, [0, 1, 2, 4])];
  return lengths.map((length) => {
    let from = wholeBetween(random, day(`${year}-01-05`), day(`${year}-12-18`));
    while (!isWorkday(from)) from += 1;
    return [from, from + length];
  });
}

function spellsOf(random: Random, person: Person): Absence[] {
  const long = longAbsences.filter((absence) => absence.person === person.number);
  const spells: Absence[] = [];
  for (const [from, until] of years.flatMap((year) => [
    ...breaksOf(random, year),
    ...shortSpells(random, year),
  ])) {
    const isEmployed = from >= employedFrom(person) && until <= (latest(person).until ?? lastDay);
    const isTaken = [...spells, ...long.filter((absence) => absence.share === 1)].some(
      (other) => from <= (other.until ?? lastDay) && until >= other.from,
    );
    if (isEmployed && !isTaken && until >= day("2024-11-01")) {
      spells.push({ person: person.number, from, until, share: 1 });
    }
  }
  return spells;
}

/** Every spell of absence, long and short, in the order of their first days. No file says why. */
export function absencesOf(random: Random): Absence[] {
  const spells = [...longAbsences, ...people.flatMap((person) => spellsOf(random, person))];
  return spells.sort(
    (one, other) => one.from - other.from || ((one.person ?? "") < (other.person ?? "") ? -1 : 1),
  );
}
