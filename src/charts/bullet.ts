import { lines, lying, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { written } from "./layout/labels.ts";
import { numberColumns } from "./layout/numbers.ts";
import type { Picture } from "./layout/places.ts";
import { partsOf, rowsLayout } from "./layout/rows.ts";
import { highest, linear } from "./layout/scale.ts";
import { colour, type Form, formWidth, type Tone, toneColour } from "./theme.ts";

export interface BulletRow {
  label: string;
  value: number | null;
  norm: number | null;
  /** The value in words; why there is none when value is null. */
  text: string;
  normText?: string;
  /** Upper ends of two to five ranges, ascending, drawn as shades of one grey. */
  bands?: number[];
  /** End of this row's own scale, when its unit is not that of the others. */
  max?: number;
  tone?: Tone;
}

export interface BulletData {
  rows: BulletRow[];
  emptyText: string;
}

const thickness = { bar: 10, band: 22, norm: 24 } as const;

/**
 * A value (bar) against its norm (thick line) on shades of grey, one row each. A bar that would leave its
 * scale ends there with a cut. Without rows: the empty text.
 */
export function bullet(data: BulletData, form: Form): Picture {
  const { rows } = data;
  if (rows.length === 0) return words(data.emptyText, form);
  const fillOf = ({ tone }: BulletRow) => (tone === undefined ? colour.ink : toneColour[tone]);
  const numbers = numberColumns(
    [
      { heading: "", texts: rows.map(({ text }) => text), fills: rows.map(fillOf) },
      {
        heading: "",
        texts: rows.map(({ normText }) => normText ?? ""),
        fills: rows.map(() => colour.muted),
      },
    ],
    formWidth[form],
  );
  const beside = rowsLayout(
    rows.map(({ label }) => ({ label })),
    form,
    { top: 0, drawing: thickness.norm, reserved: numbers.width },
  );
  // Columns of numbers have room beside a drawing only.
  const layout = beside.isStacked
    ? rowsLayout(
        rows.map((row) => ({ label: row.label, text: together(row), fill: fillOf(row) })),
        form,
        { top: 0, drawing: thickness.norm, isStacked: true },
      )
    : beside;
  const shared = highest(rows.filter(({ max }) => max === undefined).flatMap(reach));
  const drawn = rows.map((row, i) => {
    const end = row.max ?? (shared === 0 ? 1 : shared);
    const x = linear([0, end], [layout.left, layout.right]);
    const y = layout.places[i]?.y ?? 0;
    const bar = (value: number, height: number) =>
      lying(layout.left, Math.min(x(value), layout.right), y, height);
    const edges = row.bands ?? [end];
    const bands = edges.map((edge, band) => ({
      ...bar(edge, thickness.band),
      left: x(edges[band - 1] ?? 0),
      fill: colour.muted,
      opacity: 0.36 - (0.26 * (band + 1)) / edges.length,
    }));
    const value = row.value === null ? [] : [bar(row.value, thickness.bar)];
    const cuts =
      (row.value ?? 0) > end ? [lying(layout.right - 12, layout.right - 8, y, thickness.band)] : [];
    const norm = row.norm === null ? [] : [{ x: Math.min(x(row.norm), layout.right), y }];
    return { bands, value, cuts, norm };
  });
  const marks = [
    solid(drawn.flatMap(({ bands }) => bands)),
    solid(drawn.flatMap(({ value }) => value)),
    solid(drawn.flatMap(({ cuts }) => cuts).map((cut) => ({ ...cut, fill: colour.paper }))),
    lines(
      drawn
        .flatMap(({ norm }) => norm)
        .map(({ x, y }) => {
          return { x1: x, x2: x, y1: y - thickness.norm / 2, y2: y + thickness.norm / 2, stroke: colour.ink };
        }),
      { strokeWidth: 3 },
    ),
    ...(layout.isStacked ? [] : numbers.marks((row) => layout.places[row]?.textY ?? 0)),
    ...written(layout.labels),
  ];
  return { ...frame(form, layout.height, marks), parts: partsOf(rows, layout, form) };
}

function together({ text, normText }: BulletRow): string {
  return normText === undefined ? text : `${text} ${normText}`;
}

// A little more than the highest, so that the last norm is not the edge.
function reach({ value, norm, bands }: BulletRow): number[] {
  return [highest([value, norm]) * 1.05, ...(bands ?? [])];
}
