import { type NotedPoint, withPointsNoted } from "../charts/layout/note-marks.ts";
import type { Picture, Place } from "../charts/layout/places.ts";
import type { TableView } from "../views/page.ts";

type Table = Pick<TableView, "columns" | "rows">;

/** The points of a place whose rows have notes in the table: in the column of its name, else in any. */
function pointsOf({ columns, rows }: Table, place: Place): NotedPoint[] {
  if (!("rows" in place)) return [];
  const column = "column" in place ? columns.findIndex(({ label }) => label === place.column) : null;
  const width = (place.right - place.left) / place.rows;
  return rows.slice(0, place.rows).flatMap((row, i): NotedPoint[] => {
    const cells = column === null ? row : row.slice(column, column + 1);
    const numbers = [...new Set(cells.flatMap(({ notes = [] }) => notes))];
    if (numbers.length === 0) return [];
    const x = place.left + (i + 0.5) * width;
    return [{ x, text: numbers.join(" "), ...(column === null ? {} : { panelBottom: place.bottom }) }];
  });
}

/** A drawing of months with a mark at each of which the table has notes. */
export function withNoteMarks(picture: Picture, table: Table): Picture {
  const points = (picture.places ?? []).flatMap((place) => pointsOf(table, place));
  return withPointsNoted(picture, points);
}
