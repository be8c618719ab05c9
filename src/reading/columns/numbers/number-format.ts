import type { DecimalMark } from "../../../contract/column.ts";
import { withoutCurrency } from "../money/currency.ts";

/** No number is longer: what is, need not be looked at. */
export const longestNumber = 100;

/** Spaces that stand within a line: ordinary, no-break, narrow and those as wide as a figure. */
const spaces = "\\u0020\\u00a0\\u2007\\u2009\\u202f";
const anySpace = new RegExp(`[${spaces}]`, "g");
const apostrophes = "'’‘ʼ´`";
const anyDash = /[−–—]/g;

export const otherMark: Readonly<Record<DecimalMark, DecimalMark>> = { ",": ".", ".": "," };

/**
 * Whole figures, or thousands in groups of three with one mark between them all; then the fraction. `others`
 * are further ways to group.
 */
function shapeOf(decimal: DecimalMark, others = ""): RegExp {
  const between = `[${otherMark[decimal]}${spaces}${apostrophes}]`;
  const thousands = `[1-9]\\d{0,2}(${between})\\d{3}(?:\\1\\d{3})*`;
  return new RegExp(`^(?=.)(?:\\d+|${thousands}${others})?(?:[${decimal}]\\d+)?$`);
}

/** In India the last three figures make a group, and those before them groups of two. */
const lakhs = "|[1-9]\\d?(?:,\\d{2})+,\\d{3}";
const shapes: Record<DecimalMark, RegExp> = { ",": shapeOf(","), ".": shapeOf(".", lakhs) };

/** `0.000` is nothing, whichever mark it has. */
const zeroEitherWay = /^0[.,]000$/;

/** What a number is made of. */
interface Parts {
  /** The figures with the marks between them. */
  body: string;
  negative: boolean;
  percent: boolean;
  /** The mark of `12,-`: whole euros. */
  wholeMark: string;
}

/**
 * What may stand around the figures (0), without spaces, currency and `%`; whether it makes the number
 * negative.
 */
const signs: ReadonlyMap<string, boolean> = new Map([
  ["0", false],
  ["+0", false],
  ["-0", true],
  ["0-", true],
  // As Dutch accounts write it.
  ["-/-0", true],
  ["0-/-", true],
  ["(0)", true],
  ["(-0)", true],
]);

const isDigit = (code: number) => code >= 48 && code <= 57;
const isMark = (code: number) => code === 44 || code === 46;
const isLetter = /\p{L}/u;

/** Where the figures begin: at the mark of `.5`, but not at that of an abbreviation before them. */
function bodyStart(text: string, firstDigit: number): number {
  const isFraction =
    isMark(text.charCodeAt(firstDigit - 1)) &&
    !(firstDigit > 1 && isLetter.test(text.charAt(firstDigit - 2)));
  return isFraction ? firstDigit - 1 : firstDigit;
}

type Around = Omit<Parts, "body">;

/** What stands before and behind figures says of them; null where it is not what stands around one number. */
function readAround(before: string, behind: string): Around | null {
  const compact = (text: string) => text.replace(anySpace, "").replace(anyDash, "-");
  const tail = compact(behind);
  const wholeMark = /^([.,])--?/.exec(tail)?.[1] ?? "";
  const after = withoutCurrency(wholeMark === "" ? tail : tail.replace(/^[.,]--?/, ""));
  const negative = signs.get(`${withoutCurrency(compact(before))}0${after.replace("%", "")}`);
  return negative === undefined ? null : { negative, percent: after.includes("%"), wholeMark };
}

/** A file has a million numbers and a few ways to write what stands around them. */
const known = new Map<string, Around | null>();
const mostKnown = 1000;

function around(before: string, behind: string): Around | null {
  const key = `${before}0${behind}`;
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const found = readAround(before, behind);
  if (known.size < mostKnown) known.set(key, found);
  return found;
}

/**
 * A text taken apart into figures and what stands around them; null where that is not what stands around one
 * number.
 */
function partsOf(text: string): Parts | null {
  if (text.length > longestNumber) return null;
  let first = 0;
  while (first < text.length && !isDigit(text.charCodeAt(first))) first++;
  if (first === text.length) return null;
  let end = text.length;
  while (!isDigit(text.charCodeAt(end - 1))) end--;
  const start = bodyStart(text, first);
  const body = text.slice(start, end);
  if (start === 0 && end === text.length) return { body, negative: false, percent: false, wholeMark: "" };

  const found = around(text.slice(0, start), text.slice(end));
  return found && { body, ...found };
}

function numberOf({ body, negative, percent, wholeMark }: Parts, decimal: DecimalMark): number | null {
  if (zeroEitherWay.test(body)) return 0;
  if (!shapes[decimal].test(body)) return null;
  // 12,- has no mark but that one; 1.250,- says that the comma is the decimal mark.
  if (wholeMark !== "" && wholeMark !== decimal && !/^\d+$/.test(body)) return null;
  const [whole = "", fraction = ""] = body.split(decimal);
  const value = Number(`${whole.replace(/\D/g, "")}.${fraction}`) * (negative ? -1 : 1);
  return percent ? value / 100 : value;
}

/**
 * The number of a cell; null for what is no number under this decimal mark. One currency, a minus before or
 * behind, brackets (a negative), `%` (a hundredth) and the `,-` of whole euros may stand around it; between
 * groups of three figures a space, an apostrophe or the other mark.
 */
export function parseNumber(text: string, decimal: DecimalMark): number | null {
  const parts = partsOf(text);
  return parts && numberOf(parts, decimal);
}

/** A number under either mark. */
export type BothWays = Readonly<Record<DecimalMark, number | null>>;

/**
 * What a text is with a decimal comma, and with a decimal point; null where it is no number in either way.
 */
export function bothWays(text: string): BothWays | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const ways = { ",": numberOf(parts, ","), ".": numberOf(parts, ".") };
  return ways[","] === null && ways["."] === null ? null : ways;
}

/** A number with its marks the other way round: 1,250.50 as 1.250,50. */
export function withOtherMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
}
