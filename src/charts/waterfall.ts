import type { Markish, PlotOptions } from "@observablehq/plot";
import { type Bar, type Line, lines, lying, outlined, solid } from "./layout/bars.ts";
import { frame, words } from "./layout/frame.ts";
import { type Label, written } from "./layout/labels.ts";
import { widest, wrap } from "./layout/measure.ts";
import { rowsLayout } from "./layout/rows.ts";
import { highest, linear, lowest } from "./layout/scale.ts";
import { colour, type Form, formWidth, lineHeight, type Tone, toneColour } from "./theme.ts";

export interface WaterfallStep {
  label: string;
  /** Where the bar begins and ends on the scale; a total begins at 0. */
  from: number;
  to: number;
  text: string;
  kind: "plan" | "actual" | "effect";
  tone: Tone;
}

export interface WaterfallData {
  steps: WaterfallStep[];
  /** Both ends of the scale, to draw two charts on one. A begin above 0 cuts the totals, with a mark. */
  domain?: [number, number];
  /** Says that the totals are cut; drawn when they are. */
  cutText?: string;
  emptyText: string;
}

/**
 * The way from one total to another, effect by effect: planned outlined, actual solid. Columns, as long as
 * their names fit under them; else, and narrow: bars lying down. Without steps: the empty text.
 */
export function waterfall(data: WaterfallData, form: Form): PlotOptions {
  if (data.steps.length === 0) return words(data.emptyText, form);
  const values = data.steps.flatMap(({ from, to }) => [from, to]);
  const domain = data.domain ?? [lowest(values), highest(values)];
  return form !== "narrow" && columnsFit(data.steps, form)
    ? standing(data, domain, form)
    : lyingDown(data, domain, form);
}

const columnHeight = 200;

function slotWidth(steps: WaterfallStep[], form: Form): number {
  return Math.min(form === "full" ? 160 : 120, formWidth[form] / steps.length);
}

function columnsFit(steps: WaterfallStep[], form: Form): boolean {
  const words = steps.flatMap(({ label, text }) => [...label.split(" "), text]);
  return widest(words) <= slotWidth(steps, form) - 8;
}

function standing({ steps, cutText }: WaterfallData, domain: [number, number], form: Form): PlotOptions {
  const slot = slotWidth(steps, form);
  const width = Math.min(56, slot * 0.62);
  const top = lineHeight + 2;
  const bottom = top + columnHeight;
  const y = clamped(domain, [bottom, top]);
  const middle = (i: number) => (i + 0.5) * slot;
  const bars = steps.map(({ from, to, kind, tone }, i) => ({
    left: middle(i) - width / 2,
    right: middle(i) + width / 2,
    top: Math.min(y(from), y(to)),
    bottom: Math.max(y(from), y(to)),
    kind,
    fill: kind === "effect" ? toneColour[tone] : colour.ink,
  }));
  const names = steps.map(({ label }) => wrap(label, slot - 8, 3));
  const nameLines = Math.max(...names.map((name) => name.length));
  const labels: Label[] = steps.flatMap(({ text }, i) => [
    { x: middle(i), y: (bars[i]?.top ?? 0) - 11, text, anchor: "middle", fill: bars[i]?.fill ?? colour.ink },
    ...(names[i] ?? []).map((line, j): Label => {
      return { x: middle(i), y: bottom + (j + 0.5) * lineHeight + 4, text: line, anchor: "middle" };
    }),
  ]);
  const links = steps.slice(1).map(({ from, kind }, i) => {
    const level = y(kind === "effect" ? from : (steps[i]?.to ?? from));
    return {
      x1: bars[i]?.right ?? 0,
      y1: level,
      x2: bars[i + 1]?.left ?? 0,
      y2: level,
      stroke: colour.muted,
    };
  });
  const base = y(Math.max(0, domain[0]));
  const cut = domain[0] > 0;
  const cuts = cut
    ? bars.filter(isTotal).map(({ left, right }) => {
        return {
          left: left - 2,
          right: right + 2,
          top: bottom - 16,
          bottom: bottom - 11,
          fill: colour.paper,
        };
      })
    : [];
  const height = bottom + nameLines * lineHeight + 8;
  const note = cut && cutText !== undefined ? wrap(cutText, formWidth[form], 2) : [];
  return frame(form, height + note.length * lineHeight, [
    lines(links),
    ...barMarks(bars, cuts),
    lines([{ x1: 0, x2: slot * steps.length, y1: base, y2: base, stroke: colour.muted }]),
    ...written([...labels, ...noteLabels(note, height)]),
  ]);
}

function lyingDown({ steps, cutText }: WaterfallData, domain: [number, number], form: Form): PlotOptions {
  const width = formWidth[form];
  const thickness = 16;
  const rows = steps.map(({ label, text, kind, tone }) => ({
    label,
    text,
    fill: kind === "effect" ? toneColour[tone] : colour.ink,
  }));
  const layout = rowsLayout(rows, form, { top: 0, drawing: thickness });
  const x = clamped(domain, [layout.left, layout.right]);
  const bars = steps.map(({ from, to, kind, tone }, i) => ({
    ...lying(x(from), x(to), layout.places[i]?.y ?? 0, thickness),
    kind,
    fill: kind === "effect" ? toneColour[tone] : colour.ink,
  }));
  const links: Line[] = layout.isStacked
    ? []
    : steps.slice(1).map(({ from, kind }, i) => {
        const level = x(kind === "effect" ? from : (steps[i]?.to ?? from));
        return {
          x1: level,
          y1: bars[i]?.bottom ?? 0,
          x2: level,
          y2: bars[i + 1]?.top ?? 0,
          stroke: colour.muted,
        };
      });
  const cut = domain[0] > 0;
  const cuts = cut
    ? bars.filter(isTotal).map((bar) => ({
        ...lying(layout.left + 11, layout.left + 16, (bar.top + bar.bottom) / 2, thickness + 4),
        fill: colour.paper,
      }))
    : [];
  const note = cut && cutText !== undefined ? wrap(cutText, width, 3) : [];
  const base = x(Math.max(0, domain[0]));
  return frame(form, layout.height + note.length * lineHeight, [
    lines(links),
    ...barMarks(bars, cuts),
    lines(
      bars.map((bar) => ({ x1: base, x2: base, y1: bar.top - 3, y2: bar.bottom + 3, stroke: colour.muted })),
    ),
    ...written([...layout.labels, ...noteLabels(note, layout.height)]),
  ]);
}

// A total begins at 0, which lies before the begin of a cut scale.
function clamped(domain: [number, number], range: [number, number]): (value: number) => number {
  const scale = linear(domain, range);
  return (value) => scale(Math.max(value, domain[0]));
}

function isTotal({ kind }: { kind: WaterfallStep["kind"] }): boolean {
  return kind !== "effect";
}

function barMarks(bars: (Bar & { kind: WaterfallStep["kind"] })[], cuts: Bar[]): Markish[] {
  return [
    solid(bars.filter(({ kind }) => kind !== "plan")),
    outlined(bars.filter(({ kind }) => kind === "plan")),
    solid(cuts),
  ];
}

function noteLabels(note: string[], top: number): Label[] {
  return note.map((text, i) => ({ x: 0, y: top + (i + 0.5) * lineHeight, text, fill: colour.muted }));
}
