import type { Sheet, SheetCell, SheetTable } from "../../views/workbook/sheet.ts";

/** What a cell of a grid is, by which it is shown. */
export type CellRole =
  | "title"
  | "notice"
  | "about"
  | "heading"
  | "subheading"
  | "head"
  | "body"
  | "foot"
  | "note";

/** Cells of one row that are shown alike. */
export interface GridRow {
  role: CellRole;
  cells: readonly SheetCell[];
}

/** Where a table lies: its headings in row `top`, from the left, its last row `bottom`, both from 0. */
export interface GridTable {
  table: SheetTable;
  top: number;
  bottom: number;
}

/** A sheet laid out in rows and columns. */
export interface Grid {
  rows: readonly GridRow[];
  tables: readonly GridTable[];
  /** So many rows stay in sight. */
  frozenRows: number;
  /** The width of each column in characters. */
  widths: readonly number[];
}

/** A line of a screen holds so many characters. */
const longestLine = 120;

/** A text in lines that are no longer than a screen is wide. */
export function linesOf(text: string, most = longestLine): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const written = (role: CellRole, texts: readonly string[]): GridRow[] =>
  texts.flatMap((text) => linesOf(text)).map((line) => ({ role, cells: [line] }));

const blank: GridRow = { role: "body", cells: [] };

const [narrowest, widest, widestText] = [9, 44, 70] as const;

/** How wide a cell is shown; a text that is longer than a line of a table has several. */
function widthOf(cell: SheetCell): number {
  if (cell === null) return 0;
  if (typeof cell === "string")
    return Math.min(cell.length, cell.length > widestText * 2 ? widestText : widest);
  const figures = String(Math.round(Math.abs(cell.value))).length;
  return cell.unit === "day" || cell.unit === "month" ? 12 : Math.ceil(figures * 1.34) + 4;
}

/** How wide a heading is that may have three lines, with room for the button of a filter. */
function widthOfHead(label: string): number {
  const longestWord = Math.max(...label.split(/\s/).map((word) => word.length));
  return Math.max(longestWord, Math.ceil(label.length / 3)) + 4;
}

function widthsOf(tables: readonly SheetTable[]): number[] {
  const widths: number[] = [];
  const note = (column: number, width: number) => {
    widths[column] = Math.max(widths[column] ?? narrowest, width + 1);
  };
  for (const { columns, rows, foot } of tables) {
    columns.forEach((label, i) => {
      note(i, widthOfHead(label));
    });
    for (const row of [...rows, ...foot]) {
      row.forEach((cell, i) => {
        note(i, widthOf(cell));
      });
    }
  }
  return widths;
}

/** Lays out a sheet: what it says, then its tables one under another. */
export function gridOf({ title, notice, about, tables }: Sheet): Grid {
  const rows: GridRow[] = [
    ...written("title", [title]),
    ...(notice === undefined ? [] : written("notice", [notice])),
  ];
  const top = rows.length;
  rows.push(...written("about", about));
  const placed = tables.map((table): GridTable => {
    const [first, ...others] = table.headings;
    rows.push(
      blank,
      ...(first === undefined ? [] : written("heading", [first])),
      ...written("subheading", others),
      { role: "head", cells: table.columns },
    );
    const head = rows.length - 1;
    for (const cells of table.rows) rows.push({ role: "body", cells });
    const bottom = rows.length - 1;
    for (const cells of table.foot) rows.push({ role: "foot", cells });
    rows.push(...written("note", table.notes));
    return { table, top: head, bottom };
  });
  const [only, ...more] = placed;
  return {
    rows,
    tables: placed,
    // Of one table its headings; of several, what is said of all.
    frozenRows: only !== undefined && more.length === 0 ? only.top + 1 : top,
    widths: widthsOf(tables),
  };
}
