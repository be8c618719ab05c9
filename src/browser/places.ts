/** A part of a drawing, in its own units, with the row and the column of the table that have its value. */
export interface PointedPlace {
  left: number;
  top: number;
  right: number;
  bottom: number;
  row: number;
  /** 0 for the whole row. */
  column: number;
}

/**
 * The places that a drawing carries (see components/tied.ts), a place of several rows as so many places;
 * none of an empty text.
 */
export function placesIn(text: string): PointedPlace[] {
  return text.split(";").flatMap((each) => {
    const numbers = each.split(" ").map(Number);
    if (numbers.length !== 7) return [];
    const [left = 0, top = 0, right = 0, bottom = 0, row = 0, rows = 1, column = 0] = numbers;
    const width = (right - left) / rows;
    return Array.from({ length: rows }, (_, i) => ({
      left: left + i * width,
      top,
      right: left + (i + 1) * width,
      bottom,
      row: row + i,
      column,
    }));
  });
}

const outside = (low: number, at: number, high: number) => Math.max(low - at, 0, at - high);

/** The place that is nearest to a point, by its number: 0 far where it holds it; −1 without places. */
export function nearest(places: readonly PointedPlace[], x: number, y: number): number {
  const far = places.map(({ left, top, right, bottom }) =>
    Math.hypot(outside(left, x, right), outside(top, y, bottom)),
  );
  return far.indexOf(Math.min(...far));
}

/** The keys that lead from place to place. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };

/**
 * Where a key leads from a place: left and right to the one before and after, up and down to the same row of
 * the drawing above and below where there is one; undefined for a key that leads nowhere.
 */
export function placeAfter(places: readonly PointedPlace[], at: number, key: string): number | undefined {
  const last = places.length - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  const step = steps[key];
  if (step === undefined) return undefined;
  const next = Math.min(last, Math.max(0, at + step));
  if (key === "ArrowLeft" || key === "ArrowRight") return next;
  const row = places[at]?.row;
  const alike = places.flatMap((place, i) => (place.row === row ? [i] : []));
  return alike.length > 1 ? (alike[alike.indexOf(at) + step] ?? at) : next;
}

/**
 * What a place says: the name of its row, then each value with its heading, without those that are lacking.
 */
export function placeSaid(headings: readonly string[], cells: readonly string[], column: number): string {
  const [name = "", ...values] = cells;
  const written = values.map((value, i) => ({ text: `${headings[i + 1] ?? ""}\u00a0${value}`, value }));
  const told = column > 0 ? written.slice(column - 1, column) : written.filter(({ value }) => value !== "–");
  return [name, ...(told.length > 0 ? told : written.slice(0, 1)).map(({ text }) => text)].join(" · ");
}
