import type { DayNumber } from "../contract/dataset.ts";

/** A stretch of days, both ends included; null where it has no known beginning or goes on. */
export interface Spell {
  from: DayNumber | null;
  to: DayNumber | null;
}

/** Whether a spell holds a day. */
export function covers({ from, to }: Spell, day: DayNumber): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The part of a range that a spell covers. Where they do not meet, `to` lies before `from`. */
export function overlap(spell: Spell, range: { from: DayNumber; to: DayNumber }) {
  return {
    from: Math.max(range.from, spell.from ?? range.from),
    to: Math.min(range.to, spell.to ?? range.to),
  };
}
