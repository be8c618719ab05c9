import type { Markish } from "@observablehq/plot";
import { colour, lineHeight } from "../theme.ts";
import { type Look, sampleAt, samples, sampleWidth } from "./key.ts";
import { type Label, written } from "./labels.ts";
import { textWidth, widest, wrap } from "./measure.ts";

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

/** Columns of numbers that end at `right`, each under its heading; an empty one takes no room. */
export function numberColumns(columns: NumberColumn[], right: number): Numbers {
  let end = right;
  const shown = columns.filter(({ heading, texts }) => heading !== "" || widest(texts) > 0);
  const places = shown.toReversed().map((column) => {
    const sample = column.look === undefined || column.heading === "" ? 0 : sampleWidth;
    const heading = headingLines(column.heading);
    const place = { ...column, end, heading, sample };
    end -= Math.max(widest(column.texts), sample + widest(heading)) + gap;
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
function headingLines(heading: string): string[] {
  const longestWord = widest(heading.split(" "));
  return wrap(heading, Math.max(longestWord, Math.min(widestHeading, textWidth(heading))), 3);
}
