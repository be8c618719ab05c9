import type { Language } from "../../contract/vocabulary.ts";
import type { CellUnit } from "../../views/page.ts";
import type { SheetNumber } from "../../views/workbook/sheet.ts";

/** How a spreadsheet shows numbers of a unit; the marks for thousands and decimals are its reader's. */
const formats: Readonly<Record<Exclude<CellUnit, "currency">, string>> = {
  share: "0%",
  points: '0" pp"',
  count: "#,##0",
  thousands: "#,##0",
  hours: "#,##0",
  days: "#,##0",
  fte: "0.0",
  per_fte_month: "#,##0.0",
  per_workday: "0.0",
  per_week: "0.0",
  ratio: "0.00",
  number: "General",
  day: "d mmm yyyy",
  month: "mmm yyyy",
};

/** The sign of a currency: `€` of EUR. */
function signOf(currency: string, language: Language): string {
  const format = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  return format.formatToParts(0).find(({ type }) => type === "currency")?.value ?? currency;
}

/** The format of each unit in the reader's language and the currency of a report. */
export function numberFormats(language: Language, currency: string): (number: SheetNumber) => string {
  const sign = `[$${signOf(currency, language)}]${language === "nl" ? " " : ""}`;
  const money = [`${sign}#,##0`, `-${sign}#,##0`];
  return ({ unit, mark }) => {
    const sections = unit === "currency" ? money : [formats[unit]];
    // A letter that is no code stands in quotes.
    return sections.map((section) => (mark === undefined ? section : `${section}"${mark}"`)).join(";");
  };
}

const millisecondsOfDay = 86_400_000;
/** The first of January 1970, in days of a spreadsheet. */
const day1970 = 25_569;

/** A number as a cell holds it: a day as so many days, points and thousands as such. */
export function numberIn({ value, unit }: SheetNumber): number {
  if (unit === "day" || unit === "month") return value / millisecondsOfDay + day1970;
  const held = unit === "points" ? value * 100 : unit === "thousands" ? value / 1000 : value;
  // No zero is negative.
  return held + 0;
}
