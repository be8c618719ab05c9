import { foldName } from "../../fold.ts";

const currencyWord =
  /currency|valuta|munt ?eenheid|munt ?soort|wa?e?hrung|^(?:munt|muntcode|ccy|curr|devise|divisa|moneda)$/;
/**
 * Headers with such a word under which something else stands: an amount, a rate, a day, or the one currency
 * of the company.
 */
const otherThanCurrency =
  /rate|koers|kurs|datum|date|\bin\b|\((?:base|basis)\)|(?:base|company|home|corporate|basis|bedrijfs|firmen|unternehmens|haus) ?(?:currency|valuta|wa?e?hrung)/;

const convertedWords =
  /\(?(?:converted|omgerekend|umgerechnet|konvertiert)\)?|\((?:base|basis)\)|in (?:company|home|base|corporate|account) currency|in (?:de )?(?:bedrijfs|basis|standaard)valuta|in (?:de )?valuta van (?:het |de )?(?:bedrijf|onderneming|organisatie|account)|in (?:firmen|unternehmens|haus|basis)wa?e?hrung/;

/** Whether a header is that of amounts which the system has converted into one currency. */
export function isConverted(header: string): boolean {
  return convertedWords.test(foldName(header));
}

/** A header without some words, to see whether it belongs to another. */
const without = (header: string, words: RegExp) =>
  foldName(foldName(header).replace(words, " ")).replace(/\s+/g, " ");

/**
 * Where the converted amounts of a column stand, such as `Amount (converted)` beside `Amount`; −1 for
 * nowhere.
 */
export function convertedPosition(headers: readonly string[], position: number): number {
  const own = headers[position];
  if (own === undefined || isConverted(own)) return -1;
  const name = foldName(own);
  return headers.findIndex(
    (header) => isConverted(header) && !isCurrencyHeader(header) && without(header, convertedWords) === name,
  );
}

/**
 * Where the converted amounts stand of a column that is itself not there, by the names that it may have; in
 * the order of those.
 */
export function convertedAlone(headers: readonly string[], names: readonly string[]): number[] {
  const isOf = (header: string, name: string) =>
    isConverted(header) && !isCurrencyHeader(header) && without(header, convertedWords) === foldName(name);
  const found = names.map((name) => headers.findIndex((header) => isOf(header, name)));
  return [...new Set(found.filter((position) => position >= 0))];
}

/** Where the amounts stand of which those under a header are converted; −1 for nowhere. */
export function unconvertedPosition(headers: readonly string[], position: number): number {
  return headers.findIndex(
    (header, i) => header !== "" && !isCurrencyHeader(header) && convertedPosition(headers, i) === position,
  );
}

function isCurrencyHeader(header: string): boolean {
  const name = foldName(header);
  return currencyWord.test(name) && !otherThanCurrency.test(name);
}

const ofAmount = /-?(?:currency|valuta|wa?e?hrung)(?: (?:of|van|von|des))?/;

/**
 * Where the currency of the amounts under a header stands: the one with its name, else the first; of
 * converted amounts only their own. −1 for nowhere.
 */
export function currencyPosition(headers: readonly string[], amountHeader: string): number {
  const candidates = headers.filter(isCurrencyHeader);
  const own = candidates.find((header) => without(header, ofAmount) === foldName(amountHeader));
  const any = isConverted(amountHeader) ? undefined : candidates.find((header) => !isConverted(header));
  const found = own ?? any;
  return found === undefined ? -1 : headers.indexOf(found);
}
