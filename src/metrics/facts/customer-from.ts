import type { Account, Dataset, DayNumber } from "../../contract/dataset.ts";
import { outcomeCode } from "../../contract/dataset.ts";

/**
 * From when each account is a customer, by index: before any day where it always was one, after any where it
 * is a prospect still.
 */
export interface CustomerDays {
  from: Float64Array;
  /**
   * From when its orders are those of a new customer: that day, or an order shortly before it, for an order
   * makes a customer before a file calls it one.
   */
  newFrom: Float64Array;
  /**
   * Whether of any account it is known when it became one. Where of none, new business cannot be told from
   * the rest.
   */
  isAnyKnown: boolean;
}

const always = Number.NEGATIVE_INFINITY;
const never = Number.POSITIVE_INFINITY;

/**
 * Who has had no order for so long before the first one in the file was no customer, or one won back: orders
 * of before the file begins are not in it.
 */
const quietDays = 2 * 365;

/** The day of the first quote won at each account, by its first row. A credit note is no order. */
function firstOrders({ accounts, quotes }: Dataset): Float64Array {
  const first = new Float64Array(accounts.length).fill(never);
  for (let row = 0; row < quotes.length; row++) {
    const account = quotes.account[row] ?? -1;
    if (account < 0 || quotes.outcome[row] !== outcomeCode.won) continue;
    first[account] = Math.min(first[account] ?? never, quotes.closedOn[row] ?? never);
  }
  return first;
}

/**
 * The first day on which a file calls an account a customer that it called a prospect before; never where it
 * has one status.
 */
function turned(rows: readonly Account[]): DayNumber {
  if (rows[0]?.status !== "prospect") return never;
  return rows.find(({ status }) => status === "customer")?.since ?? never;
}

/**
 * When an account became a customer: `customer_since` where the file has it. Else one that the file calls a
 * prospect became one with its first order, or on the day on which its status turned; one that the file calls
 * a customer from the first always was one, unless its first order comes when the file has had two years
 * without any.
 */
function becameCustomer(rows: readonly Account[], firstOrder: DayNumber, ordersBegin: DayNumber): DayNumber {
  const said = rows.flatMap(({ customerSince }) => customerSince ?? []);
  if (said.length > 0) return Math.min(...said);
  if (rows[0]?.status === "prospect") return Math.min(firstOrder, turned(rows));
  return firstOrder < never && firstOrder >= ordersBegin + quietDays ? firstOrder : always;
}

/** Days in which the orders of a customer are new business. */
const newFor = 365;

/**
 * The first of the orders that made a customer: one within a year before the day on which the file calls it
 * so, else that day.
 */
const newSince = (from: DayNumber, firstOrder: DayNumber) =>
  from - firstOrder < newFor ? Math.min(from, firstOrder) : from;

/** Whether an order of a day at an account is of its first twelve months as a customer. */
export function isOfNewCustomer({ newFrom }: CustomerDays, account: number, day: DayNumber): boolean {
  const since = newFrom[account];
  return since !== undefined && day >= since && day < since + newFor;
}

/**
 * From when each account of a dataset is a customer. `ordersBegin` is the first day of which all orders are
 * in the file.
 */
export function customerDays(dataset: Dataset, ordersBegin: DayNumber): CustomerDays {
  const { accounts } = dataset;
  const orders = firstOrders(dataset);
  const rowsOf = Map.groupBy(accounts, ({ first }) => first);
  const became = new Map(
    [...rowsOf].map(([first, rows]) => [first, becameCustomer(rows, orders[first] ?? never, ordersBegin)]),
  );
  const from = Float64Array.from(accounts, ({ first }) => became.get(first) ?? always);
  const newFrom = from.map((day, index) => newSince(day, orders[accounts[index]?.first ?? index] ?? never));
  return { from, newFrom, isAnyKnown: from.some(Number.isFinite) };
}
