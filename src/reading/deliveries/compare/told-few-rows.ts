import { dayOfIso } from "../../../calendar/day.ts";
import { daysOfMonth } from "../../../calendar/window.ts";
import { type Comparison, type KindPair, total } from "./comparison.ts";
import { inBoth, listSaid, monthSaid, numberSaid, rowsSaid } from "./said.ts";

/** Months that a new one is laid beside, and how many there must be. */
const monthsBeside = 12;
const leastMonths = 6;
/** A month with fewer says little. */
const leastInMonth = 30;
/**
 * A month with less than this part of the least of a year is a third fewer than ever, season and holidays
 * included.
 */
const leastPart = 2 / 3;
/** And so many times the scatter of a count (its square root) below. */
const timesScatter = 4;

/** The least of the months before, of a noun or of all; null where there are too few. */
function leastBefore(
  { former }: KindPair,
  until: string,
  of: (counts: Record<string, number>) => number,
): number | null {
  const months = Object.keys(former.months)
    .filter((month) => month <= until)
    .sort()
    .slice(-monthsBeside);
  if (months.length < leastMonths) return null;
  return Math.min(...months.map((month) => of(former.months[month] ?? {})));
}

/**
 * Tells of a month that came and is over, in which there is a third less than in the least month of the year
 * before.
 */
export function toldFewRows({ former, current, tell }: Comparison, pair: KindPair): void {
  const end = dayOfIso(current.until);
  const over = Object.keys(pair.current.months)
    .filter((month) => month > former.month && daysOfMonth(month).to - 3 <= end)
    .sort();
  const few = over.flatMap((month) => {
    const counts = pair.current.months[month] ?? {};
    const isFew = (is: number, least: number | null) =>
      least !== null &&
      least >= leastInMonth &&
      is < leastPart * least &&
      least - is > timesScatter * Math.sqrt(least);
    const least = leastBefore(pair, former.month, total);
    if (isFew(total(counts), least)) return [{ month, nouns: [] as string[], is: total(counts), least }];
    return Object.keys(counts).flatMap((noun) => {
      const ofNoun = leastBefore(pair, former.month, (each) => each[noun] ?? 0);
      return isFew(counts[noun] ?? 0, ofNoun)
        ? [{ month, nouns: [noun], is: counts[noun] ?? 0, least: ofNoun }]
        : [];
    });
  });
  if (few.length === 0) return;
  const said = inBoth((language) => {
    const parts = few.map(({ month, nouns, is, least }) => {
      const [rows, in_] = [rowsSaid(pair.kind, nouns, language), monthSaid(month, language)];
      const [count, before] = [numberSaid(is, language), numberSaid(least ?? 0, language)];
      return {
        nl: `${in_} heeft ${count} ${rows}, en geen maand van het jaar ervoor minder dan ${before}`,
        en: `${in_} has ${count} ${rows}, and no month of the year before fewer than ${before}`,
      }[language];
    });
    const text = listSaid(parts, language);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
  tell("delivery.few_rows", pair.kind, said);
}
