import type { PlotOptions } from "@observablehq/plot";
import { type Bar, type Line, lines, lying, outlined, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { written } from "./layout/labels.ts";
import { numberColumns } from "./layout/numbers.ts";
import { rowsLayout } from "./layout/rows.ts";
import { highest, linear } from "./layout/scale.ts";
import { colour, type Form, formWidth, type Tone, toneColour } from "./theme.ts";

export interface LoadRow {
  label: string;
  /** Hours the plan asks and hours there are. */
  required: number | null;
  available: number | null;
  requiredText: string;
  availableText: string;
  /** What it comes to: the load as a share, or why there is none. */
  text: string;
  tone: Tone;
}

export interface LoadData {
  rows: LoadRow[];
  /** Where a plan fits, as shares of the available hours: 0.85 to 1.15. */
  band: [number, number];
  requiredName: string;
  availableName: string;
  emptyText: string;
}

const thickness = { required: 20, available: 10, band: 26 } as const;
const bandLook = { fill: colour.muted, opacity: 0.2 } as const;

/**
 * Hours a plan asks (outlined) against the hours there are (solid), one row each: the plan fits where its
 * outline ends in the shaded band. Without rows: the empty text.
 */
export function load(data: LoadData, form: Form): PlotOptions {
  const { rows, band } = data;
  if (rows.length === 0) return words(data.emptyText, form);
  const numbers = numberColumns(
    [
      { heading: data.requiredName, look: { mark: "outlined" }, texts: rows.map((row) => row.requiredText) },
      { heading: data.availableName, look: { mark: "solid" }, texts: rows.map((row) => row.availableText) },
      { heading: "", texts: rows.map((row) => row.text), fills: rows.map((row) => toneColour[row.tone]) },
    ],
    formWidth[form],
  );
  const layout = rowsLayout(
    rows.map(({ label }) => ({ label })),
    form,
    { top: numbers.height + 6, drawing: thickness.band, reserved: numbers.width },
  );
  const end = highest(rows.flatMap(({ required, available }) => [required, (available ?? 0) * band[1]]));
  const x = linear([0, end === 0 ? 1 : end], [layout.left, layout.right]);
  const bars = (height: number, from: (row: LoadRow) => number | null, to: (row: LoadRow) => number | null) =>
    rows.flatMap((row, i): Bar[] => {
      const [start, stop] = [from(row), to(row)];
      return start === null || stop === null
        ? []
        : [lying(x(start), x(stop), layout.places[i]?.y ?? 0, height)];
    });
  const shareOf = (share: number) => (row: LoadRow) =>
    row.available === null ? null : row.available * share;
  const shaded = bars(thickness.band, shareOf(band[0]), shareOf(band[1]));
  return frame(form, layout.height, [
    solid(shaded.map((bar) => ({ ...bar, ...bandLook }))),
    lines(
      shaded.flatMap(({ left, right, top, bottom }) => [left, right].map((x) => upright(x, top, bottom))),
    ),
    solid(bars(thickness.available, () => 0, shareOf(1))),
    outlined(
      bars(
        thickness.required,
        () => 0,
        (row) => row.required,
      ),
    ),
    ...numbers.marks((row) => layout.places[row]?.textY ?? 0),
    ...written(layout.labels),
  ]);
}

// Shading alone is too faint for some eyes and screens: it has edges.
function upright(x: number, top: number, bottom: number): Line {
  return { x1: x, x2: x, y1: top, y2: bottom, stroke: colour.muted };
}
