import { covers } from "../../calendar/spells.ts";
import type { Absence, DayNumber } from "../../contract/dataset.ts";

/** So many days may lie between two spells of a person that are one: a long weekend is no return. */
const daysBetween = 3;

/** The spells that have begun by a day, those that touch or nearly do together. */
function chains(spells: readonly Absence[], lastDay: DayNumber): Absence[][] {
  const found: Absence[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const spell of spells.filter(({ from }) => from <= lastDay).toSorted((a, b) => a.from - b.from)) {
    const chain = found.at(-1);
    if (chain && spell.from - end <= daysBetween + 1) chain.push(spell);
    else found.push([spell]);
    end = Math.max(end, spell.to ?? lastDay);
  }
  return found;
}

/**
 * The spells of one person that are long by the last day of a month: with those that touch it or lie at most
 * three days off, a spell has gone on for more than `longDays` calendar days by then. docs/metrics.md.
 */
export function longSpells(
  spells: readonly Absence[],
  lastDayOfMonth: DayNumber,
  longDays: number,
): Absence[] {
  return chains(spells, lastDayOfMonth)
    .filter((chain) => {
      const from = Math.min(...chain.map((spell) => spell.from));
      const to = Math.max(...chain.map((spell) => Math.min(spell.to ?? lastDayOfMonth, lastDayOfMonth)));
      return to - from + 1 > longDays;
    })
    .flat();
}

/** The share of somebody that is away on a day: their spells together, at most the whole. */
export function shareAway(spells: readonly Absence[], day: DayNumber): number {
  return Math.min(
    1,
    spells.reduce((sum, spell) => sum + (covers(spell, day) ? spell.share : 0), 0),
  );
}
