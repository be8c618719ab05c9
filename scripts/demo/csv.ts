import { isoOf } from "./days.ts";

/** A cell: text, or nothing. */
export type Cell = string | undefined;

/** A number as Dutch Excel shows it: `0,28`, `1,5`, `12`. */
export const number = (value: number, decimals = 2) =>
  String(Number(value.toFixed(decimals))).replace(".", ",");

/** An amount as Dutch Excel shows it: `12.500,00`. */
export function amount(value: number): string {
  const [whole = "", cents = ""] = value.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${cents}`;
}

/** A day as Dutch Excel shows it: `30-10-2026`. Nothing stays nothing. */
export const date = (dayNumber: number | undefined) =>
  dayNumber === undefined ? undefined : isoOf(dayNumber).split("-").reverse().join("-");

const quoted = (cell: string) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A file as Dutch Excel writes it: UTF-8 with a byte order mark, `;` between cells, CRLF after each line. */
export function excelCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => quoted(cell ?? "")).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
