import type { ColumnProfile } from "../../../contract/delivery.ts";
import { median } from "../../../statistics/median.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { amountSaid, editionSaid, firstSaid, inBoth, monthsSaid } from "./said.ts";

type Amounts = NonNullable<ColumnProfile["amounts"]>;

/** The median of fewer amounts is chance. */
const leastAmounts = 5;
/** Amounts of the same rows are no other than they were: so many times is another unit. */
const timesOfSame = 3;
/** Among those of other rows chance makes more. */
const leastOfOthers = 10;
const timesOfOthers = 8;

/** A middle amount that is so many times what it was. */
interface Scaled {
  was: number;
  is: number;
  /** Of which months; none for the whole file. */
  months: string[];
}

function isScaled(was: number, is: number, times: number): boolean {
  if (was <= 0) return false;
  return is >= was * times || is * times <= was;
}

const middle = (medians: readonly number[]) => median(medians.toSorted((a, b) => a - b));

function scaledOf(months: readonly { month: string; was: number; is: number }[]): Scaled | null {
  if (months.length === 0) return null;
  const of = months.map(({ month }) => month).sort();
  return { was: middle(months.map(({ was }) => was)), is: middle(months.map(({ is }) => is)), months: of };
}

/** The months that both have in which the middle amount is of another size. */
function sameMonths(former: Amounts, current: Amounts) {
  return Object.entries(current.months).flatMap(([month, [n, is]]) => {
    const [rows, was] = former.months[month] ?? [0, 0];
    return Math.min(n, rows) < leastAmounts ? [] : [{ month, was, is }];
  });
}

/**
 * The months that came after one in which the middle amount is far from the middle of all before, and from
 * that of each month: targets of a quarter have no rows of few, and are no other than those of the last.
 */
function newMonths(former: Amounts, current: Amounts, until: string) {
  const before = Object.values(former.months).flatMap(([n, was]) => (n < leastAmounts ? [] : [was]));
  const isNew = (month: string) => month > until && former.months[month] === undefined;
  return Object.entries(current.months).flatMap(([month, [n, is]]) => {
    const isFar = [former.median, ...before].every((was) => isScaled(was, is, timesOfOthers));
    return isNew(month) && n >= leastOfOthers && isFar ? [{ month, was: former.median, is }] : [];
  });
}

function scaledIn(former: Amounts, current: Amounts, until: string): Scaled | null {
  const same = sameMonths(former, current);
  const ofSame = scaledOf(same.filter(({ was, is }) => isScaled(was, is, timesOfSame)));
  if (ofSame) return ofSame;
  const isWhole = same.length === 0 && Math.min(former.n, current.n) >= leastAmounts;
  if (isWhole && isScaled(former.median, current.median, timesOfSame))
    return { was: former.median, is: current.median, months: [] };
  if (former.n < leastOfOthers) return null;
  return scaledOf(newMonths(former, current, until));
}

const powers = [10, 100, 1000, 10_000, 100_000, 1_000_000];

/** How many times, as a power of ten where it is about one. */
function timesOf(was: number, is: number): number {
  const times = Math.max(was / is, is / was);
  return powers.find((power) => Math.abs(times / power - 1) < 0.15) ?? Number(times.toPrecision(2));
}

/**
 * Tells in which columns the middle amount is many times what it was, of the same rows or of those that came.
 */
export function toldScale({ former, tell }: Comparison, { kind, former: before, current }: KindPair): void {
  const scaled = Object.entries(current.columns).flatMap(([name, { header, amounts }]) => {
    const was = before.columns[name]?.amounts;
    const found = was && amounts ? scaledIn(was, amounts, former.month) : null;
    return found ? [{ header, ...found }] : [];
  });
  if (scaled.length === 0) return;
  const said = inBoth((language) => {
    const columns = scaled.map(({ header, was, is, months }) => {
      const of = months.length === 0 ? "" : `, ${monthsSaid(months, language)}`;
      const factor = is === 0 ? null : amountSaid(timesOf(was, is), language);
      const larger = is > was;
      const times =
        factor === null
          ? ""
          : {
              nl: ` (${factor} keer zo ${larger ? "groot" : "klein"}${of})`,
              en: ` (${factor} times as ${larger ? "large" : "small"}${of})`,
            }[language];
      return `${header} ${amountSaid(was, language)} → ${amountSaid(is, language)}${times}`;
    });
    const [list, than] = [firstSaid(columns, language), editionSaid(former.month, language)];
    return {
      nl: `Het middelste bedrag is anders dan in ${than}: ${list}. In centen, in duizenden, of een andere munt? Dan hoort multiply bij dat bestand in report.yaml.`,
      en: `The middle amount is another than in ${than}: ${list}. In cents, in thousands, or another currency? Then that file needs multiply in report.yaml.`,
    }[language];
  });
  tell("delivery.scale", kind, said);
}
