import type { DayNumber } from "../contract/dataset.ts";
import { upTo } from "./up-to.ts";

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
