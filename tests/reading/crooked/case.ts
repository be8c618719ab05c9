/** One crooked export of quotes, and what must come of it. */
export interface Crooked {
  name: string;
  /** The file as it is: text is written as UTF-8. */
  content: string | Uint8Array;
  /** What report.yaml says under `files: quotes:`, in YAML's flow form. */
  mapping?: string;
  /** The quotes that are used, each as `2026-10-31 1234.56`, or `2026-10-31 –` without a value. */
  rows: readonly string[];
  /** What is said of it, each as `rule` or `rule@line`. */
  problems?: readonly string[];
}

export const header = "offertenummer;accountmanager;offertedatum;uitslag;waarde";

/** An export with the usual headers above some rows. */
export const under = (...rows: string[]): string => `${[header, ...rows].join("\r\n")}\r\n`;

/** An export of quotes on some dates. */
export const dated = (...dates: string[]): string =>
  under(...dates.map((date, i) => `O${i};1;${date};open;10`));

/** An export of quotes of some values. */
export const valued = (...values: string[]): string =>
  under(...values.map((value, i) => `O${i};1;31-10-2026;open;${value}`));

export const plain = under("O1;1;31-10-2026;open;1.234,56", "O2;1;01-10-2026;open;12,5");
export const plainRows = ["2026-10-31 1234.56", "2026-10-01 12.5"];

const windows1252: Readonly<Record<string, number>> = {
  "€": 0x80,
  "“": 0x93,
  "”": 0x94,
  "–": 0x96,
  "’": 0x92,
};

/** A text as Windows-1252 has it. */
export function asWindows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => windows1252[character] ?? character.charCodeAt(0));
}

/** A text as UTF-16, with a mark or without. */
export function asUtf16(text: string, order: "le" | "be", mark = true): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}
