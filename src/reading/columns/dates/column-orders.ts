import {
  type DateEvidence,
  hasOrder,
  leadOf,
  ordersIn,
  sumOf,
  type Tally,
  tallyOf,
} from "./date-evidence.ts";
import type { DateOrder } from "./written-date.ts";

/** The order of a column, or why it has none that is sure. */
export type ColumnOrder =
  | { is: "known"; order: DateOrder }
  /** Its dates with these marks can have each of these, and too little says which. */
  | { is: "open"; possible: DateOrder[]; marks: readonly string[] }
  /**
   * Some of its dates can only have one order and some only another; `lead` is that of most, in the column or
   * in the file.
   */
  | { is: "two"; lead: DateOrder | null };

/** From so many dates on that can have one order only, a column may differ from the rest of its file. */
const leastOfItsOwn = 3;

const told = ({ only }: Tally) => only.dmy + only.mdy + only.ymd;

/** A column with what its dates can be. */
interface Judged {
  column: DateEvidence;
  tally: Tally;
  /** The marks under which dates can have several orders. */
  doubtfulMarks: readonly string[];
}

function judged(column: DateEvidence): Judged {
  const tallies = new Map([...column.marks.keys()].map((mark) => [mark, tallyOf(column, mark)]));
  const doubtfulMarks = [...tallies].flatMap(([mark, { doubtful }]) => (doubtful > 0 ? [mark] : []));
  return { column, tally: sumOf([...tallies.values()]), doubtfulMarks };
}

/** All columns of a file with dates of which the order matters. */
interface FileDates {
  columns: readonly Judged[];
  whole: Tally;
  lead: DateOrder | null;
  delimiter: string;
}

/** The one order that all dates of a column can have; null where there are several, or none. */
function ownOrder({ tally }: Judged): DateOrder | null {
  const [order = null, ...others] = ordersIn(tally.possible);
  return others.length === 0 ? order : null;
}

/** Whether any date under a mark could begin with its year. */
const mayBeYearFirst = ({ column }: Judged, mark: string) => hasOrder(tallyOf(column, mark).either, "ymd");

/**
 * The order that a column has by habit alone; null where no habit says so. Days are first under a point
 * everywhere, and under a dash where `;` stands between the cells: who writes the month first writes slashes
 * and commas.
 */
function habitOf(own: Judged, { delimiter }: FileDates): DateOrder | null {
  const isDayFirst = (mark: string) =>
    mark === "." || (mark === "-" && delimiter === ";" && !mayBeYearFirst(own, mark));
  return own.doubtfulMarks.length > 0 && own.doubtfulMarks.every(isDayFirst) ? "dmy" : null;
}

/**
 * The marks of a column for which an order that other dates have may not be taken: a slash may be of another
 * hand.
 */
function strangeMarks(own: Judged, order: DateOrder, { columns }: FileDates): string[] {
  const isProven = (mark: string) => columns.some(({ column }) => tallyOf(column, mark).only[order] > 0);
  const isAsOthers = (mark: string) => order === "dmy" && mark !== "/" && !mayBeYearFirst(own, mark);
  return own.doubtfulMarks.filter((mark) => !isAsOthers(mark) && !isProven(mark));
}

/**
 * Whether dates that can have several orders outnumber those of one by more than chance would have it: of all
 * days of a year a third can be both.
 */
function isThin({ only, doubtful }: Tally, order: DateOrder, habit: DateOrder | null): boolean {
  if (habit === order) return false;
  return doubtful > (habit === null ? 3 * only[order] + 3 : only[order]);
}

/** Whether an order that the dates of a column show is sure. */
function shownOrder(own: Judged, order: DateOrder, file: FileDates): ColumnOrder {
  const { tally } = own;
  const { lead, whole } = file;
  const isOfItsOwn = tally.only[order] >= leastOfItsOwn && tally.only[order] * 2 >= tally.doubtful;
  if (lead !== order && told(whole) > tally.only[order] && !isOfItsOwn) return { is: "two", lead };
  // Dates of which each has one order only leave nothing to ask, however many stand in other columns.
  if (own.doubtfulMarks.length === 0) return { is: "known", order };
  const strange = strangeMarks(own, order, file);
  if (strange.length > 0) return { is: "open", possible: ordersIn(tally.either), marks: strange };
  return isThin(isOfItsOwn ? tally : whole, order, habitOf(own, file))
    ? { is: "open", possible: ordersIn(tally.either), marks: own.doubtfulMarks }
    : { is: "known", order };
}

/**
 * The order of a column whose dates can all have several: that of the others of its file, else that of habit.
 */
function borrowedOrder(own: Judged, file: FileDates): ColumnOrder {
  const { possible } = own.tally;
  const shown = new Set(file.columns.flatMap((column) => ownOrder(column) ?? []));
  const [order = null] = shown;
  const taken = shown.size === 0 ? habitOf(own, file) : order;
  const open: ColumnOrder = { is: "open", possible: ordersIn(possible), marks: own.doubtfulMarks };
  if (shown.size > 1 || taken === null || !hasOrder(possible, taken)) return open;
  const strange = shown.size === 0 ? [] : strangeMarks(own, taken, file);
  return strange.length > 0 ? { ...open, marks: strange } : { is: "known", order: taken };
}

/**
 * The order of day, month and year of each column with dates of which it matters, by what they can only mean:
 * a column speaks for itself first, then the others of its file, then habit. Where that is thin, or
 * contradicts itself, that is what is given: it must be asked, never guessed.
 */
export function columnOrders(
  evidence: ReadonlyMap<string, DateEvidence>,
  delimiter: string,
): Map<string, ColumnOrder> {
  const columns = new Map([...evidence].map(([name, column]) => [name, judged(column)]));
  const whole = sumOf([...columns.values()].map(({ tally }) => tally));
  const file: FileDates = { columns: [...columns.values()], whole, lead: leadOf(whole), delimiter };
  const orders = new Map<string, ColumnOrder>();
  for (const [name, own] of columns) {
    const { tally } = own;
    if (told(tally) + tally.doubtful === 0) continue;
    const order = ownOrder(own);
    if (tally.possible === 0) orders.set(name, { is: "two", lead: leadOf(tally) ?? file.lead });
    else orders.set(name, order === null ? borrowedOrder(own, file) : shownOrder(own, order, file));
  }
  return orders;
}
