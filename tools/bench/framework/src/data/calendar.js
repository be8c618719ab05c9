import { date, rows } from "./exports.js";

const dayLength = 86_400_000;

const isoOf = (time) => new Date(time).toISOString().slice(0, 10);

/** The first day of a month, some months further. */
const firstOf = (month, further = 0) => {
  const [year, number] = month.split("-").map(Number);
  return Date.UTC(year, number - 1 + further, 1);
};

export const lastDay = (month) => isoOf(firstOf(month, 1) - dayLength);

/** So many months, up to and including the last one. */
export const monthsUpTo = (last, count) =>
  Array.from({ length: count }, (_, i) => isoOf(firstOf(last, i - count + 1)).slice(0, 7));

/** The days from Monday to Friday; public holidays are not known here. */
export function weekdays(from, to) {
  const days = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += dayLength) {
    if (new Date(time).getUTCDay() % 6 !== 0) days.push(isoOf(time));
  }
  return days;
}

export const weekdaysOf = (month) => weekdays(`${month}-01`, lastDay(month));

/** Days between two dates, both counted. */
export const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / dayLength + 1;

/** The last month that the quotes reach the last week of: quotes are issued every day, and their export is a small one. */
export function lastMonth() {
  const latest = rows("offertes").reduce((found, quote) => {
    const issued = date(quote.offertedatum);
    return issued > found ? issued : found;
  }, "");
  const month = latest.slice(0, 7);
  return daysBetween(latest, lastDay(month)) <= 7 ? month : monthsUpTo(month, 2)[0];
}
