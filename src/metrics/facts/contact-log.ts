import { type Dataset, type DayNumber, isMade, outcomeCode } from "../../contract/dataset.ts";
import { media, planMedia } from "../../contract/vocabulary.ts";

/**
 * Every contact made and quote issued at a known account, by account and medium and then by day. Entry i of
 * each column is one row of the export; `person` made it.
 */
export interface ContactLog {
  /** Contacts of account a by medium m stand from `start[a × media + m]` up to the next start. */
  start: Int32Array;
  day: Int32Array;
  count: Float64Array;
  /**
   * Of which row each entry is: of the activities, or behind the last of these of the quotes. Null where
   * nobody asks.
   */
  row: Int32Array | null;
}

const mediaCount = planMedia.length;
const quoteMedium = planMedia.indexOf("quote");

/** The place of an account and medium in the log. */
export function placeOf(account: number, medium: number): number {
  return account * mediaCount + medium;
}

/** Up to so many entries, moving each to its place is faster than any sorting that has to be set up. */
const fewEntries = 100;

/**
 * More than there are entries at any place: a day times this, plus where the entry stands, is one whole
 * number.
 */
const mostEntries = 2 ** 24;

/** Sorts the entries of one place by day. */
function sortPlace(log: ContactLog, from: number, to: number): void {
  if (to - from <= fewEntries) moveInPlace(log, from, to);
  else {
    // Numbers without a function that compares them are sorted by the runtime itself.
    const days = log.day.slice(from, to);
    const counts = log.count.slice(from, to);
    const rows = log.row?.slice(from, to);
    const order = Float64Array.from(days, (day, i) => day * mostEntries + i).sort();
    order.forEach((each, i) => {
      const at = each - Math.floor(each / mostEntries) * mostEntries;
      log.day[from + i] = days[at] ?? 0;
      log.count[from + i] = counts[at] ?? 0;
      if (log.row) log.row[from + i] = rows?.[at] ?? -1;
    });
  }
}

/** Moves each entry down past those of a later day. */
function moveInPlace({ day, count, row }: ContactLog, from: number, to: number): void {
  for (let next = from + 1; next < to; next++) {
    const ownDay = day[next] ?? 0;
    const ownCount = count[next] ?? 0;
    const ownRow = row?.[next] ?? -1;
    let at = next;
    for (; at > from && (day[at - 1] ?? 0) > ownDay; at--) {
      day[at] = day[at - 1] ?? 0;
      count[at] = count[at - 1] ?? 0;
      if (row) row[at] = row[at - 1] ?? -1;
    }
    day[at] = ownDay;
    count[at] = ownCount;
    if (row) row[at] = ownRow;
  }
}

function isSorted(day: Int32Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if ((day[at - 1] ?? 0) > (day[at] ?? 0)) return false;
  return true;
}

/**
 * Where each row of the activities belongs in the log; −1 for what is planned only, later, or at no known
 * account.
 */
function placesOfActivities({ activities }: Dataset, until: DayNumber): Int32Array {
  const places = new Int32Array(activities.length).fill(-1);
  for (let row = 0; row < activities.length; row++) {
    const account = activities.account[row] ?? -1;
    if (account < 0 || !isMade(activities, row) || (activities.day[row] ?? 0) > until) continue;
    places[row] = placeOf(account, activities.type[row] ?? media.length);
  }
  return places;
}

function placesOfQuotes({ quotes }: Dataset, until: DayNumber): Int32Array {
  return quotes.account.map((account, row) =>
    account >= 0 && (quotes.issuedOn[row] ?? 0) <= until && quotes.outcome[row] !== outcomeCode.credit
      ? placeOf(account, quoteMedium)
      : -1,
  );
}

/** Rows of one file with their places in the log. */
interface LogPart {
  places: Int32Array;
  days: Int32Array;
  /** Null where each row is one. */
  counts: Float64Array | null;
  /** How many rows there are in the files before it. */
  before: number;
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

/** Puts rows in the log, each at its place; `next` is where the next row of each place goes. */
function fill(log: ContactLog, { places, days, counts, before }: LogPart, next: Int32Array): void {
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? -1;
    if (place < 0) continue;
    const at = next[place] ?? 0;
    log.day[at] = days[row] ?? 0;
    log.count[at] = counts === null ? 1 : (counts[row] ?? 0);
    if (log.row) log.row[at] = before + row;
    next[place] = at + 1;
  }
}

/**
 * The log of a dataset up to a day, with the row of each entry where asked: a counting sort by place, then
 * each place by day.
 */
export function contactLog(dataset: Dataset, until: DayNumber, withRows = false): ContactLog {
  const { activities, quotes, accounts } = dataset;
  const parts: LogPart[] = [
    { places: placesOfActivities(dataset, until), days: activities.day, counts: activities.count, before: 0 },
    {
      places: placesOfQuotes(dataset, until),
      days: quotes.issuedOn,
      counts: null,
      before: activities.length,
    },
  ];
  const start = startsOf(parts, accounts.length * mediaCount);
  const length = start.at(-1) ?? 0;
  const log: ContactLog = {
    start,
    day: new Int32Array(length),
    count: new Float64Array(length),
    row: withRows ? new Int32Array(length) : null,
  };
  const next = start.slice();
  for (const part of parts) fill(log, part, next);
  for (let place = 0; place + 1 < start.length; place++) {
    const [from, to] = [start[place] ?? 0, start[place + 1] ?? 0];
    if (!isSorted(log.day, from, to)) sortPlace(log, from, to);
  }
  return log;
}
