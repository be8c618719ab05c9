import { isoOfDay } from "../../../calendar/day.ts";
import { monthOfDay } from "../../../calendar/window.ts";
import type { Dataset, DayNumber } from "../../../contract/dataset.ts";
import type { KindProfile } from "../../../contract/delivery.ts";
import { media } from "../../../contract/vocabulary.ts";
import { pseudonymOf } from "./pseudonym.ts";

/** What a file with days says by month and by person. */
export type WorkProfile = Pick<KindProfile, "months" | "first" | "last" | "people">;

export const noWork: WorkProfile = { months: {}, first: null, last: null, people: {} };

/** The rows of a file, column by column: on which day, whose, of what, and how many. */
interface Work {
  day: Int32Array;
  person: Int32Array;
  /** Under which of `nouns` each row is counted; without it all under the first. */
  noun?: Uint8Array;
  /** How many each row stands for; without it one. */
  count?: Float64Array;
  /** 1 for a row that is not counted. */
  leftOut?: Uint8Array;
  nouns: readonly string[];
}

/** How many there are of each noun on each day, from the first on. */
interface Daily {
  first: DayNumber;
  counts: Float64Array;
}

/** By day first: a month is worked out once for each day, and not for each of a million rows. */
function daily({ day, noun, count, leftOut, nouns }: Work): Daily {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < day.length; row++) {
    const on = day[row] ?? 0;
    if (on < first) first = on;
    if (on > last) last = on;
  }
  const counts = new Float64Array(day.length === 0 ? 0 : (last - first + 1) * nouns.length);
  for (let row = 0; row < day.length; row++) {
    if (leftOut?.[row] === 1) continue;
    const at = ((day[row] ?? 0) - first) * nouns.length + (noun?.[row] ?? 0);
    counts[at] = (counts[at] ?? 0) + (count?.[row] ?? 1);
  }
  return { first, counts };
}

/** Adds up days to months; gives with them the days on which there is anything. */
function byMonth({ first, counts }: Daily, nouns: readonly string[]) {
  const months: KindProfile["months"] = {};
  const days: DayNumber[] = [];
  for (let at = 0; at < counts.length; at += nouns.length) {
    const own = counts.subarray(at, at + nouns.length);
    if (own.every((count) => count === 0)) continue;
    const day = first + at / nouns.length;
    days.push(day);
    const month = monthOfDay(day);
    const of = months[month] ?? {};
    months[month] = of;
    nouns.forEach((noun, i) => {
      const count = own[i] ?? 0;
      if (count > 0) of[noun] = (of[noun] ?? 0) + count;
    });
  }
  return { months, days };
}

function peopleOf({ person, leftOut }: Work, { people }: Dataset): KindProfile["people"] {
  const rows = new Float64Array(people.length);
  for (let row = 0; row < person.length; row++) {
    const whose = person[row] ?? -1;
    if (whose >= 0 && leftOut?.[row] !== 1) rows[whose] = (rows[whose] ?? 0) + 1;
  }
  const told = people.map(({ id }, at): [string, number] => [pseudonymOf(id), rows[at] ?? 0]);
  return Object.fromEntries(told.filter(([, count]) => count > 0));
}

function profileOf(work: Work, dataset: Dataset, today: DayNumber): WorkProfile {
  const { months, days } = byMonth(daily(work), work.nouns);
  const past = days.filter((day) => day <= today);
  const [first, last] = [past[0], past.at(-1)];
  return {
    months,
    first: first === undefined ? null : isoOfDay(first),
    last: last === undefined ? null : isoOfDay(last),
    people: peopleOf(work, dataset),
  };
}

/** What was done, by month and medium. What is only planned may move: it is in no month. */
export function activitiesProfile(dataset: Dataset, today: DayNumber): WorkProfile {
  const { day, person, type, count, planned } = dataset.activities;
  return profileOf({ day, person, noun: type, count, leftOut: planned, nouns: media }, dataset, today);
}

/** Quotes by the month in which they were issued; the last day is that on which one was issued or closed. */
export function quotesProfile(dataset: Dataset, today: DayNumber): WorkProfile {
  const { issuedOn, closedOn, person } = dataset.quotes;
  const issued = profileOf({ day: issuedOn, person, nouns: ["rows"] }, dataset, today);
  const closed = closedOn.reduce((last, day) => (day <= today && day > last ? day : last), -1);
  const isLater = closed >= 0 && (issued.last === null || isoOfDay(closed) > issued.last);
  return isLater ? { ...issued, last: isoOfDay(closed) } : issued;
}

/** Targets by the month in which they begin. */
export function targetsProfile({ targets }: Dataset): WorkProfile {
  const months: KindProfile["months"] = {};
  for (const { from } of targets) {
    const month = monthOfDay(from);
    months[month] = { rows: (months[month]?.rows ?? 0) + 1 };
  }
  return { months, first: null, last: null, people: {} };
}
