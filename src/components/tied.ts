import type { Box } from "../charts/layout/labels.ts";
import type { Place } from "../charts/layout/places.ts";
import type { TableView } from "../views/page.ts";

type Table = Pick<TableView, "columns" | "rows">;

/** A place of a drawing with its rows and its column in the table behind the chart, counted from 0. */
export interface TiedPlace extends Box {
  row: number;
  rows: number;
  /** 0 for the whole row. */
  column: number;
}

/**
 * Which of some names each of the drawn ones is, by its number: equal names in their order. −1 for one that
 * the table lacks, or has another number of times than is drawn: nobody could tell which is which.
 */
function numbersOf(drawn: readonly string[], names: readonly string[]): number[] {
  const placesOf = (of: readonly string[]) => Map.groupBy(of.keys(), (i) => of[i]);
  const [all, own] = [placesOf(names), placesOf(drawn)];
  return drawn.map((name, i) => {
    const [there = [], here = []] = [all.get(name), own.get(name)];
    return there.length === here.length ? (there[here.indexOf(i)] ?? -1) : -1;
  });
}

/** The places of a drawing with where the table has their values, without those that it does not have. */
export function tied({ columns, rows }: Table, places: readonly Place[]): TiedPlace[] {
  const rowNames = places.map((place) => ("row" in place ? place.row : ""));
  const columnNames = places.map((place) => ("rows" in place && "column" in place ? place.column : ""));
  const rowNumbers = numbersOf(
    rowNames,
    rows.map(([head]) => head?.text ?? ""),
  );
  const columnNumbers = numbersOf(
    columnNames,
    columns.map(({ label }) => label),
  );
  return places
    .map((place, i): TiedPlace => {
      const { left, top, right, bottom } = place;
      const box = { left, top, right, bottom };
      if ("row" in place) return { ...box, row: rowNumbers[i] ?? -1, rows: 1, column: place.column ?? 0 };
      const column = "column" in place ? (columnNumbers[i] ?? -1) : 0;
      return { ...box, row: 0, rows: place.rows, column };
    })
    .filter(({ row, column }) => row >= 0 && column >= 0);
}

/**
 * Places as a page carries them: of each its left, top, right and bottom, its row, how many rows it has and
 * its column (0 for the whole row), in whole numbers; `;` between them. Undefined where there are none.
 */
export function writtenPlaces(places: readonly TiedPlace[]): string | undefined {
  if (places.length === 0) return undefined;
  return places
    .map(({ left, top, right, bottom, row, rows, column }) =>
      [left, top, right, bottom, row, rows, column].map((number) => Math.round(number)).join(" "),
    )
    .join(";");
}

/**
 * What of a drawing is of which team, as a page carries it: of each part its left, top, right and bottom and
 * the team as a slug, `;` between them. Undefined where the drawing is not of several teams.
 */
export function writtenTeams({ columns, rows }: Table, parts: readonly TiedPlace[]): string | undefined {
  const marked = parts.flatMap(({ left, top, right, bottom, row, column }) => {
    const team = column === 0 ? rows[row]?.[0]?.team : columns[column]?.team;
    return team === undefined ? [] : [{ sides: [left, top, right, bottom].map(Math.round), team }];
  });
  if (new Set(marked.map(({ team }) => team)).size < 2) return undefined;
  return marked.map(({ sides, team }) => [...sides, team].join(" ")).join(";");
}
