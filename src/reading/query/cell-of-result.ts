import type { DecimalMark } from "../../contract/column.ts";
import { inLine, numberText } from "../workbook/cell-text.ts";

/** A value of a result: plain, or one of DuckDB's own with its text. */
export type ResultValue = null | boolean | number | bigint | string | { toString(): string };

/** Types of which a value is more than a text, a number or a date. */
const unfit = /^(?:BLOB|BIT|BITSTRING|INTERVAL|MAP|STRUCT|UNION|GEOMETRY|VARIANT)\b|\]$/;

/** Whether a value of a type, as DuckDB writes it, can stand in a cell. */
export const fitsCell = (type: string) => !unfit.test(type);

/** What parts cells and lines, and other characters that no text has. */
const parting = /\r\n|\p{Cc}/gu;

const midnight = / 00:00:00$/;
const partOfSecond = /(:\d{2})\.\d+/;

/** `1234.567` is no thousand whatever the mark: three figures behind it become four, as in a workbook. */
function decimalText(text: string, mark: DecimalMark): string {
  const [whole = "", fraction] = text.split(".");
  if (fraction === undefined) return whole;
  return `${whole}${mark}${fraction.length === 3 ? `${fraction}0` : fraction}`;
}

/** An instant as `2026-10-31T12:30:00Z`: which day it is, the time zone of the report says. */
function instantText(value: { toString(): string }): string {
  const micros = Reflect.get(Object(value), "micros");
  if (typeof micros !== "bigint") return value.toString();
  const instant = new Date(Number(micros / 1000n));
  return Number.isNaN(instant.getTime()) ? value.toString() : `${instant.toISOString().slice(0, 19)}Z`;
}

/**
 * A value of a result as the one text that it can be read as: numbers with this decimal mark and nothing
 * between thousands, a DECIMAL to its last figure, dates as 2026-10-31, NULL as nothing. Always on one line,
 * so that line 18 is row 17.
 */
export function cellOfResult(value: ResultValue, type: string, mark: DecimalMark): string {
  if (value === null) return "";
  if (typeof value === "string") return inLine(value.replace(parting, " "));
  if (typeof value === "number") return Number.isFinite(value) ? numberText(value, mark) : String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (type.startsWith("DECIMAL")) return decimalText(value.toString(), mark);
  if (type === "TIMESTAMP WITH TIME ZONE" || type === "TIMESTAMPTZ") return instantText(value);
  if (type.startsWith("TIMESTAMP")) return value.toString().replace(partOfSecond, "$1").replace(midnight, "");
  return inLine(value.toString().replace(parting, " "));
}
