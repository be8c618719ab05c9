import { colour, type Form, formWidth, lineHeight, type Tick } from "../theme.ts";
import { block, type Label } from "./labels.ts";
import { widest, wrap } from "./measure.ts";
import { spread } from "./place.ts";

/** A line's name, at the height where it ends. */
export interface LineName extends Tick {
  fill?: string;
}

export interface LineNamesOptions {
  /** The place of a value in pixels. */
  y: (value: number) => number;
  form: Form;
  /** The names stay between these two. */
  bounds: readonly [top: number, bottom: number];
}

/**
 * Names at the right edge beside the lines that they name, in more lines of text where they are long; none on
 * another. `width` is 0 without names.
 */
export function lineNames(
  names: LineName[],
  { y, form, bounds }: LineNamesOptions,
): { width: number; labels: Label[] } {
  const wrapped = names.map(({ text }) => wrap(text, form === "narrow" ? 92 : 180, 3));
  const width = widest(wrapped.flat());
  const places = spread(
    names.map(({ value }) => y(value)),
    wrapped.map((texts) => texts.length * lineHeight),
    bounds,
  );
  const labels = wrapped.flatMap((texts, i) =>
    block(texts, {
      x: formWidth[form] - width,
      y: places[i] ?? 0,
      fill: names[i]?.fill ?? colour.muted,
    }),
  );
  return { width, labels };
}
