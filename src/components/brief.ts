import type { Cell, TableView } from "../views/page.ts";

/** Whether a phone shows each row of a table as two lines. */
export function isBrief({ columns }: Pick<TableView, "columns">): boolean {
  return columns.some(({ line }) => line !== undefined);
}

/** Whether a phone lays a table out otherwise than as a table, so that its parts are known by their roles. */
export function isLaidOut(table: Pick<TableView, "columns" | "isTurned">): boolean {
  return isBrief(table) || table.isTurned === true;
}

/** A cell that says nothing takes no room in a line. */
const nothing = "–";

/**
 * Where a cell after the name stands on a phone: in the first line, where the second begins (`break`) or
 * further on in it; undefined where it is not seen there.
 */
export function lineOf(
  { columns }: Pick<TableView, "columns">,
  row: readonly Cell[],
  index: number,
): "1" | "break" | "2" | undefined {
  const isIn = (at: number, line: 1 | 2) => columns[at]?.line === line && row[at]?.text !== nothing;
  if (isIn(index, 1)) return "1";
  if (!isIn(index, 2)) return undefined;
  return row.findIndex((_, at) => at > 0 && isIn(at, 2)) === index ? "break" : "2";
}

/** Whether something follows a cell in the second line. */
export function isFollowed(table: Pick<TableView, "columns">, row: readonly Cell[], index: number): boolean {
  const last = row.findLastIndex((_, at) => ["break", "2"].includes(lineOf(table, row, at) ?? ""));
  return index > 0 && index < last && lineOf(table, row, index) !== "1";
}

/** So many letters fit in a line with their number. */
const longestUnbroken = 18;

/**
 * What a phone writes around the text of a cell: what the cell says, and before another number its heading.
 */
export function aroundOf(
  { columns }: Pick<TableView, "columns">,
  { around }: Cell,
  index: number,
): NonNullable<Cell["around"]> {
  const { label = "", numeric = false } = columns[index] ?? {};
  if (around !== undefined || !numeric) return around ?? {};
  // In a line it is no first word; a short form in capitals stays as it is.
  const word = /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  // Short headings stay on one line: "dit jaar −24 %", "e-mail 3×"; the fonts have no hyphen that never
  // breaks, so what follows an ordinary one is joined to it.
  const unbroken =
    word.length > longestUnbroken ? word : word.replaceAll(" ", "\u00a0").replaceAll("-", "-\u2060");
  return { before: `${unbroken}\u00a0` };
}
