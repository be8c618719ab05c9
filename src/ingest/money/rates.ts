import { monthOfDay } from "../../calendar/window.ts";
import type { DayNumber } from "../../contract/dataset.ts";
import type { Settings } from "../../contract/settings.ts";
import { contentOf } from "../content.ts";
import { foldName } from "../fold.ts";
import { bytesOf, type SeenFolder } from "../folder.ts";
import { findHead } from "../head.ts";
import { countedMonth } from "../period-format.ts";
import type { Problems } from "../problems.ts";
import { headText, split } from "../split.ts";
import type { PlaceOf } from "../yaml-places.ts";
import { type Mark, markOf } from "./currency.ts";

/** What one unit of a currency is worth: always, or by month. */
type Rate = number | ReadonlyMap<string, number>;

/** The currency of a report, and what others are worth in it, by code or by a sign that can stand for several. */
export interface Money {
  currency: string;
  rates: ReadonlyMap<string, Rate>;
}

/** The name under which a rate is kept: a code, else the sign as it is written. */
const nameOf = ({ said, codes }: Mark): string =>
  codes.length === 1 ? (codes[0] ?? "") : said.replace(/\.$/, "").toLowerCase();

/** Reports currencies in `rates:` that are none, among them slips of the hand. */
export function reportRates({ rates }: Settings, placeOf: PlaceOf, problems: Problems): void {
  for (const name of Object.keys(rates).filter((each) => markOf(each) === null)) {
    problems.add("settings.invalid", { ...placeOf(["rates", name]), value: name }, (didYouMean) => {
      const hint = didYouMean(name.toUpperCase(), () => Intl.supportedValuesOf("currency"));
      return {
        nl: `Verwacht: een munt van drie hoofdletters, zoals USD, of een teken, zoals "$".${hint.nl}`,
        en: `Expected a currency of three capitals, such as USD, or a sign, such as "$".${hint.en}`,
      };
    });
  }
}

const monthHeaders = ["month", "maand", "monat", "date", "datum", "period", "periode"];
const rateHeaders = ["rate", "koers", "kurs", "wisselkoers", "exchange rate", "value", "waarde"];

const headersKnown = new Set([...monthHeaders, ...rateHeaders].map(foldName));

/** A rate as it is written: its last comma or point is the decimal mark, for rates have few whole figures. Null for what is none. */
function parseRate(text: string): number | null {
  const plain = text.replace(/[\s'’]/gu, "");
  if (!/^\d[\d.,]*$/.test(plain)) return null;
  const [fraction = "", ...whole] = plain.split(/[.,]/).reverse();
  const rate = whole.length === 0 ? Number(fraction) : Number(`${whole.reverse().join("")}.${fraction}`);
  return rate > 0 ? rate : null;
}

/** The rates by month of a file; null, with a problem, where it cannot be read. A month that stands twice has its last rate. */
function ratesIn(place: SeenFolder, file: string, problems: Problems): Rate | null {
  const read = bytesOf(place, file, problems);
  const content = read && contentOf({ file, bytes: read.bytes }, undefined, problems);
  if (!content) return null;
  const head = findHead(headText(content), (name) => headersKnown.has(name), undefined);
  const at = (headers: readonly string[]) =>
    headers.map((header) => head?.positionOf(header) ?? -1).find((position) => position >= 0) ?? -1;
  const [month, rate] = [at(monthHeaders), at(rateHeaders)];
  for (const [position, names] of [
    [month, monthHeaders],
    [rate, rateHeaders],
  ] as const) {
    if (position >= 0) continue;
    const [en = "", nl = ""] = names;
    problems.add(
      "column.missing",
      { file, line: head?.line ?? 1, column: en },
      {
        nl: `Verwacht: een kolom "${nl}", voor de koers van een munt.`,
        en: `Expected a column "${en}", for the rate of a currency.`,
      },
    );
  }
  if (!head || month < 0 || rate < 0) return null;
  const rates = new Map<string, number>();
  split(content, {
    delimiter: head.delimiter,
    onRow: (cells, line) => {
      if (line <= head.line || (cells.isBlank(month) && cells.isBlank(rate))) return;
      const [when, worth] = [cells.text(month).trim(), cells.text(rate).trim()];
      const months = countedMonth(/^\d{4}-\d{2}-\d{2}/.test(when) ? when.slice(0, 7) : when);
      const value = parseRate(worth);
      if (months !== null && value !== null) rates.set(monthOfDay(months.first), value);
      else if (months === null) {
        problems.add(
          "cell.not_a_date",
          { file, line, column: head.headers[month] ?? "", value: when },
          {
            nl: "Verwacht: een maand, zoals 2026-10.",
            en: "Expected a month, such as 2026-10.",
          },
        );
      } else {
        problems.add(
          "cell.not_a_number",
          { file, line, column: head.headers[rate] ?? "", value: worth },
          {
            nl: "Verwacht: een koers boven 0, zoals 0,92.",
            en: "Expected a rate above 0, such as 0.92.",
          },
        );
      }
    },
    onFault: ({ rule, line }) => {
      problems.add(
        rule,
        { file, line },
        {
          nl: "Verwacht: aanhalingstekens om een hele cel heen.",
          en: "Expected quotes around a whole cell.",
        },
      );
    },
  });
  return rates;
}

/** The files of rates that report.yaml points to. */
export function ratesFiles({ rates }: Settings): string[] {
  return Object.values(rates).flatMap((each) => (typeof each === "string" ? [each] : []));
}

/** The currency of the report and the rates of others, those in files read. What is wrong in a file is a problem. */
export function readMoney(place: SeenFolder, { currency, rates }: Settings, problems: Problems): Money {
  const read = new Map<string, Rate>();
  for (const [name, given] of Object.entries(rates)) {
    const mark = markOf(name);
    if (mark === null) continue;
    const rate =
      typeof given === "string"
        ? ratesIn(place, given, problems)
        : typeof given === "number"
          ? given
          : new Map(Object.entries(given));
    if (rate !== null) read.set(nameOf(mark), rate);
  }
  return { currency, rates: read };
}

/** Whether a sign or code means the currency of the report itself. */
export const isOwn = ({ codes }: Mark, { currency }: Money): boolean => codes.includes(currency);

/** The currencies with a rate that a sign or code can stand for: the sign's own, where it has one. */
function rated(mark: Mark, { rates }: Money): { mark: Mark; rate: Rate }[] {
  const own = rates.get(nameOf(mark));
  if (own !== undefined) return [{ mark, rate: own }];
  return mark.codes.flatMap((code) => {
    const rate = rates.get(code);
    return rate === undefined ? [] : [{ mark: { said: code, codes: [code] }, rate }];
  });
}

/** A currency without a rate, or with rates by month but none of the month that is asked for. */
export interface Unrated {
  mark: Mark;
  hasMonths: boolean;
}

/** What one unit of a currency is worth in that of a report in the month of a day. */
export function worthOf(mark: Mark, day: DayNumber | null, money: Money): number | Unrated {
  if (isOwn(mark, money)) return 1;
  const [first, ...others] = rated(mark, money);
  if (!first || others.length > 0) return { mark, hasMonths: false };
  if (typeof first.rate === "number") return first.rate;
  const worth = day === null ? undefined : first.rate.get(monthOfDay(day));
  return worth ?? { mark: first.mark, hasMonths: true };
}
