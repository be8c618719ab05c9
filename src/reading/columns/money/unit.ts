/** What amounts are counted in, where something says that it is not one. */
const units = {
  cents: 0.01,
  thousands: 1000,
  lakhs: 100_000,
  millions: 1_000_000,
  crores: 10_000_000,
} as const;
export type Unit = keyof typeof units;

/** What a number in that unit is multiplied by. */
export const factorOf = (unit: Unit): number => units[unit];

const money = String.raw`(?:\p{Sc}|euro'?s?|eur|usd|gbp|chf|sek|nok|dkk|pln)`;
const pattern = (...parts: readonly string[]) => new RegExp(parts.join("|"), "iu");
/** No letter or figure before. */
const begins = String.raw`(?<![\p{L}\d])`;
const ends = String.raw`(?![\p{L}\d])`;
const afterFigure = String.raw`(?<!\d[\s.,]*)`;
/** Where a letter stands for the unit, an abbreviation goes on behind it. */
const endsLetter = String.raw`(?![\p{L}\p{N}./])`;
const noMore = String.raw`(?!\d|[.,'’ ]\d{3}(?!\d))`;
const thousand = `1[.,'’ ]?000${noMore}`;
const million = `1[.,'’ ]?000[.,'’ ]?000${noMore}`;
const times = String.raw`${begins}(?:[x×*]|maal|mal|times)\s*${money}?\s*`;
const millionWord = String.raw`(?:mln|mio|mn|miljoen|million)\.?`;
const thousandWord = String.raw`(?:duizend|dzd|thousand|tausend|tsd)\.?`;

const saying: Record<Unit, RegExp> = {
  millions: pattern(
    String.raw`${times}(?:${million}|(?:1\s*)?${millionWord})${ends}`,
    String.raw`\b(?:miljoenen|millions|millionen)\b`,
    String.raw`\bin\s+${money}?\s*${millionWord}${ends}`,
    String.raw`${afterFigure}${begins}${millionWord}\s*${money}${ends}`,
    String.raw`${money}\s?(?:mln|mio|mn)\.?${ends}`,
    String.raw`${money}\s?m${endsLetter}`,
    String.raw`${begins}m\s?(?:\p{Sc}|eur|usd|gbp|chf)${ends}`,
    String.raw`[([]\s*${millionWord}\s*[)\]]`,
  ),
  thousands: pattern(
    String.raw`${times}(?:${thousand}|1\s*k|k|${thousandWord})${ends}`,
    String.raw`${money}\s*[x×*]\s*${thousand}`,
    String.raw`\b(?:duizenden|duizendtallen|thousands|tausende[nr]?|milliers)\b`,
    String.raw`\bin\s+${money}?\s*(?:${thousandWord}|k)${ends}`,
    String.raw`${afterFigure}${begins}${thousandWord}\s*${money}${ends}`,
    String.raw`${afterFigure}${begins}(?:k\s?|t)(?:\p{Sc}|eur|usd|gbp|chf|sek|nok|dkk|pln)${ends}`,
    String.raw`${money}\s?k${endsLetter}`,
    String.raw`[([]\s*(?:k|${thousandWord})\s*[)\]]`,
    `['’]000s?${ends}`,
    String.raw`[([]\s*000s?\s*[)\]]`,
    `${begins}000s${ends}`,
    String.raw`(?:${money}|\bin)\s?000${ends}`,
    String.raw`[([]\s*(?:in\s+)?${money}\s*${thousand}\s*[)\]]`,
    String.raw`[([]\s*(?:in\s+)?${thousand}\s*${money}\s*[)\]]`,
    String.raw`\bin\s+${money}\s*${thousand}`,
    String.raw`\bin\s+${thousand}\s*(?:${money}|[-\s]?tallen|['’]?en\b|er\b)`,
  ),
  lakhs: pattern(`${afterFigure}${begins}(?:lakhs?|lacs?)${ends}`),
  crores: pattern(
    `${afterFigure}${begins}crores?${ends}`,
    String.raw`\bin\s+(?:\p{Sc}|inr|rs\.?)\s*crs?${ends}`,
  ),
  cents: pattern(String.raw`\b(?:euro)?cent(?:en|s)\b`, String.raw`\bin\s+(?:euro)?cent\b`),
};

/** Such a word alone says so only at the end of a header: `value_k`. */
const endOfHeader = /(?:value|waarde|bedrag|amount|omzet|revenue|umsatz|betrag|target|quota|budget)\s+k$/iu;

/**
 * The unit that a header, a title or the name of a file says that amounts are in, such as `(x € 1.000)`; null
 * where it says nothing of it.
 */
export function unitSaidIn(text: string): Unit | null {
  const plain = text.normalize("NFC").replace(/[\s_]+/gu, " ");
  for (const unit of ["crores", "lakhs", "millions", "thousands", "cents"] as const)
    if (saying[unit].test(plain)) return unit;
  return endOfHeader.test(plain.trim()) ? "thousands" : null;
}
