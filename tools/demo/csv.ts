import { isoOf } from "./days.ts";

/** A cell: text, or nothing. */
export type Cell = string | undefined;

/** A number as Dutch Excel shows it: `0,28`, `1,5`, `12`. Nothing stays nothing. */
export const number = (value: number | undefined): Cell =>
  value === undefined ? undefined : String(Number(value.toFixed(2))).replace(".", ",");

/** An amount as Dutch Excel shows it: `12.500,00`. Nothing stays nothing. */
export function amount(value: number | undefined): Cell {
  if (value === undefined) return undefined;
  const [whole = "", cents = ""] = value.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${cents}`;
}

/** A day as Dutch Excel shows it: `30-10-2026`. Nothing stays nothing. */
export const date = (dayNumber: number | undefined): Cell =>
  dayNumber === undefined ? undefined : isoOf(dayNumber).split("-").reverse().join("-");

const quoted = (cell: string) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A file as Dutch Excel writes it: UTF-8 with a byte order mark, `;` between cells, CRLF after each line.
 * Each column is its heading with what it takes from a row; without rows only the headings are left.
 */
export function excelCsv<Row>(rows: readonly Row[], columns: Record<string, (row: Row) => Cell>): string {
  const takes = Object.values(columns);
  const cells = rows.map((row) => takes.map((take) => take(row) ?? ""));
  const lines = [Object.keys(columns), ...cells].map((line) => line.map(quoted).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
