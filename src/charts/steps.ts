import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { lying, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { block, type Label, written } from "./layout/labels.ts";
import { wrap } from "./layout/measure.ts";
import { rowsLayout } from "./layout/rows.ts";
import { highest, linear } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight } from "./theme.ts";

export interface StepsRow {
  label: string;
  count: number | null;
  text: string;
  /** From the row before to this one: rate, k of n, interval. */
  rateText?: string;
}

export interface StepsData {
  rows: StepsRow[];
  emptyText: string;
}

const thickness = 18;
const indent = 20;

/**
 * Counts step by step as bars; between two steps stands the rate from the one to the other. A step without
 * count has its text only. Without rows: the empty text.
 */
export function steps(data: StepsData, form: Form): PlotOptions {
  const { rows } = data;
  if (rows.length === 0) return words(data.emptyText, form);
  const { left } = rowsLayout(rows, form, { top: 0, drawing: thickness });
  const rates = rows.map(({ rateText }) => wrap(rateText ?? "", formWidth[form] - left - indent));
  const spaced = rows.map((row, i) => {
    const count = rates[i]?.length ?? 0;
    return { ...row, before: count === 0 ? 0 : count * lineHeight + 10 };
  });
  const layout = rowsLayout(spaced, form, { top: 0, drawing: thickness });
  const end = highest(rows.map(({ count }) => count));
  const x = linear([0, end === 0 ? 1 : end], [layout.left, layout.right]);
  const bars = rows.flatMap(({ count }, i) =>
    count === null ? [] : [lying(x(0), x(count), layout.places[i]?.y ?? 0, thickness)],
  );
  const between = spaced.flatMap(({ before }, i) => {
    const y = (layout.places[i]?.top ?? 0) - before / 2;
    return before === 0 ? [] : [{ y, texts: rates[i] ?? [] }];
  });
  const rateLabels = between.flatMap(({ y, texts }): Label[] =>
    block(texts, { x: layout.left + indent, y, fill: colour.muted }),
  );
  return frame(form, layout.height, [
    solid(bars),
    Plot.arrow(between, {
      x: () => layout.left + 6,
      y1: ({ y }) => y - 8,
      y2: ({ y }) => y + 8,
      stroke: colour.muted,
      headLength: 7,
    }),
    ...written([...layout.labels, ...rateLabels]),
  ]);
}
