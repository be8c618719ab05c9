import { isoOfDay } from "../../../src/calendar/day.ts";

/**
 * One way in which a system writes an amount of whole cents; `null` where it cannot be told from another way.
 */
export interface NumberForm {
  name: string;
  write(cents: number): string;
}

/**
 * Digits with a mark between their groups, counted from the end: of three, or as in India of three and then
 * of two.
 */
function grouped(digits: string, mark: string, next = 3): string {
  const groups = [digits.slice(-3)];
  for (let end = digits.length - 3; end > 0; end -= next)
    groups.unshift(digits.slice(Math.max(0, end - next), end));
  return groups.join(mark);
}

const parts = (cents: number) => {
  const size = Math.abs(cents);
  return {
    sign: cents < 0 ? "-" : "",
    whole: String(Math.floor(size / 100)),
    rest: String(size % 100).padStart(2, "0"),
  };
};

const form = (
  name: string,
  thousands: string,
  decimal: string,
  around = (text: string) => text,
): NumberForm => ({
  name,
  write(cents) {
    const { sign, whole, rest } = parts(cents);
    return around(`${sign}${grouped(whole, thousands)}${decimal}${rest}`);
  },
});

export const numberForms: NumberForm[] = [
  form("1234,56", "", ","),
  form("1234.56", "", "."),
  form("1.234,56", ".", ","),
  form("1,234.56", ",", "."),
  form("1 234,56", " ", ","),
  form("1 234,56 with no-break spaces", "\u00a0", ","),
  form("1 234,56 with narrow spaces", "\u202f", ","),
  form("1'234.56", "'", "."),
  form("1’234.56", "’", "."),
  form("€ 1.234,56", ".", ",", (text) => `€ ${text}`),
  form("1.234,56 €", ".", ",", (text) => `${text} €`),
  form("EUR 1,234.56", ",", ".", (text) => `EUR ${text}`),
  {
    name: "12,34,567.50",
    write(cents) {
      const { sign, whole, rest } = parts(cents);
      return `${sign}${grouped(whole, ",", 2)}.${rest}`;
    },
  },
];

export interface DateForm {
  name: string;
  write(day: number): string;
}

const dutchMonths = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const dateForm = (name: string, write: (year: string, month: string, day: string) => string): DateForm => ({
  name,
  write(day) {
    const [year = "", month = "", ofMonth = ""] = isoOfDay(day).split("-");
    return write(year, month, ofMonth);
  },
});

export const dateForms: DateForm[] = [
  dateForm("2026-10-31", (y, m, d) => `${y}-${m}-${d}`),
  dateForm("31-10-2026", (y, m, d) => `${d}-${m}-${y}`),
  dateForm("31/10/2026", (y, m, d) => `${d}/${m}/${y}`),
  dateForm("10/31/2026", (y, m, d) => `${m}/${d}/${y}`),
  dateForm("31.10.2026", (y, m, d) => `${d}.${m}.${y}`),
  dateForm("1-2-2026 for 1 February", (y, m, d) => `${Number(d)}-${Number(m)}-${y}`),
  dateForm("31-10-2026 14:30", (y, m, d) => `${d}-${m}-${y} 14:30`),
  dateForm("2026-10-31T14:30:00", (y, m, d) => `${y}-${m}-${d}T14:30:00`),
  dateForm("20261031", (y, m, d) => `${y}${m}${d}`),
  dateForm("20261031 14:30", (y, m, d) => `${y}${m}${d} 14:30`),
  dateForm("31 okt 2026", (y, m, d) => `${Number(d)} ${dutchMonths[Number(m) - 1]} ${y}`),
  dateForm("31-okt-26", (y, m, d) => `${Number(d)}-${dutchMonths[Number(m) - 1]}-${y.slice(2)}`),
  dateForm("31 okt 2026 with no-break spaces", (y, m, d) =>
    [Number(d), dutchMonths[Number(m) - 1], y].join("\u00a0"),
  ),
  dateForm("Oct 31, 2026", (y, m, d) => `${englishMonths[Number(m) - 1]} ${Number(d)}, ${y}`),
  dateForm("2026-10-31 14:30:00 UTC", (y, m, d) => `${y}-${m}-${d} 14:30:00 UTC`),
  dateForm("2026-10-31 14:30:00 +0100", (y, m, d) => `${y}-${m}-${d} 14:30:00 +0100`),
];

export const blankWords = ["", "-", "n.v.t.", "NULL", "#N/A", "#N/B", "\\N", "n/a"];

export const delimiters = [";", ",", "\t", "|"];

/** How a text becomes the bytes of a file. */
export const encodings: Record<string, (text: string) => Buffer> = {
  "UTF-8": (text) => Buffer.from(text, "utf8"),
  "UTF-8 with BOM": (text) => Buffer.from(`\uFEFF${text}`, "utf8"),
  "UTF-16": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "Windows-1252": (text) =>
    Buffer.from(
      [...text].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        const own: Record<string, number> = { "€": 0x80, "’": 0x92 };
        return own[letter] ?? code;
      }),
    ),
};

/** A row of cells as a file holds it: quoted where a cell holds the delimiter. */
export const line = (cells: readonly string[], delimiter: string): string =>
  cells
    .map((cell) =>
      cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);
