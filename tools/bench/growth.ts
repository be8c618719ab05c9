import { type Aim, type Row, row } from "./table.ts";

/** The power with which a time grows with a size: 1 is in step with it, 2 is with its square. */
function powerOf(from: { size: number; seconds: number }, to: { size: number; seconds: number }): number {
  return Math.log(to.seconds / from.seconds) / Math.log(to.size / from.size);
}

/** Seconds of the same work at sizes in ascending order, with how they grow from each to the next. */
export function grown(
  what: string,
  sizes: readonly number[],
  seconds: number[],
  aim?: Aim,
): Row & { powers: number[] } {
  const points = sizes.map((size, i) => ({ size, seconds: seconds[i] ?? Number.NaN }));
  const powers = points.slice(1).map((to, i) => powerOf(points[i] ?? to, to));
  return { ...row(what, seconds, "s", aim), powers: powers.map((power) => Number(power.toFixed(3))) };
}
