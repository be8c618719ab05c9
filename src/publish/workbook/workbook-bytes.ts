import type { Cell, WriteSheet } from "hucre";
import { rangeRef, writeXlsx } from "hucre/xlsx";
import { distinct } from "../../views/workbook/names.ts";
import type { Sheet, SheetCell, Workbook } from "../../views/workbook/sheet.ts";
import { cellText } from "./cell-text.ts";
import { type GridTable, gridOf } from "./grid.ts";
import { numberFormats, numberIn } from "./number-formats.ts";
import { styles } from "./styles.ts";

/** So many characters a heading of a table has at most. */
const longestHeading = 250;

/** Texts that are taken for an error where a cell holds nothing else. */
const errors = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA)$/;

/** A text as it is held; one that says what a formula says that went wrong is a text all the same. */
function textCell(text: string): Partial<Cell> {
  const line = cellText(text);
  return errors.test(line) ? { richText: [{ text: line }] } : { value: line };
}

/** Headings as a table takes them: none blank, none twice. */
function headings(columns: readonly string[]): string[] {
  const names = columns.map((label) => cellText(label).slice(0, longestHeading).trim() || "–");
  return distinct(names, (name, number) => `${name} (${number})`);
}

type Table = NonNullable<WriteSheet["tables"]>[number];

/** Writes the sheets of one workbook, with the names of its tables one after another. */
function sheetWriter({ language, currency }: Workbook, names: string[]) {
  const formatOf = numberFormats(language, currency);
  const styleOf = styles();

  const written = (cell: SheetCell, role: Parameters<typeof styleOf>[0], width: number): Partial<Cell> => {
    if (cell === null) return { style: styleOf(role, {}) };
    if (typeof cell !== "string")
      return { value: numberIn(cell), style: styleOf(role, { format: formatOf(cell) }) };
    const wraps = (role === "body" || role === "foot") && cell.length > width;
    return { ...textCell(cell), style: styleOf(role, { wraps }) };
  };

  const tableOf = ({ top, bottom }: GridTable, columns: readonly string[]): Table => ({
    name: names.shift() ?? "",
    range: rangeRef(top, 0, bottom, columns.length - 1),
    columns: columns.map((name) => ({ name })),
    style: "TableStyleLight1",
    showRowStripes: false,
  });

  return (sheet: Sheet): WriteSheet => {
    const { rows, tables, frozenRows, widths } = gridOf(sheet);
    const heads = new Map(tables.map(({ table, top }) => [top, headings(table.columns)]));
    const cells = new Map<string, Partial<Cell>>();
    rows.forEach(({ role, cells: own }, r) => {
      const shown: readonly SheetCell[] = heads.get(r) ?? own;
      shown.forEach((cell, c) => {
        cells.set(`${r},${c}`, written(cell, role, widths[c] ?? 0));
      });
    });
    return {
      name: sheet.name,
      columns: widths.map((width) => ({ width })),
      rows: [],
      cells,
      tables: tables.map((each) => tableOf(each, heads.get(each.top) ?? [])),
      freezePane: { rows: frozenRows, columns: 1 },
      pageSetup: { paperSize: "a4", orientation: "landscape" },
    };
  };
}

/** The names of the tables of a workbook, as formulas call them. */
function tableNames({ sheets }: Workbook): string[] {
  const ids = sheets.flatMap(({ tables }) => tables.map(({ id }) => id.replace(/\W+/g, "_")));
  return distinct(ids, (name, number) => `${name}_${number}`);
}

/**
 * The file of a workbook (.xlsx): every number typed, no formula, no macro. The same workbook gives the same
 * bytes: nothing in it says when it was made.
 */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const write = sheetWriter(workbook, tableNames(workbook));
  const day = new Date(`${workbook.day}T00:00:00Z`);
  return writeXlsx({
    sheets: workbook.sheets.map(write),
    properties: {
      title: cellText(workbook.title),
      creator: "Handjes",
      created: day,
      modified: day,
    },
  });
}
