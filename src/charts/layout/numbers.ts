import type { Markish } from "@observablehq/plot";
import { colour, lineHeight } from "../theme.ts";
import { type Look, sampleAt, samples, sampleWidth } from "./key.ts";
import { type Label, written } from "./labels.ts";
import { shortened, textWidth, widest, wrap } from "./measure.ts";

export interface NumberColumn {
  heading: string;
  texts: string[];
  /** How the thing that is counted looks in the chart; drawn before the heading, which so is its key. */
  look?: Look;
  /** Colour of each number. */
  fills?: string[];
}

export interface Numbers {
  /** Width of all columns and height of their headings, in pixels. */
  width: number;
  height: number;
  /** Headings and numbers, the numbers at the middle `y` of each row. */
  marks: (y: (row: number) => number) => Markish[];
}

const gap = 14;
const widestHeading = 84;

/**
 * Columns of numbers that end at `right`, each under its heading; an empty one takes no room. Where all are
 * wider than `right`, the widest one's texts are shortened.
 */
export function numberColumns(columns: NumberColumn[], right: number): Numbers {
  const shown = columns.filter(({ heading, texts }) => heading !== "" || widest(texts) > 0);
  const sampleOf = ({ look, heading }: NumberColumn) =>
    look === undefined || heading === "" ? 0 : sampleWidth;
  const widths = shown.map((column) => {
    return Math.max(widest(column.texts), sampleOf(column) + widest(headingLines(column.heading)));
  });
  const room = right - gap * (shown.length - 1);
  const excess = Math.max(0, sum(widths) - room);
  const widestColumn = widths.indexOf(Math.max(...widths));
  let end = right;
  const places = shown
    .map((column, i) => ({ ...column, width: (widths[i] ?? 0) - (i === widestColumn ? excess : 0) }))
    .reverse()
    .map((column) => {
      const sample = sampleOf(column);
      const place = {
        ...column,
        end,
        sample,
        heading: headingLines(column.heading, column.width - sample),
        texts: column.texts.map((text) => shortened(text, column.width)),
      };
      end -= column.width + gap;
      return place;
    });
  const headLines = Math.max(0, ...places.map(({ heading }) => heading.length));
  const headY = (line: number, count: number) => (headLines - count + line + 0.5) * lineHeight;
  const headings = places.flatMap(({ heading, end: x }) =>
    heading.map((text, i): Label => {
      return { x, y: headY(i, heading.length), text, anchor: "end", fill: colour.muted };
    }),
  );
  const looks = places.flatMap(({ look, heading, end, sample }) =>
    look === undefined || sample === 0
      ? []
      : [{ ...look, ...sampleAt(end - textWidth(heading[0] ?? "") - sampleWidth, headY(0, heading.length)) }],
  );
  return {
    width: Math.max(0, right - end - gap),
    height: headLines * lineHeight,
    marks: (y) => {
      const numbers = places.flatMap(({ texts, fills, end: x }) =>
        texts.map((text, row): Label => {
          return { x, y: y(row), text, anchor: "end", fill: fills?.[row] ?? colour.ink };
        }),
      );
      return [...samples(looks), ...written([...headings, ...numbers])];
    },
  };
}

// In two lines where the heading is long, but a word stays whole.
function headingLines(heading: string, most = Number.POSITIVE_INFINITY): string[] {
  const longestWord = widest(heading.split(" "));
  return wrap(heading, Math.min(most, Math.max(longestWord, Math.min(widestHeading, textWidth(heading)))), 3);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
