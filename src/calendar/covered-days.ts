import type { DayNumber } from "../contract/dataset.ts";
import type { Spell } from "./spells.ts";
import { upTo } from "./up-to.ts";

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
