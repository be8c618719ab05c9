import { lying, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { written } from "./layout/labels.ts";
import type { Picture } from "./layout/places.ts";
import { partsOf, rowsLayout } from "./layout/rows.ts";
import { highest, linear } from "./layout/scale.ts";
import { colour, type Form, type Tone, toneColour } from "./theme.ts";

export interface HistogramClass {
  label: string;
  /** How many fall in it. */
  count: number;
  /** The count in words. */
  text: string;
  tone?: Tone;
}

export interface HistogramData {
  classes: HistogramClass[];
  emptyText: string;
}

const thickness = 16;

/**
 * How many fall in each of some classes: a bar a class, in their order, with its number at the right end.
 * Without any: the empty text.
 */
export function histogram({ classes, emptyText }: HistogramData, form: Form): Picture {
  const most = highest(classes.map(({ count }) => count));
  if (most === 0) return words(emptyText, form);
  const fillOf = ({ tone }: HistogramClass) => (tone === undefined ? colour.ink : toneColour[tone]);
  const layout = rowsLayout(
    classes.map((each) => ({ label: each.label, text: each.text, fill: fillOf(each) })),
    form,
    { top: 0, drawing: thickness },
  );
  const x = linear([0, most], [layout.left, layout.right]);
  const bars = classes.flatMap((each, i) => {
    const y = layout.places[i]?.y ?? 0;
    return each.count === 0 ? [] : [{ ...lying(x(0), x(each.count), y, thickness), fill: fillOf(each) }];
  });
  const places = partsOf(classes, layout, form);
  return { ...frame(form, layout.height, [solid(bars), ...written(layout.labels)]), places };
}
