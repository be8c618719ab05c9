import { covers } from "../../calendar/spells.ts";
import type { Absence, DayNumber } from "../../contract/dataset.ts";

/** A spell is long when by the last day of the month it has gone on for more than the set number of calendar days. METRICS.md A. */
export function isLong({ from, to }: Absence, lastDayOfMonth: DayNumber, longDays: number): boolean {
  return Math.min(to ?? lastDayOfMonth, lastDayOfMonth) - from + 1 > longDays;
}

/** The share of somebody that is away on a day: their spells together, at most the whole. */
export function shareAway(spells: readonly Absence[], day: DayNumber): number {
  return Math.min(
    1,
    spells.reduce((sum, spell) => sum + (covers(spell, day) ? spell.share : 0), 0),
  );
}
