import type { SourceFile } from "../contract/dataset.ts";

export type Decimal = NonNullable<SourceFile["decimal"]>;

const evidence: Record<Decimal, readonly RegExp[]> = {
  ",": [/^\d{1,3}(\.\d{3})+,\d+$/, /^\d{1,3}(\.\d{3}){2,}$/, /^\d+,(\d{1,2}|\d{4,})$/, /^0\d*,\d+$/],
  ".": [/^\d{1,3}(,\d{3})+\.\d+$/, /^\d{1,3}(,\d{3}){2,}$/, /^\d+\.(\d{1,2}|\d{4,})$/, /^0\d*\.\d+$/],
};

const shapes: Record<Decimal, RegExp> = {
  ",": /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
  ".": /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/,
};

/** `1.250`: a thousand and more, or a fraction? */
const eitherWay = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** A number without its currency sign, spaces, sign and the `,-` of whole euros, and whether it was negative or a percentage. */
function bare(text: string): { digits: string; negative: boolean; percent: boolean } {
  const compact = text
    .replace(/[\s€$£]|EUR|USD|GBP/giu, "")
    .replace(/[−–—]/g, "-")
    .replace(/,-{1,2}$/, "");
  const inBrackets = /^\(.*\)$/.test(compact);
  const percent = compact.endsWith("%");
  const digits = compact.replace(/^\(|\)$|%$/g, "").replace(/^[-+]|-$/g, "");
  return { digits, negative: inBrackets || /^-|-%?$/.test(compact), percent };
}

/** Whether a text is one number with a decimal comma and another with a decimal point. */
export function isAmbiguousNumber(text: string): boolean {
  return eitherWay.test(bare(text).digits);
}

/**
 * The decimal mark of a file by its numbers: what most of them can only mean. Where none says so, an export with `;` has a comma, for Excel writes
 * `;` exactly where the comma is taken, and one with `,` has a point. Null where neither tells and it matters: that must be asked.
 */
export function decimalOf(texts: Iterable<string>, delimiter: string): Decimal | null {
  const votes = { ",": 0, ".": 0, either: 0 };
  for (const text of texts) {
    const { digits } = bare(text);
    for (const mark of [",", "."] as const) {
      if (evidence[mark].some((shape) => shape.test(digits))) votes[mark]++;
    }
    if (eitherWay.test(digits)) votes.either++;
  }
  if (votes[","] !== votes["."]) return votes[","] > votes["."] ? "," : ".";
  if (delimiter === ";") return ",";
  return delimiter === "," || (votes.either === 0 && votes[","] === 0) ? "." : null;
}

/** The number of a cell; null for what is no number under this decimal mark. A percentage is divided by a hundred. */
export function parseNumber(text: string, decimal: Decimal): number | null {
  const { digits, negative, percent } = bare(text);
  if (!shapes[decimal].test(digits)) return null;
  const plain = decimal === "," ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const value = Number(plain) * (negative ? -1 : 1);
  return percent ? value / 100 : value;
}
