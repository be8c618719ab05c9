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

/** Calls `visit` for every contact and quote at a known account up to a day; planned contacts are none. */
function eachContact(
  dataset: Dataset,
  until: DayNumber,
  visit: (place: number, day: DayNumber, count: number) => void,
) {
  const { activities, quotes } = dataset;
  for (let row = 0; row < activities.length; row++) {
    const account = activities.account[row] ?? -1;
    const day = activities.day[row] ?? 0;
    const type = activities.type[row] ?? media.length;
    if (account < 0 || activities.planned[row] === 1 || day > until) continue;
    visit(placeOf(account, type), day, activities.count[row] ?? 0);
  }
  for (let row = 0; row < quotes.length; row++) {
    const account = quotes.account[row] ?? -1;
    const day = quotes.issuedOn[row] ?? 0;
    if (account >= 0 && day <= until) visit(placeOf(account, quoteMedium), day, 1);
  }
}

/** Sorts the rows of one place by day; rows of a day keep their sum, so their order does not matter. */
function sortPlace(log: ContactLog, from: number, to: number): void {
  const order = Array.from({ length: to - from }, (_, i) => from + i);
  order.sort((a, b) => (log.day[a] ?? 0) - (log.day[b] ?? 0));
  const days = order.map((i) => log.day[i] ?? 0);
  const counts = order.map((i) => log.count[i] ?? 0);
  log.day.set(days, from);
  log.count.set(counts, from);
}

/** The log of a dataset up to a day: a counting sort by place, then each place by day. Linear in the rows. */
export function contactLog(dataset: Dataset, until: DayNumber): ContactLog {
  const places = dataset.accounts.length * mediaCount;
  const start = new Int32Array(places + 1);
  eachContact(dataset, until, (place) => {
    start[place + 1] = (start[place + 1] ?? 0) + 1;
  });
  for (let place = 0; place < places; place++)
    start[place + 1] = (start[place + 1] ?? 0) + (start[place] ?? 0);

  const length = start[places] ?? 0;
  const log: ContactLog = { start, day: new Int32Array(length), count: new Float64Array(length) };
  const next = start.slice();
  eachContact(dataset, until, (place, day, count) => {
    const at = next[place] ?? 0;
    log.day[at] = day;
    log.count[at] = count;
    next[place] = at + 1;
  });
  for (let place = 0; place < places; place++) {
    const [from, to] = [start[place] ?? 0, start[place + 1] ?? 0];
    if (to - from > 1) sortPlace(log, from, to);
  }
  return log;
}
