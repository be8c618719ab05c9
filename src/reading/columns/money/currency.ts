import { foldName } from "../../fold.ts";

/**
 * A currency as it is written, and the codes (ISO 4217) that it can stand for: one, several for `$`, none for
 * a sign that is not known.
 */
export interface Mark {
  said: string;
  codes: readonly string[];
  /** Where two are written that differ: `€ 500` beside `USD`. */
  isContradiction?: true;
}

/** Signs and words of currencies, in lower case and without a point behind them. */
const signs = new Map<string, readonly string[]>(
  Object.entries({
    "€": "EUR",
    euro: "EUR",
    euros: "EUR",
    $: "USD CAD AUD NZD SGD HKD MXN",
    dollar: "USD CAD AUD NZD SGD HKD",
    dollars: "USD CAD AUD NZD SGD HKD",
    us$: "USD",
    $us: "USD",
    a$: "AUD",
    au$: "AUD",
    c$: "CAD",
    ca$: "CAD",
    nz$: "NZD",
    s$: "SGD",
    hk$: "HKD",
    nt$: "TWD",
    r$: "BRL",
    mx$: "MXN",
    "£": "GBP",
    pond: "GBP",
    pound: "GBP",
    pounds: "GBP",
    "pound sterling": "GBP",
    "¥": "JPY CNY",
    "cn¥": "CNY",
    "jp¥": "JPY",
    rmb: "CNY",
    yen: "JPY",
    yuan: "CNY",
    kr: "SEK NOK DKK ISK",
    skr: "SEK",
    nkr: "NOK",
    dkr: "DKK",
    zł: "PLN",
    zl: "PLN",
    kč: "CZK",
    kc: "CZK",
    ft: "HUF",
    fr: "CHF",
    sfr: "CHF",
    franken: "CHF",
    lei: "RON MDL",
    лв: "BGN",
    "₹": "INR",
    rs: "INR PKR LKR",
    "₺": "TRY",
    tl: "TRY",
    "₽": "RUB",
    руб: "RUB",
    "₴": "UAH",
    "₪": "ILS",
    "₩": "KRW",
    "฿": "THB",
    "₱": "PHP",
    "₫": "VND",
  }).map(([sign, codes]) => [sign, codes.split(" ")]),
);

let everyCode: ReadonlySet<string> | undefined;

/** Whether a text is the code of a currency, of today or of before. */
function isCode(text: string): boolean {
  everyCode ??= new Set(Intl.supportedValuesOf("currency"));
  return everyCode.has(text);
}

/** The currency that a sign, word or code stands for; null where it is none. */
export function markOf(word: string): Mark | null {
  const said = word.trim();
  const plain = said.replace(/\.$/, "").toLowerCase();
  const codes = signs.get(plain);
  if (codes) return { said, codes };
  const code = plain.toUpperCase();
  if (isCode(code)) return { said: code, codes: [code] };
  return /^\p{Sc}$/u.test(said) ? { said, codes: [] } : null;
}

/** A sign with the letters before it, or a word. */
const mark = /\p{L}{0,3}\p{Sc}|\p{L}+\.?/u;
const hasMark = /[\p{L}\p{Sc}]/u;

/** What stands before or behind a number, without the currency that is named there. */
export function withoutCurrency(around: string): string {
  return around.replace(mark, (word) => (markOf(word) ? "" : word));
}

/** The currency that is named in a text around a number. */
function markAround(around: string): Mark | null {
  const word = mark.exec(around)?.[0];
  return word === undefined ? null : markOf(word);
}

/** The currency before or behind an amount; null where none stands there. */
export function currencyOf(amount: string): Mark | null {
  if (!hasMark.test(amount)) return null;
  const before = markAround(/^\D*/.exec(amount)?.[0] ?? "");
  const behind = markAround(/\D*$/.exec(amount)?.[0] ?? "");
  return before && behind && before.said !== behind.said ? sharedMark(before, behind) : (before ?? behind);
}

/**
 * The currency that two marks mean together, such as `$ 500 CAD`; one without a code where they contradict
 * each other.
 */
export function sharedMark(a: Mark, b: Mark): Mark {
  const codes = a.codes.filter((code) => b.codes.includes(code));
  const [only] = codes;
  if (codes.length === 1 && only) return { said: only, codes };
  return codes.length > 1
    ? { said: a.said, codes }
    : { said: `${a.said} / ${b.said}`, codes, isContradiction: true };
}

let everyName: ReadonlyMap<string, string> | undefined;

/** The codes by the names that the languages of exports have for them. */
function codeByName(): ReadonlyMap<string, string> {
  const names = ["en", "nl", "de"].map((language) => new Intl.DisplayNames(language, { type: "currency" }));
  everyName ??= new Map(
    Intl.supportedValuesOf("currency").flatMap((code) =>
      names.map((of): [string, string] => [foldName(of.of(code) ?? code), code]),
    ),
  );
  return everyName;
}

/**
 * The currency that a cell of a column of currencies names: a code, a sign, a name, or a code among other
 * words. Null for none.
 */
export function currencyNamed(text: string): Mark | null {
  const own = markOf(text);
  if (own) return own;
  const named = codeByName().get(foldName(text));
  if (named !== undefined) return { said: named, codes: [named] };
  const words = text.match(/[\p{L}\p{Sc}]+/gu) ?? [];
  const codes = new Set(words.filter((word) => isCode(word)));
  const [code] = codes;
  if (codes.size === 1 && code !== undefined) return { said: code, codes: [code] };
  const sign = words.find((word) => /\p{Sc}/u.test(word) && signs.has(word.toLowerCase()));
  return sign === undefined ? null : markOf(sign);
}

/**
 * Codes that a header, a title or the name of a file speaks of; others are words there more often than
 * currencies.
 */
const spokenCodes = new Set(
  "EUR USD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON BGN HRK RUB UAH TRY JPY CNY HKD SGD KRW INR AUD NZD CAD MXN BRL ZAR ILS AED THB IDR MYR PHP TWD".split(
    " ",
  ),
);
/** These are words in small letters. */
const onlyInCapitals = new Set(["TRY", "PHP"]);

/**
 * The one currency that a header or the name of a file speaks of, such as `Amount (USD)` or `value_eur`; null
 * where it is none or several.
 */
export function currencySpokenOf(text: string): Mark | null {
  const words = text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").match(/\p{L}{0,3}\p{Sc}|\p{L}+/gu) ?? [];
  const found = words.flatMap((word): Mark[] => {
    const sign = /\p{Sc}/u.exec(word)?.[0];
    if (sign !== undefined) return [markOf(word) ?? markOf(sign) ?? { said: sign, codes: [] }];
    const code = word.toUpperCase();
    const isSpoken = spokenCodes.has(code) && (word === code || !onlyInCapitals.has(code));
    return isSpoken ? [{ said: code, codes: [code] }] : [];
  });
  const [first] = found;
  return first && found.every(({ said }) => said === first.said) ? first : null;
}

const inTitle =
  /(?:\bin\b|[(x×]|\b(?:valuta|munt|currency|w[äa]hrung|bedragen|amounts|betr[äa]ge)\b:?)\s*(?:[\d.,'k]+\s*)?(\p{L}{0,3}\p{Sc}|\p{L}{3})(?!\p{L})/iu;

/**
 * The currency of which a line above the headers says that the amounts are in it: `(x $ 1.000)`, `amounts in
 * USD`. Null for none.
 */
export function currencyOfTitle(text: string): Mark | null {
  const said = inTitle.exec(text)?.[1];
  return said === undefined ? null : currencySpokenOf(said);
}
