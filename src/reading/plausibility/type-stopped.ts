import { isoOfDay } from "../../calendar/day.ts";
import { monthOfDay } from "../../calendar/window.ts";
import type { ActivityColumns, DayNumber } from "../../contract/dataset.ts";
import { measureNames } from "../../contract/measure-names.ts";
import { media, pluralOfMedium } from "../../contract/vocabulary.ts";
import type { Problems } from "../problems/problems.ts";
import { filesOfKind, type ReadWell } from "./read-well.ts";

/** A type of which fewer were done may well not be done for a while. */
const leastDone = 100;
/** Shorter silences are a holiday. */
const leastSilence = 28;
/** How many would have been done in the silence, had it gone on as before. */
const leastExpected = 30;
/** So many others in the silence show that the export goes on. */
const leastOthers = 10;
/** The days before it stopped that tell how often it was done last: what fades out does not stop. */
const lastDays = 91;

/** How often a type was done, and when first and last. */
interface Done {
  count: number;
  first: DayNumber;
  last: DayNumber;
}

/** What was done, not only planned, by type. */
function doneByType({ length, day, type, count, planned }: ActivityColumns): Done[] {
  const done = media.map(
    (): Done => ({ count: 0, first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY }),
  );
  for (let row = 0; row < length; row++) {
    const of = done[type[row] ?? -1];
    if (of === undefined || planned[row] !== 0) continue;
    const on = day[row] ?? 0;
    of.count += count[row] ?? 0;
    if (on < of.first) of.first = on;
    if (on > of.last) of.last = on;
  }
  return done;
}

/** How a type was done up to its last day, and what was done of others after it. */
interface Course {
  days: ReadonlySet<DayNumber>;
  lately: number;
  others: number;
}

function courseOf(
  { length, day, type, count, planned }: ActivityColumns,
  code: number,
  last: DayNumber,
): Course {
  const days = new Set<DayNumber>();
  let [lately, others] = [0, 0];
  for (let row = 0; row < length; row++) {
    if (planned[row] !== 0) continue;
    const on = day[row] ?? 0;
    if (type[row] !== code) {
      if (on > last) others += count[row] ?? 0;
      continue;
    }
    days.add(on);
    if (on > last - lastDays) lately += count[row] ?? 0;
  }
  return { days, lately, others };
}

function longestSilence(days: ReadonlySet<DayNumber>): number {
  const inOrder = [...days].sort((a, b) => a - b);
  return inOrder.reduce((longest, day, i) => Math.max(longest, day - (inOrder[i - 1] ?? day)), 0);
}

function monthsBetween(from: DayNumber, to: DayNumber): number {
  const count = (day: DayNumber) => {
    const [year, month] = monthOfDay(day).split("-").map(Number);
    return (year ?? 0) * 12 + (month ?? 0);
  };
  return count(to) - count(from) + 1;
}

/**
 * How many of a type would have been done after its last day; 0 where it never was regular, or was silent as
 * long before.
 */
function expectedOf(
  { count, first, last }: Done,
  { days, lately }: Course,
  log: Pick<Done, "first" | "last">,
): number {
  const silence = log.last - last;
  const months = new Set([...days].map(monthOfDay)).size;
  const isRegular = months * 2 >= monthsBetween(log.first, log.last) && silence >= 2 * longestSilence(days);
  if (!isRegular) return 0;
  const span = last - first + 1;
  return silence * Math.min(count / span, lately / Math.min(span, lastDays));
}

/**
 * Tells of a type of activity of which there were hundreds, and then none while others went on: an export or
 * a word that changed, more often than the work.
 */
export function reportTypeStopped(read: ReadWell, problems: Problems): void {
  const { activities } = read.dataset;
  const done = doneByType(activities);
  const log = {
    first: Math.min(...done.map(({ first }) => first)),
    last: Math.min(read.today, Math.max(...done.map(({ last }) => last))),
  };
  done.forEach((of, code) => {
    const medium = media[code];
    const silence = log.last - of.last;
    if (medium === undefined || of.count < leastDone || silence < leastSilence) return;
    const course = courseOf(activities, code, of.last);
    const expected = Math.round(expectedOf(of, course, log));
    if (expected < leastExpected || course.others < leastOthers) return;
    const name = measureNames[pluralOfMedium[medium]];
    const [last, end] = [isoOfDay(of.last), isoOfDay(log.last)];
    problems.add("plausibility.type_stopped", filesOfKind(read, "activities"), {
      nl: `Tot en met ${last} ${of.count} ${name.nl}, daarna tot en met ${end} geen enkele; ongeveer ${expected} waren te verwachten.`,
      en: `Up to ${last} ${of.count} ${name.en}, and after it up to ${end} not one; about ${expected} were to be expected.`,
    });
  });
}
