import { say } from "../../src/command/say.ts";
import type { Grown } from "./growth.ts";

/** A line of the bench table. */
export interface Line {
  what: string;
  value: string;
  /** What it should be, or how it grows. */
  aim: string;
}

export const line = (what: string, value: string, aim = ""): Line => ({ what, value, aim });

export const inSeconds = (value: number) => `${value.toFixed(2)} s`;
export const inMegabytes = (value: number) => `${value.toFixed(0)} MB`;
export const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const times = (value: number) => `${value.toFixed(2)} ×`;

/** A part of the table under a heading. */
export interface BenchSection {
  heading: string;
  lines: Line[];
  /** What the lines were made from. */
  measured: object;
}

export function print({ heading, lines }: BenchSection): void {
  const width = Math.max(...lines.map(({ what }) => what.length));
  say(`\n${heading}`);
  for (const { what, value, aim } of lines) {
    say(`  ${what.padEnd(width)}  ${value.padStart(10)}  ${aim}`.trimEnd());
  }
}

/** A stage at its largest size; how long the smaller ones took, and how it grows from each to the next. */
export function grownLine({ what, seconds, powers }: Grown): Line {
  const written = (numbers: readonly number[]) => numbers.map((each) => each.toFixed(2)).join(", ");
  const largest = seconds.at(-1) ?? Number.NaN;
  return line(what, inSeconds(largest), `${written(seconds.slice(0, -1))} before; powers ${written(powers)}`);
}
