import { type Form, lineHeight } from "../theme.ts";
import { highest, known, lowest } from "./scale.ts";

const drawingHeight = { full: 230, wide: 230, half: 210, narrow: 200 } as const satisfies Record<
  Form,
  number
>;

/** Heights of two drawings on one scale, in pixels from the top. */
export interface Levels {
  /** Pixels of one unit, in both; 0 where no value differs from 0. */
  unit: number;
  /** Where a difference is 0. */
  deltaZero: number;
  /** Where a value is 0. */
  zero: number;
  /** The lowest end of the values. */
  bottom: number;
}

export interface LevelsInput {
  values: (number | null)[];
  /** Without any, the row of differences takes no room. */
  deltas: (number | null)[];
  /** Where the drawings begin. */
  top: number;
  form: Form;
}

/**
 * From the top: a line of text, the differences around their zero, then the values on theirs, with a line of
 * text above each.
 */
export function levels({ values, deltas, top, form }: LevelsInput): Levels {
  const rise = highest(deltas);
  const fall = -lowest(deltas);
  const units = highest(values) - lowest(values) + rise + fall;
  const unit = units === 0 ? 0 : drawingHeight[form] / units;
  const numbers = known(deltas);
  const room = (needed: boolean) => (needed ? lineHeight : 4);
  const deltaZero = top + lineHeight + 4 + rise * unit + room(numbers.some((delta) => delta >= 0));
  const deltaBottom = numbers.length === 0 ? top : deltaZero + fall * unit + room(fall > 0);
  const zero = deltaBottom + 12 + lineHeight + highest(values) * unit;
  return { unit, deltaZero, zero, bottom: zero - lowest(values) * unit };
}
