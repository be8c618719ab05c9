import type { DecimalMark } from "../../contract/column.ts";
import type { NumberStyle } from "./number-format.ts";

const secondsOfDay = 86_400;

/** Days between the first of January 1970 and what Excel counts from: 30 December 1899, or 1 January 1904. */
const day0 = { 1900: -25_569, 1904: -24_107 } as const;

/** The last day that Excel knows: the last of 9999. */
const lastDay = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/** From which year a workbook counts its days. */
export type DateSystem = keyof typeof day0;

/**
 * A number in as many digits as Excel has (15), without an exponent. Three figures behind the mark become
 * four, so that no reading takes them for thousands.
 */
export function numberText(value: number, decimal: DecimalMark): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const plain = /e/.test(String(rounded))
    ? rounded.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 })
    : String(rounded);
  const [whole = "", fraction] = plain.split(".");
  if (fraction === undefined) return whole;
  return `${whole}${decimal}${fraction.length === 3 ? `${fraction}0` : fraction}`;
}

const two = (value: number) => String(value).padStart(2, "0");

/** `14:30`, with seconds where there are any; hours go on beyond a day. */
function timeText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${two(hours)}:${two(minutes)}${rest === 0 ? "" : `:${two(rest)}`}`;
}

/** Days as they are written: of a million rows most have one of a few thousand. */
const writtenDays = { 1900: new Map<number, string>(), 1904: new Map<number, string>() };
const mostWritten = 100_000;

/** `2026-10-31`. Excel's days before March 1900 are one too many. */
function dayText(day: number, system: DateSystem): string {
  const written = writtenDays[system].get(day);
  if (written !== undefined) return written;
  const shift = system === 1900 && day < 60 ? 1 : 0;
  const iso = new Date((day + shift + day0[system]) * secondsOfDay * 1000).toISOString().slice(0, 10);
  if (writtenDays[system].size < mostWritten) writtenDays[system].set(day, iso);
  return iso;
}

/** `2026-10-31`, with a time where there is one. */
function dateText(seconds: number, system: DateSystem): string {
  const iso = dayText(Math.floor(seconds / secondsOfDay), system);
  const time = seconds % secondsOfDay;
  return time === 0 ? iso : `${iso} ${timeText(time)}`;
}

/** The number of a cell as the one text that it can be read as, by what it stands for. */
export function valueText(
  value: number,
  { kind, figures }: NumberStyle,
  { decimal, system }: { decimal: DecimalMark; system: DateSystem },
): string {
  if (kind === "number" || value < 0 || value >= lastDay[system] + 1) {
    const text = numberText(value, decimal);
    return figures > 0 && Number.isInteger(value) && value >= 0 ? text.padStart(figures, "0") : text;
  }
  const seconds = Math.round(value * secondsOfDay);
  if (kind === "date" && (seconds >= secondsOfDay || (system === 1904 && value === 0))) {
    return dateText(seconds, system);
  }
  if (kind === "duration") return timeText(seconds);
  // A time with a day is shown without it, but is a moment all the same.
  return seconds >= secondsOfDay ? dateText(seconds, system) : timeText(seconds);
}

/** What Excel writes for a character that XML cannot hold: `_x000D_`. */
const coded = /_x([0-9A-Fa-f]{4})_/g;

/** What parts cells and lines, and other characters that no text has. */
const parting = /\r\n|\p{Cc}/gu;

/** The text of a cell on one line. */
export function oneLine(text: string): string {
  const plain = text.includes("_x")
    ? text.replace(coded, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.replace(parting, " ");
}

/** A cell as it stands in a line: in quotes only where it holds one. */
export function inLine(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
