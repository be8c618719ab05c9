import type { DayNumber } from "../contract/dataset.ts";

/** How many of some numbers, which are in order, are no larger than a number. */
export function upTo(inOrder: ArrayLike<number>, number: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] ?? number) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

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

const ever = Number.POSITIVE_INFINITY;

/** Tells whether any of some spells holds a day, in few steps however many there are. */
export function coveredDays(spells: readonly Spell[]): (day: DayNumber) => boolean {
  const inOrder = spells.toSorted((a, b) => (a.from ?? -ever) - (b.from ?? -ever));
  const firsts = inOrder.map(({ from }) => from ?? -ever);
  let last = -ever;
  // For each spell the last day that it or one before it holds.
  const lasts = inOrder.map(({ to }) => {
    last = Math.max(last, to ?? ever);
    return last;
  });
  return (day) => (lasts[upTo(firsts, day) - 1] ?? -ever) >= day;
}

/** A size that holds from a day up to another, or goes on. */
interface Lasting {
  from: DayNumber;
  to: DayNumber | null;
  fte: number;
}

/** Gives the FTE of all that lasts on a day, in few steps however many there are; 0 where nothing does. */
export function fteByDay(all: readonly Lasting[]): (day: DayNumber) => number {
  const steps = all
    .flatMap(({ from, to, fte }) => [
      { day: from, more: fte },
      ...(to === null ? [] : [{ day: to + 1, more: -fte }]),
    ])
    .toSorted((a, b) => a.day - b.day);
  const days = steps.map(({ day }) => day);
  let sum = 0;
  const sums = steps.map(({ more }) => {
    sum += more;
    return sum;
  });
  return (day) => sums[upTo(days, day) - 1] ?? 0;
}
