import { dateOrders, writtenDate } from "../columns/dates/written-date.ts";
import { bothWays } from "../columns/numbers/number-format.ts";
import { withPlainSpaces } from "../fold.ts";

const plain = (text: string) => withPlainSpaces(text).trim();

/** Every number that a text can be, by either decimal mark. */
const numbersOf = (text: string) => {
  const ways = bothWays(text);
  return ways === null ? [] : [ways[","], ways["."]].filter((each) => each !== null);
};

/** Every day that a text can be, in any order of its parts; none where it has a time. */
function daysOf(text: string): number[] {
  const date = writtenDate(text);
  if (date === null || date.time !== null) return [];
  return dateOrders.map((order) => date.days[order]).filter((day) => day !== null);
}

const meet = (some: readonly number[], others: readonly number[]) =>
  some.some((each) => others.includes(each));

/** Whether two cells hold the same text, but for white space at its ends and its kind. */
export const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);

/**
 * Whether two cells may be the same, when one has been through a spreadsheet: that writes `2026-10-31` as
 * `31-10-2026`, and `1.200,50` as `1200,5`. It tells whether a cell is the one that was meant, not what it
 * means.
 */
export function maySayTheSame(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return true;
  return meet(numbersOf(one), numbersOf(other)) || meet(daysOf(one), daysOf(other));
}
