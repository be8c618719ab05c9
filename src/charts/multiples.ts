import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { monthLabels } from "./layout/axis.ts";
import { type Bar, lines, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { type Label, thinned, written } from "./layout/labels.ts";
import { widest, wrap, wrapStrong } from "./layout/measure.ts";
import { along, type Picture } from "./layout/places.ts";
import { highest, known, linear, lowest } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tick, type Tone, toneColour } from "./theme.ts";

export interface MultiplesPanel {
  label: string;
  /** The last value against its norm, in words. */
  note: string;
  /** Colour of the note. */
  tone?: Tone;
  /** One per month, null where there is none. */
  values: (number | null)[];
  norm: (number | null)[];
  /** The months to come, one value and norm each: the line goes on dashed from the last month. */
  ahead?: { values: (number | null)[]; norm: (number | null)[] };
  /** Where the values ordinarily lie, as a tint behind them. */
  band?: { low: number; high: number };
}

export interface MultiplesData {
  panels: MultiplesPanel[];
  /** Each panel over its own values, without an axis: for measures of different size. */
  hasOwnScales?: boolean;
  firstLabel: string;
  lastLabel: string;
  /** The few values written at the axis; the last one is the end of the scale when above all values. */
  ticks: Tick[];
  emptyText: string;
}

const panelGap = 24;
const mostAcross = { full: 4, wide: 4, half: 2, narrow: 1 } as const satisfies Record<Form, number>;
const plotHeight = { full: 76, wide: 76, half: 72, narrow: 64 } as const satisfies Record<Form, number>;

interface PanelBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * One small line per panel over the months, all on one scale from 0 or each on its own, the norm dashed, the
 * last month marked, what is to come of it dashed. A month without value is a gap. Up to four stand side by
 * side, two in half a page, narrow one under another. Without panels: the empty text.
 */
export function multiples(data: MultiplesData, form: Form): Picture {
  const { panels, hasOwnScales = false } = data;
  if (panels.length === 0) return words(data.emptyText, form);
  const axisWidth = Math.ceil(widest(data.ticks.map(({ text }) => text)));
  const start = axisWidth === 0 ? 0 : axisWidth + 8;
  const across = panelsAcross(panels.length, mostAcross[form]);
  const width = Math.min(340, (formWidth[form] - start - panelGap * (across - 1)) / across);
  const heads = panels.map((panel) => ({
    // Three lines: names of teams often differ in their last word only.
    label: wrapStrong(panel.label, width, 3),
    note: wrap(panel.note, width),
  }));
  const headLines = heads.map(({ label, note }) => label.length + note.length);
  let bottom = 0;
  const places = panels.map((_, i): PanelBox => {
    const column = i % across;
    if (column === 0) {
      const head = Math.max(...headLines.slice(i, i + across)) * lineHeight;
      bottom += (i === 0 ? 0 : lineHeight + 20) + head + 8 + plotHeight[form];
    }
    const left = start + column * (width + panelGap);
    return { left, right: left + width, top: bottom - plotHeight[form], bottom };
  });
  const domains = domainsOf(data);
  const lineOf = (rowOf: (panel: MultiplesPanel) => (number | null)[]) =>
    panels.map((panel, i) => path(rowOf(panel), monthsOf(panel), places[i], domains[i] ?? noDomain));
  const values = lineOf((panel) => panel.values);
  const ends = values.flatMap((points) => points.findLast(({ y }) => !Number.isNaN(y)) ?? []);
  const alone = values.flatMap((points) =>
    points.filter(({ y }, i) => !Number.isNaN(y) && !(points[i - 1]?.y || points[i + 1]?.y)),
  );
  const labels = panels.flatMap((panel, i) => panelLabels(panel, heads[i], places[i], data));
  const ticks = places
    .filter((_, i) => i % across === 0)
    .flatMap((place) => tickLabels(data.ticks, place, domains[0] ?? noDomain, axisWidth));
  const marks = [
    ...(hasOwnScales ? [solid(panels.flatMap((panel, i) => bandOf(panel, places[i], domains[i])))] : []),
    ...(hasOwnScales ? [] : fromZero(values, places, domains[0] ?? noDomain)),
    ...lineOf(({ norm, ahead }) => [...norm, ...(ahead?.norm ?? [])]).map((points) =>
      Plot.line(points, { x: "x", y: "y", stroke: colour.muted, strokeDasharray: "3 3", strokeWidth: 1.5 }),
    ),
    ...lineOf(toCome).flatMap((points) =>
      points.length === 0
        ? []
        : [
            Plot.line(points, {
              x: "x",
              y: "y",
              stroke: colour.ink,
              strokeDasharray: "5 4",
              strokeWidth: 1.75,
            }),
          ],
    ),
    ...values.map((points) => Plot.line(points, { x: "x", y: "y", stroke: colour.ink, strokeWidth: 1.75 })),
    Plot.dot(alone, { x: "x", y: "y", r: 1.75, fill: colour.ink }),
    Plot.dot(ends, { x: "x", y: "y", r: 3.5, fill: colour.ink }),
    ...written([...labels, ...ticks]),
  ];
  const pointed = places.map(({ top, bottom, ...ends }, i) => {
    const panel = panels[i];
    const count = panel ? monthsOf(panel) : 0;
    return { ...along({ count, x: acrossPanel(count, ends), top, bottom }), column: panels[i]?.label ?? "" };
  });
  const parts = places.map(({ left, right, top, bottom }, i) => {
    const head = Math.max(...headLines.slice(i - (i % across), i - (i % across) + across)) * lineHeight + 8;
    return {
      left: left - 2,
      right,
      top: top - head,
      bottom: bottom + lineHeight + 4,
      rows: 1,
      column: panels[i]?.label ?? "",
    };
  });
  return { ...frame(form, bottom + lineHeight + 8, marks), places: pointed, parts };
}

/** The months of a panel, those to come among them. */
const monthsOf = ({ values, ahead }: MultiplesPanel) => values.length + (ahead?.values.length ?? 0);

/** What is to come, from the last month on; nothing of a panel that looks back only. */
function toCome({ values, ahead }: MultiplesPanel): (number | null)[] {
  if (ahead === undefined) return [];
  return [...values.map((value, i) => (i === values.length - 1 ? value : null)), ...ahead.values];
}

/** The middle of each month of a panel. */
function acrossPanel(months: number, { left, right }: Pick<PanelBox, "left" | "right">) {
  return linear([0, months - 1], [left, right - 4]);
}

type Domain = readonly [low: number, high: number];
const noDomain: Domain = [0, 0];

/** What each panel is drawn over: from 0 over all of them, or over its own values. */
function domainsOf({ panels, ticks, hasOwnScales = false }: MultiplesData): Domain[] {
  const ofPanel = ({ values, norm, ahead, band }: MultiplesPanel) => [
    ...[...values, ...norm, ...(ahead?.values ?? []), ...(ahead?.norm ?? [])],
    ...[band?.low, band?.high],
  ];
  if (hasOwnScales)
    return panels.map((panel) => {
      const own = known(ofPanel(panel));
      return own.length === 0 ? noDomain : [Math.min(...own), Math.max(...own)];
    });
  const all = [...ticks.map(({ value }) => value), ...panels.flatMap(ofPanel)];
  return panels.map(() => [lowest(all), highest(all)]);
}

function bandOf({ band }: MultiplesPanel, place: PanelBox | undefined, domain: Domain = noDomain): Bar[] {
  if (band === undefined || place === undefined) return [];
  const y = linear(domain, [place.bottom, place.top]);
  const { left, right } = place;
  return [{ left, right, top: y(band.high), bottom: y(band.low), fill: colour.tint }];
}

type Points = ReturnType<typeof path>;

/** Areas under the lines, and the line of 0. */
function fromZero(values: Points[], places: PanelBox[], domain: Domain): Markish[] {
  return [
    ...values.map((points) => Plot.areaY(points, { x: "x", y1: "zero", y2: "y", fill: colour.tint })),
    lines(
      places.map(({ left, right, top, bottom }) => {
        const zero = linear(domain, [bottom, top])(0);
        return { x1: left, x2: right, y1: zero, y2: zero, stroke: colour.muted };
      }),
    ),
  ];
}

function panelsAcross(count: number, most: number): number {
  if (count <= most) return count;
  return most === 4 && count % 4 !== 0 && count % 3 === 0 ? 3 : most;
}

function path(values: (number | null)[], months: number, place: PanelBox | undefined, domain: Domain) {
  if (place === undefined) return [];
  const x = acrossPanel(months, place);
  const y = linear(domain, [place.bottom, place.top]);
  // A missing month is not a number to Plot either: the line breaks there.
  return values.map((value, i) => ({ x: x(i), y: value === null ? Number.NaN : y(value), zero: y(0) }));
}

function panelLabels(
  panel: MultiplesPanel,
  head: { label: string[]; note: string[] } | undefined,
  place: PanelBox | undefined,
  { firstLabel, lastLabel }: MultiplesData,
): Label[] {
  if (head === undefined || place === undefined) return [];
  const above = [...head.label, ...head.note];
  const fill = toneColour[panel.tone ?? "neutral"];
  const months = monthLabels([firstLabel, lastLabel], linear([0, 1], [place.left, place.right]), {
    y: place.bottom + 14,
    left: place.left,
    right: place.right,
  });
  return [
    ...above.map((text, i): Label => {
      const y = place.top - 8 - (above.length - i - 0.5) * lineHeight;
      return { x: place.left, y, text, ...(i < head.label.length ? { strong: true } : { fill }) };
    }),
    ...months,
  ];
}

function tickLabels(ticks: Tick[], place: PanelBox, domain: Domain, right: number): Label[] {
  const y = linear(domain, [place.bottom, place.top]);
  return thinned(
    ticks.map(({ value, text }) => ({ x: right, y: y(value), text, anchor: "end", fill: colour.muted })),
  );
}
