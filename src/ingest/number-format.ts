export type Decimal = "," | ".";

const evidence: Record<Decimal, readonly RegExp[]> = {
  ",": [/^\d{1,3}(\.\d{3})+,\d+$/, /^\d{1,3}(\.\d{3}){2,}$/, /^\d+,(\d{1,2}|\d{4,})$/, /^0\d*,\d+$/],
  ".": [/^\d{1,3}(,\d{3})+\.\d+$/, /^\d{1,3}(,\d{3}){2,}$/, /^\d+\.(\d{1,2}|\d{4,})$/, /^0\d*\.\d+$/],
};

const shapes: Record<Decimal, RegExp> = {
  ",": /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
  ".": /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/,
};

/** A number without its currency sign, spaces and sign, and whether it was negative or a percentage. */
function bare(text: string): { digits: string; negative: boolean; percent: boolean } {
  const compact = text.replace(/[\s€$£]|EUR|USD|GBP/giu, "").replace(/[−–]/g, "-");
  const inBrackets = /^\(.*\)$/.test(compact);
  const percent = compact.endsWith("%");
  const digits = compact.replace(/^\(|\)$|%$/g, "").replace(/^[-+]|-$/g, "");
  const negative = inBrackets || /^-|-%?$/.test(compact);
  return { digits, negative, percent };
}

/**
 * The decimal mark of a file by its numbers: what most of them can only mean. Where none says so, an export with `;` has a comma, for
 * Excel writes `;` exactly where the comma is taken.
 */
export function decimalOf(texts: Iterable<string>, delimiter: string): Decimal {
  const votes: Record<Decimal, number> = { ",": 0, ".": 0 };
  for (const text of texts) {
    const { digits } = bare(text);
    for (const mark of [",", "."] as const) {
      if (evidence[mark].some((shape) => shape.test(digits))) votes[mark]++;
    }
  }
  if (votes[","] !== votes["."]) return votes[","] > votes["."] ? "," : ".";
  return delimiter === ";" ? "," : ".";
}

/** The number of a cell; null for what is no number under this decimal mark. A percentage is divided by a hundred. */
export function parseNumber(text: string, decimal: Decimal): number | null {
  const { digits, negative, percent } = bare(text);
  if (!shapes[decimal].test(digits)) return null;
  const plain = decimal === "," ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const value = Number(plain) * (negative ? -1 : 1);
  return percent ? value / 100 : value;
}
