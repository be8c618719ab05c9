import Holidays from "date-holidays";

const millisecondsADay = 86_400_000;

/** The number of a day (days since 1 January 1970) written as `2026-10-30`. */
export const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / millisecondsADay;

/** A day number written as `2026-10-30`. */
export const isoOf = (dayNumber: number) => new Date(dayNumber * millisecondsADay).toISOString().slice(0, 10);

/** Day of the week, Monday = 1 … Sunday = 7. */
export const weekdayOf = (dayNumber: number) => ((dayNumber + 3) % 7) + 1;

/**
 * The first day of which the organisation has contacts, and the last of which it has data. Its quotes go a
 * year further back: the system in which they are kept is older than the one of contacts.
 */
export const firstDay = day("2024-11-01");
export const firstQuoteDay = day("2023-11-01");
export const lastDay = day("2026-10-30");

const dutch = new Holidays("NL");
const publicHolidays = new Set(
  [2023, 2024, 2025, 2026]
    .flatMap((year) => dutch.getHolidays(year))
    .filter((holiday) => holiday.type === "public")
    .map((holiday) => day(holiday.date.slice(0, 10))),
);

/** Whether people work on a day: Monday to Friday and no Dutch public holiday. */
export const isWorkday = (dayNumber: number) => weekdayOf(dayNumber) <= 5 && !publicHolidays.has(dayNumber);

/** The first working day on or after a day. */
export function workdayFrom(dayNumber: number): number {
  let next = dayNumber;
  while (!isWorkday(next)) next += 1;
  return next;
}

/** All working days from one day to another, both included. */
export function workdaysBetween(first: number, last: number): number[] {
  const days = [];
  for (let dayNumber = first; dayNumber <= last; dayNumber += 1) {
    if (isWorkday(dayNumber)) days.push(dayNumber);
  }
  return days;
}
