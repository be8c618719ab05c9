import { firstDay, firstQuoteDay, lastDay, workdaysBetween } from "./days.ts";
import { people } from "./people.ts";
import type { Absence, Person } from "./types.ts";

/**
 * Whether the working day with this number falls away for someone who misses a share of the days, spread
 * evenly.
 */
const isMissed = (index: number, share: number) =>
  Math.floor((index + 1) * share) > Math.floor(index * share);

function isPresent(person: Person, absences: readonly Absence[], dayNumber: number, index: number): boolean {
  const employment = person.employments.find(
    (each) => dayNumber >= each.from && dayNumber <= (each.until ?? lastDay),
  );
  if (employment === undefined || isMissed(index, 1 - employment.fte)) return false;
  return !absences.some(
    (absence) =>
      dayNumber >= absence.from &&
      dayNumber <= (absence.until ?? lastDay) &&
      isMissed(index + 2, absence.share),
  );
}

/** The days on which each person was at work, in order, from the first quotes on. */
export function presence(absences: readonly Absence[]): Map<string, number[]> {
  const workdays = workdaysBetween(firstQuoteDay, lastDay);
  const before = workdays.filter((dayNumber) => dayNumber < firstDay).length;
  return new Map(
    people.map((person) => {
      const own = absences.filter((absence) => absence.person === person.number);
      return [
        person.number,
        workdays.filter((dayNumber, index) => isPresent(person, own, dayNumber, index - before)),
      ];
    }),
  );
}
