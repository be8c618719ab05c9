import { lines, lying, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { type Label, written } from "./layout/labels.ts";
import { wrap } from "./layout/measure.ts";
import type { Picture, Place } from "./layout/places.ts";
import { partsOf, rowsLayout } from "./layout/rows.ts";
import { highest, linear } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight } from "./theme.ts";

export interface AgeBar {
  label: string;
  /** All in the band, and what of it is older than usual. */
  value: number;
  stale: number;
  /** The value in words. */
  text: string;
}

export interface AgePanel {
  /** What is counted, with its unit. */
  heading: string;
  bars: AgeBar[];
}

export interface AgeBandsData {
  /** The same bands in each, the youngest first. */
  panels: AgePanel[];
  /** After how many bands the usual age lies, with what it is called there. */
  usual: { after: number; text: string } | null;
  emptyText: string;
}

const thickness = 14;
const panelGap = 22;

interface Drawn {
  marks: ReturnType<typeof solid>[];
  labels: Label[];
  parts: Place[];
  height: number;
}

function panelOf({ heading, bars }: AgePanel, usual: AgeBandsData["usual"], form: Form, top: number): Drawn {
  const headings = wrap(heading, formWidth[form], 2).map((text, i) => ({
    x: 0,
    y: top + (i + 0.5) * lineHeight,
    text,
    fill: colour.muted,
  }));
  const name = wrap(usual?.text ?? "", formWidth[form], 2);
  const room = name.length * lineHeight + 8;
  const rows = bars.map(({ label, text }, i) => ({ label, text, before: i === usual?.after ? room : 0 }));
  const layout = rowsLayout(rows, form, { top: top + headings.length * lineHeight + 4, drawing: thickness });
  const x = linear([0, highest(bars.map(({ value }) => value))], [layout.left, layout.right]);
  const drawn = bars.flatMap(({ value, stale }, i) => {
    if (value <= 0) return [];
    const y = layout.places[i]?.y ?? 0;
    const fresh = Math.max(0, value - stale);
    return [
      ...(fresh > 0 ? [{ ...lying(x(0), x(fresh), y, thickness), fill: colour.ink }] : []),
      ...(stale > 0 ? [{ ...lying(x(fresh), x(value), y, thickness), fill: colour.bad }] : []),
    ];
  });
  const at = usual === null ? undefined : layout.places[usual.after];
  const line = at === undefined ? [] : [{ x1: 0, x2: formWidth[form], y1: at.top - 2, y2: at.top - 2 }];
  const names = name.map(
    (text, i): Label => ({
      x: formWidth[form],
      y: (at?.top ?? 0) - 4 - (name.length - i - 0.5) * lineHeight,
      text,
      anchor: "end",
      fill: colour.muted,
    }),
  );
  return {
    marks: [
      lines(
        line.map((each) => ({ ...each, stroke: colour.muted })),
        { strokeDasharray: "4 3" },
      ),
      solid(drawn),
    ],
    labels: [...headings, ...(at === undefined ? [] : names), ...layout.labels],
    parts: partsOf(bars, layout, form),
    height: layout.height,
  };
}

/**
 * How much there is of each age, in panels of one measure each, one above the other: what is older than
 * usual in the colour of what is not good, behind the rest. A dashed line stands at the usual age. Without
 * anything: the empty text.
 */
export function ageBands({ panels, usual, emptyText }: AgeBandsData, form: Form): Picture {
  const shown = panels.filter(({ bars }) => highest(bars.map(({ value }) => value)) > 0);
  if (shown.length === 0) return words(emptyText, form);
  const drawn: Drawn[] = [];
  for (const panel of shown) {
    const top = drawn.length === 0 ? 0 : (drawn.at(-1)?.height ?? 0) + panelGap;
    drawn.push(panelOf(panel, usual, form, top));
  }
  const marks = [...drawn.flatMap(({ marks }) => marks), ...written(drawn.flatMap(({ labels }) => labels))];
  const parts = drawn.flatMap(({ parts }) => parts);
  return { ...frame(form, drawn.at(-1)?.height ?? 0, marks), parts };
}
