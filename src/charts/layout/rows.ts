import { colour, type Form, formWidth, lineHeight } from "../theme.ts";
import { block, type Label } from "./labels.ts";
import { textWidth, widest, wrap } from "./measure.ts";
import type { Place } from "./places.ts";

export interface RowText {
  label: string;
  /** Written at the right end. */
  text?: string;
  fill?: string;
  /** Space above the row, for what stands between two rows. */
  before?: number;
}

export interface RowsOptions {
  /** Where the first row begins, below the headings. */
  top: number;
  /** Height of what is drawn in a row. */
  drawing: number;
  /** Width that rows leave free at the right of their name, for columns of numbers instead of a text. */
  reserved?: number;
  /** Names stand above the drawings in every form. */
  isStacked?: boolean;
}

interface RowPlace {
  top: number;
  /** Middle of what is drawn. */
  y: number;
  /** Middle of the label's first line, where numbers stand. */
  textY: number;
  bottom: number;
}

/** What is drawn of each row, from the left of a drawing to its right. */
export function partsOf(
  rows: readonly { label: string }[],
  { places }: Pick<RowsLayout, "places">,
  form: Form,
): Place[] {
  return places.map(({ top, bottom }, i) => {
    return { left: 0, right: formWidth[form], top, bottom, row: rows[i]?.label ?? "" };
  });
}

export interface RowsLayout {
  /** Between these two the rows are drawn. */
  left: number;
  right: number;
  places: RowPlace[];
  height: number;
  labels: Label[];
  /** Whether names and texts stand above the drawings, not beside them. */
  isStacked: boolean;
}

const gap = 16;

/** Drawings shorter than this, between a name and a text, say nothing. */
const leastDrawing = 120;

/**
 * Places for rows of a name, a drawing and a text side by side, the name in at most two lines. Narrow, and
 * where they leave the drawing no room: name and text above the drawing, which takes the whole width. Without
 * rows: the height of the headings.
 */
export function rowsLayout(rows: RowText[], form: Form, options: RowsOptions): RowsLayout {
  if (form === "narrow" || options.isStacked === true) return stacked(rows, form, options);
  const layout = sideBySide(rows, form, options);
  return layout.right - layout.left < leastDrawing ? stacked(rows, form, options) : layout;
}

function sideBySide(rows: RowText[], form: Form, { top, drawing, reserved = 0 }: RowsOptions): RowsLayout {
  const names = Math.min(200, widest(rows.map((row) => row.label)));
  const texts = Math.min(230, widest(rows.map((row) => row.text ?? "")));
  const end = formWidth[form] - (reserved === 0 ? 0 : reserved + gap);
  const places: RowPlace[] = [];
  const labels: Label[] = [];
  let bottom = top;
  for (const row of rows) {
    bottom += row.before ?? 0;
    const name = wrap(row.label, names);
    const text = wrap(row.text ?? "", texts);
    const height = Math.max(drawing + 12, Math.max(name.length, text.length) * lineHeight + 10);
    const y = bottom + height / 2;
    labels.push(...block(name, { x: 0, y }));
    labels.push(...block(text, { x: end, y, anchor: "end", fill: row.fill ?? colour.ink }));
    places.push({ top: bottom, y, textY: y, bottom: bottom + height });
    bottom += height;
  }
  const right = end - (texts === 0 ? 0 : texts + gap);
  const left = names === 0 ? 0 : names + gap;
  return { left, right, places, height: bottom, labels, isStacked: false };
}

function stacked(rows: RowText[], form: Form, { top, drawing, reserved = 0 }: RowsOptions): RowsLayout {
  const width = formWidth[form];
  const places: RowPlace[] = [];
  const labels: Label[] = [];
  let bottom = top;
  for (const row of rows) {
    bottom += row.before ?? 0;
    const name = wrap(row.label, width);
    const text = wrap(row.text ?? "", width);
    const side = reserved + widest(text);
    const beside = side === 0 || (name.length === 1 && textWidth(row.label) + side + 12 <= width);
    const textLine = beside ? 0 : name.length;
    const textLines = reserved > 0 ? 1 : text.length;
    labels.push(...lines(name, bottom, { x: 0 }));
    labels.push(
      ...lines(text, bottom + textLine * lineHeight, {
        x: width,
        anchor: "end",
        fill: row.fill ?? colour.ink,
      }),
    );
    const drawn = bottom + Math.max(name.length, textLine + textLines) * lineHeight + 2;
    places.push({
      top: bottom,
      y: drawn + drawing / 2,
      textY: bottom + (textLine + 0.5) * lineHeight,
      bottom: drawn + drawing + 10,
    });
    bottom = drawn + drawing + 10;
  }
  return { left: 0, right: width, places, height: bottom, labels, isStacked: true };
}

function lines(texts: string[], top: number, label: Omit<Label, "text" | "y">): Label[] {
  return texts.map((text, i) => ({ ...label, text, y: top + (i + 0.5) * lineHeight }));
}
