import type { Dataset, DayNumber } from "../../contract/dataset.ts";
import { media, planMedia } from "../../contract/vocabulary.ts";

/**
 * Every contact made and quote issued at a known account, by account and medium and then by day. Entry i of each column is one row of
 * the export; `person` made it.
 */
export interface ContactLog {
  /** Contacts of account a by medium m stand from `start[a × media + m]` up to the next start. */
  start: Int32Array;
  day: Int32Array;
  count: Float64Array;
}

const mediaCount = planMedia.length;
const quoteMedium = planMedia.indexOf("quote");

/** The place of an account and medium in the log. */
export function placeOf(account: number, medium: number): number {
  return account * mediaCount + medium;
}

/** Row numbers of a column in the order of its numbers, rows with the same one as they stand: a counting sort, linear in the rows and the range. */
function rowsInOrder(column: Int32Array): Int32Array {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of column) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const next = new Int32Array(column.length === 0 ? 1 : most - least + 2);
  for (const value of column) next[value - least + 1] = (next[value - least + 1] ?? 0) + 1;
  for (let i = 1; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const rows = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = (column[row] ?? 0) - least;
    const at = next[value] ?? 0;
    rows[at] = row;
    next[value] = at + 1;
  }
  return rows;
}

/** Where each row of the activities belongs in the log; −1 for what is planned only, later, or at no known account. */
function placesOfActivities({ activities }: Dataset, until: DayNumber): Int32Array {
  const places = new Int32Array(activities.length).fill(-1);
  for (let row = 0; row < activities.length; row++) {
    const account = activities.account[row] ?? -1;
    if (account < 0 || activities.planned[row] === 1 || (activities.day[row] ?? 0) > until) continue;
    places[row] = placeOf(account, activities.type[row] ?? media.length);
  }
  return places;
}

function placesOfQuotes({ quotes }: Dataset, until: DayNumber): Int32Array {
  return quotes.account.map((account, row) =>
    account >= 0 && (quotes.issuedOn[row] ?? 0) <= until ? placeOf(account, quoteMedium) : -1,
  );
}

/** Rows of one file with their places in the log. */
interface LogPart {
  places: Int32Array;
  days: Int32Array;
  /** Null where each row is one. */
  counts: Float64Array | null;
}

/** Where each place begins: a running sum of how many rows each has. */
function startsOf(parts: readonly LogPart[], places: number): Int32Array {
  const start = new Int32Array(places + 1);
  for (const part of parts) {
    for (const place of part.places) if (place >= 0) start[place + 1] = (start[place + 1] ?? 0) + 1;
  }
  for (let at = 1; at < start.length; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  return start;
}

/** Puts rows in the log by day; `next` is where the next row of each place goes. */
function fill(log: ContactLog, { places, days, counts }: LogPart, next: Int32Array): void {
  for (const row of rowsInOrder(days)) {
    const place = places[row] ?? -1;
    if (place < 0) continue;
    const at = next[place] ?? 0;
    log.day[at] = days[row] ?? 0;
    log.count[at] = counts === null ? 1 : (counts[row] ?? 0);
    next[place] = at + 1;
  }
}

/**
 * The log of a dataset up to a day. The rows go by in the order of their days, each to its place, so that every place is in order as well. Linear in
 * the rows.
 */
export function contactLog(dataset: Dataset, until: DayNumber): ContactLog {
  const { activities, quotes, accounts } = dataset;
  const parts: LogPart[] = [
    { places: placesOfActivities(dataset, until), days: activities.day, counts: activities.count },
    { places: placesOfQuotes(dataset, until), days: quotes.issuedOn, counts: null },
  ];
  const start = startsOf(parts, accounts.length * mediaCount);
  const length = start.at(-1) ?? 0;
  const log: ContactLog = { start, day: new Int32Array(length), count: new Float64Array(length) };
  const next = start.slice();
  for (const part of parts) fill(log, part, next);
  return log;
}
