import { type Row, row } from "./table.ts";

/** The power with which a time grows with a size: 1 is in step with it, 2 is with its square. */
const power = (timesSize: number, timesSeconds: number) =>
  Number((Math.log(timesSeconds) / Math.log(timesSize)).toFixed(3));

/** Seconds of some stages at sizes in ascending order, with how they grow from each size to the next. */
export function grown<S extends string>(
  stages: readonly (readonly [stage: S, what: string])[],
  measured: readonly { size: number; seconds: Readonly<Record<S, number>> }[],
): Row[] {
  return stages.map(([stage, what]) => {
    const powers = measured.slice(1).map(({ size, seconds }, i) => {
      const { size: before = size, seconds: took = seconds } = measured[i] ?? {};
      return power(size / before, seconds[stage] / took[stage]);
    });
    const seconds = measured.map((each) => each.seconds[stage]);
    return { ...row(what, seconds, "s", { most: 1 }), powers };
  });
}
