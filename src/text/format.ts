import type { Language, Unit } from "../contract/vocabulary.ts";

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };
const noBreak = "\u00a0";

/**
 * Numbers, dates and lists as readers of one language write them; the only place where a share becomes a
 * percentage.
 */
export interface Formats {
  number(value: number, digits?: number): string;
  /** A share 0–1 as a percentage; one that is not 0 but would be written so is `< 1 %`. */
  percent(share: number, digits?: number): string;
  /** With its sign, also when positive: for variances only. */
  signedNumber(value: number, digits?: number): string;
  signedPercent(share: number, digits?: number): string;
  currency(amount: number): string;
  /** A difference of two shares in percentage points: −3 pp. */
  signedPoints(difference: number): string;
  /**
   * An amount as a sentence says it, in about three figures: in millions from ten, to the thousand from
   * 100,000, to the hundred from 10,000, to the ten from 1,000.
   */
  roundly(amount: number): string;
  signedRoundly(amount: number): string;
  signedCurrency(amount: number): string;
  /** An amount in thousands without its sign of currency, for bars. */
  thousands(amount: number): string;
  /** The unit of amounts in thousands. */
  thousandsUnit: string;
  signedThousands(amount: number): string;
  fte(value: number): string;
  signedFte(value: number): string;
  hours(value: number): string;
  /** So many a week; what is not nothing but would be written so is `< 0.1`. */
  perWeek(value: number): string;
  /** A value in the unit of its metric. */
  inUnit(value: number, unit: Unit): string;
  /** Both ends of an interval, the unit once: 26–41 %; of money none, it stands with the amount. */
  range(ends: readonly [number, number], unit: Unit): string;
  /** 31 oktober 2026, of an ISO date. */
  day(iso: string): string;
  /** 31 okt 2026 on one line, for tables. */
  shortDay(iso: string): string;
  /** oktober 2026, of `YYYY-MM`. */
  month(month: string): string;
  /** okt 26. */
  shortMonth(month: string): string;
  /** okt, without its year. */
  shortMonthName(month: string): string;
  /** oktober, without its year. */
  monthName(month: string): string;
  list(items: readonly string[]): string;
}

/** From here a sentence says millions. */
const leastInMillions = 10_000_000;
const millions: Record<Language, string> = { nl: `${noBreak}mln`, en: "m" };

const unitWords = {
  nl: { fte: "fte", hour: "uur", hours: "uur" },
  en: { fte: "FTE", hour: "hour", hours: "hours" },
} satisfies Record<Language, Record<"fte" | "hour" | "hours", string>>;

/** To the precision that a sentence can bear. */
function rounded(amount: number): number {
  const size = Math.abs(amount);
  const step = size >= 100_000 ? 1000 : size >= 10_000 ? 100 : size >= 1000 ? 10 : 1;
  return Math.round(amount / step) * step;
}

/** A true minus sign, and spaces that do not break. */
const typeset = (text: string) => text.replace(/^-|(?<=\s)-/u, "−").replaceAll(" ", noBreak);

/**
 * What writes numbers or dates, made once for each way of writing: making one takes longer than a hundred
 * uses.
 */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** What is known by a key, made where it is not. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

export function formats(language: Language, currencyCode: string): Formats {
  const locale = locales[language];
  const percentSign = language === "nl" ? `${noBreak}%` : "%";
  type Sign = "negative" | "exceptZero";
  const numberFormat = (style: string, digits: number, sign: Sign, options: Intl.NumberFormatOptions) =>
    once(
      numberFormats,
      `${locale} ${style} ${digits} ${sign}`,
      () =>
        new Intl.NumberFormat(locale, {
          ...options,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          signDisplay: sign,
        }),
    );
  const decimal = (value: number, digits: number, sign: Sign = "negative") =>
    typeset(numberFormat("decimal", digits, sign, {}).format(value));
  const asMoney = { style: "currency", currency: currencyCode, currencyDisplay: "narrowSymbol" } as const;
  const money = (amount: number, sign: Sign, digits = 0) =>
    typeset(numberFormat(currencyCode, digits, sign, asMoney).format(amount)).replace(
      /^([^\d−+]+)([−+])/u,
      "$2$1",
    );
  const dated = (options: Intl.DateTimeFormatOptions) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const make = () => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (iso: string) =>
      once(dateFormats, key, make).format(new Date(`${iso.padEnd(10, "-01")}T00:00:00Z`));
  };
  const percent = (share: number, digits = 0) => {
    const least = 10 ** -digits;
    const isTiny = share > 0 && share * 100 < least / 2;
    return isTiny
      ? `<${noBreak}${decimal(least, digits)}${percentSign}`
      : `${decimal(share * 100, digits)}${percentSign}`;
  };
  const roundly = (amount: number, sign: Sign) =>
    Math.abs(amount) < leastInMillions
      ? money(rounded(amount), sign)
      : `${money(amount / 1e6, sign, 1)}${millions[language]}`;
  const shortMonth = dated({ month: "short", year: "2-digit" });
  const shortMonthName = dated({ month: "short" });
  const shortDay = dated({ day: "numeric", month: "short", year: "numeric" });
  const onOneLine = (date: string) => date.replace(".", "").replaceAll(" ", noBreak);

  const leastPerWeek = 0.1;
  const perWeek = (value: number) =>
    value > 0 && value < leastPerWeek / 2 ? `<${noBreak}${decimal(leastPerWeek, 1)}` : decimal(value, 1);

  const range: Formats["range"] = ([low, high], unit) => {
    if (unit === "share") return `${decimal(low * 100, 0)}–${percent(high)}`;
    // The sign stands with the amount itself.
    const digits = unit === "currency" ? 0 : unit === "ratio" ? 2 : 1;
    return `${decimal(low, digits)}–${decimal(high, digits)}`;
  };

  return {
    range,
    number: (value, digits = 0) => decimal(value, digits),
    percent,
    signedNumber: (value, digits = 0) => decimal(value, digits, "exceptZero"),
    signedPercent: (share, digits = 0) => `${decimal(share * 100, digits, "exceptZero")}${percentSign}`,
    currency: (amount) => money(amount, "negative"),
    signedPoints: (difference) => `${decimal(difference * 100, 0, "exceptZero")}${noBreak}pp`,
    roundly: (amount) => roundly(amount, "negative"),
    signedRoundly: (amount) => roundly(amount, "exceptZero"),
    signedCurrency: (amount) => money(amount, "exceptZero"),
    thousands: (amount) => decimal(amount / 1000, 0),
    thousandsUnit: `×${noBreak}${money(1000, "negative")}`,
    signedThousands: (amount) => decimal(amount / 1000, 0, "exceptZero"),
    fte: (value) => decimal(value, 1),
    signedFte: (value) => decimal(value, 1, "exceptZero"),
    hours: (value) => decimal(value, 0),
    perWeek,
    inUnit(value, unit) {
      if (unit === "share") return percent(value);
      if (unit === "currency") return money(rounded(value), "negative");
      if (unit === "fte") return `${decimal(value, 1)}${noBreak}${unitWords[language].fte}`;
      if (unit === "hours") {
        const hours = decimal(value, 0);
        return `${hours}${noBreak}${hours === "1" ? unitWords[language].hour : unitWords[language].hours}`;
      }
      if (unit === "ratio") return decimal(value, 2);
      if (unit === "per_week") return perWeek(value);
      if (unit === "count" || unit === "days") return decimal(value, 0);
      return decimal(value, 1);
    },
    day: dated({ day: "numeric", month: "long", year: "numeric" }),
    month: dated({ month: "long", year: "numeric" }),
    shortDay: (day) => onOneLine(shortDay(day)),
    shortMonth: (month) => onOneLine(shortMonth(month)),
    shortMonthName: (month) => shortMonthName(month).replace(".", ""),
    monthName: dated({ month: "long" }),
    list: (items) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
  };
}

/** One form for one, another for every other number, with the number before it. */
export function counted(
  count: number,
  one: string,
  more: string,
  { number }: Pick<Formats, "number">,
): string {
  return `${number(count)} ${Math.abs(count) === 1 ? one : more}`;
}

/** The same of a number that is written already. */
export function countedAs(written: string, one: string, more: string): string {
  return `${written} ${written === "1" ? one : more}`;
}
