import type { Place } from "../charts/layout/places.ts";
import type { TableView } from "../views/page.ts";

/**
 * What of a drawing is of which team, as a page carries it: of each part its left, top, right and bottom and
 * the team as a slug, `;` between them. Undefined where the drawing is not of several teams.
 */
export function teamsIn(
  { columns, rows }: Pick<TableView, "columns" | "rows">,
  parts: readonly Place[],
): string | undefined {
  const marked = parts.flatMap(({ left, top, right, bottom, row, column = 0 }) => {
    const team = column === 0 ? rows[row]?.[0]?.team : columns[column]?.team;
    return team === undefined ? [] : [{ sides: [left, top, right, bottom].map(Math.round), team }];
  });
  if (new Set(marked.map(({ team }) => team)).size < 2) return undefined;
  return marked.map(({ sides, team }) => [...sides, team].join(" ")).join(";");
}
