import type { PlotOptions } from "@observablehq/plot";
import { type Bar, lying, outlined, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { written } from "./layout/labels.ts";
import { numberColumns } from "./layout/numbers.ts";
import { rowsLayout } from "./layout/rows.ts";
import { linear } from "./layout/scale.ts";
import { colour, type Form, formWidth } from "./theme.ts";

export interface ServiceRow {
  label: string;
  served: number | null;
  shortfall: number | null;
  surplus: number | null;
  servedText: string;
  shortfallText: string;
  surplusText: string;
}

export interface ServiceData {
  rows: ServiceRow[];
  /** Names of the three parts, written once above their numbers. */
  servedName: string;
  shortfallName: string;
  surplusName: string;
  emptyText: string;
}

const thickness = 18;

const looks = {
  served: { mark: "solid" },
  shortfall: { mark: "outlined" },
  surplus: { mark: "solid", fill: colour.customers },
} as const;

/**
 * Contacts in one bar a row: done as asked (solid), missing (outlined), too many (customers' colour). Their
 * numbers stand in columns, beside the bar or, narrow, above it. Without rows: the empty text.
 */
export function service(data: ServiceData, form: Form): PlotOptions {
  const { rows } = data;
  if (rows.length === 0) return words(data.emptyText, form);
  const numbers = numberColumns(
    [
      { heading: data.servedName, look: looks.served, texts: rows.map((row) => row.servedText) },
      { heading: data.shortfallName, look: looks.shortfall, texts: rows.map((row) => row.shortfallText) },
      { heading: data.surplusName, look: looks.surplus, texts: rows.map((row) => row.surplusText) },
    ],
    formWidth[form],
  );
  const layout = rowsLayout(
    rows.map(({ label }) => ({ label })),
    form,
    { top: numbers.height + 6, drawing: thickness, reserved: numbers.width },
  );
  const totals = rows.map(
    ({ served, shortfall, surplus }) => (served ?? 0) + (shortfall ?? 0) + (surplus ?? 0),
  );
  const end = Math.max(...totals);
  const x = linear([0, end === 0 ? 1 : end], [layout.left, layout.right]);
  const bars = rows.map((row, i) => {
    const y = layout.places[i]?.y ?? 0;
    const served = row.served ?? 0;
    const asked = served + (row.shortfall ?? 0);
    const all = asked + (row.surplus ?? 0);
    const bar = (from: number, to: number): Bar[] => (to > from ? [lying(x(from), x(to), y, thickness)] : []);
    return { served: bar(0, served), shortfall: bar(served, asked), surplus: bar(asked, all) };
  });
  return frame(form, layout.height, [
    solid(bars.flatMap(({ served }) => served)),
    outlined(bars.flatMap(({ shortfall }) => shortfall)),
    solid(bars.flatMap(({ surplus }) => surplus).map((bar) => ({ ...bar, fill: looks.surplus.fill }))),
    ...numbers.marks((row) => layout.places[row]?.textY ?? 0),
    ...written(layout.labels),
  ]);
}
