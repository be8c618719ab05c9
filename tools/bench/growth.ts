/** The power with which a time grows with a size: 1 is in step with it, 2 is with its square. */
export function powerOf(
  from: { size: number; seconds: number },
  to: { size: number; seconds: number },
): number {
  return Math.log(to.seconds / from.seconds) / Math.log(to.size / from.size);
}

/** Seconds of the same work at several sizes, as a row of the bench table. */
export interface Grown {
  what: string;
  seconds: number[];
  /** From each size to the next. */
  powers: number[];
}

/** How a stage grows over sizes in ascending order. */
export function grown(what: string, sizes: readonly number[], seconds: readonly number[]): Grown {
  const points = sizes.map((size, i) => ({ size, seconds: seconds[i] ?? Number.NaN }));
  return {
    what,
    seconds: [...seconds],
    powers: points.slice(1).map((to, i) => powerOf(points[i] ?? to, to)),
  };
}
