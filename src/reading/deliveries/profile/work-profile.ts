import { isoOfDay } from "../../../calendar/day.ts";
import { monthOfDay } from "../../../calendar/window.ts";
import type { Dataset, DayNumber } from "../../../contract/dataset.ts";
import type { KindProfile } from "../../../contract/delivery.ts";
import { media } from "../../../contract/vocabulary.ts";
import { pseudonymOf } from "./pseudonym.ts";

/** What a file with days says by month and by person. */
export type WorkProfile = Pick<KindProfile, "months" | "first" | "last" | "people">;

export const noWork: WorkProfile = { months: {}, first: null, last: null, people: {} };

/** Rows one by one: on which day, of what, how many, and whose. */
interface Work {
  length: number;
  dayOf: (row: number) => DayNumber;
  /** Under which of `nouns` a row is counted; −1 for one that is not. */
  nounOf: (row: number) => number;
  countOf: (row: number) => number;
  personOf: (row: number) => number;
  nouns: readonly string[];
}

/** Counts by day first: a month is worked out once for each day, and not for each of a million rows. */
function byDay({ length, dayOf, nounOf, countOf, nouns }: Work): Map<DayNumber, Float64Array> {
  const days = new Map<DayNumber, Float64Array>();
  for (let row = 0; row < length; row++) {
    const noun = nounOf(row);
    if (noun < 0) continue;
    let counts = days.get(dayOf(row));
    if (counts === undefined) {
      counts = new Float64Array(nouns.length);
      days.set(dayOf(row), counts);
    }
    counts[noun] = (counts[noun] ?? 0) + countOf(row);
  }
  return days;
}

function monthsOf(days: ReadonlyMap<DayNumber, Float64Array>, nouns: readonly string[]) {
  const months: KindProfile["months"] = {};
  for (const [day, counts] of days) {
    const month = monthOfDay(day);
    const of = months[month] ?? {};
    months[month] = of;
    nouns.forEach((noun, at) => {
      const count = counts[at] ?? 0;
      if (count > 0) of[noun] = (of[noun] ?? 0) + count;
    });
  }
  return months;
}

function peopleOf(work: Work, { people }: Dataset): KindProfile["people"] {
  const rows = new Float64Array(people.length);
  for (let row = 0; row < work.length; row++) {
    const person = work.personOf(row);
    if (person >= 0 && work.nounOf(row) >= 0) rows[person] = (rows[person] ?? 0) + 1;
  }
  return Object.fromEntries(
    people.flatMap(({ id }, at) => ((rows[at] ?? 0) > 0 ? [[pseudonymOf(id), rows[at] ?? 0]] : [])),
  );
}

function profileOf(work: Work, dataset: Dataset, today: DayNumber): WorkProfile {
  const days = byDay(work);
  const past = [...days.keys()].filter((day) => day <= today).sort((a, b) => a - b);
  const [first, last] = [past[0], past.at(-1)];
  return {
    months: monthsOf(days, work.nouns),
    first: first === undefined ? null : isoOfDay(first),
    last: last === undefined ? null : isoOfDay(last),
    people: peopleOf(work, dataset),
  };
}

/** What was done, by month and medium. What is only planned may move: it is in no month. */
export function activitiesProfile(dataset: Dataset, today: DayNumber): WorkProfile {
  const { length, day, type, count, planned, person } = dataset.activities;
  const work: Work = {
    length,
    dayOf: (row) => day[row] ?? 0,
    nounOf: (row) => (planned[row] === 0 ? (type[row] ?? -1) : -1),
    countOf: (row) => count[row] ?? 0,
    personOf: (row) => person[row] ?? -1,
    nouns: media,
  };
  return profileOf(work, dataset, today);
}

/** Quotes by the month in which they were issued; the last day is that on which one was issued or closed. */
export function quotesProfile(dataset: Dataset, today: DayNumber): WorkProfile {
  const { length, issuedOn, closedOn, person } = dataset.quotes;
  const work: Work = {
    length,
    dayOf: (row) => issuedOn[row] ?? 0,
    nounOf: () => 0,
    countOf: () => 1,
    personOf: (row) => person[row] ?? -1,
    nouns: ["rows"],
  };
  const issued = profileOf(work, dataset, today);
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
