import { monthOfDay } from "../../../calendar/window.ts";
import type { DecimalMark } from "../../../contract/column.ts";
import type { DayNumber } from "../../../contract/dataset.ts";
import { rateFileOf, ratesGiven } from "../../../contract/rates.ts";
import type { Settings } from "../../../contract/settings.ts";
import type { SeenFolder } from "../../exports/folder.ts";
import type { PlaceOf } from "../../exports/settings/yaml-places.ts";
import type { FoundBefore, Problems } from "../../problems/problems.ts";
import { type Mark, markOf } from "./currency.ts";
import type { Money, Rate } from "./money.ts";
import { ratesIn } from "./rates-file.ts";

/** The name under which a rate is kept: a code, else the sign as it is written. */
export const nameOfRate = ({ said, codes }: Mark): string =>
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

/** The files of rates that report.yaml points to. */
export function ratesFiles({ rates }: Settings): string[] {
  return Object.values(rates).flatMap((each) => rateFileOf(each)?.file ?? []);
}

/**
 * The currency of the report and the rates of others, those in files read. What is wrong in a file is a
 * problem.
 */
export function readMoney(
  place: SeenFolder,
  { currency, rates }: Settings,
  before: FoundBefore,
): { money: Money; problems: Problems } {
  const problems = before.ofNextPass();
  const read = new Map<string, Rate | null>();
  const byFile = new Map<string, Rate | null>();
  const inFile = (file: string, decimal: DecimalMark | undefined) => {
    const known = byFile.get(file);
    if (known !== undefined) return known;
    const found = ratesIn(place, { file, decimal, rates }, problems);
    byFile.set(file, found);
    return found;
  };
  for (const [name, given] of Object.entries(rates)) {
    const mark = markOf(name);
    if (mark === null) continue;
    const file = rateFileOf(given);
    read.set(nameOfRate(mark), file ? inFile(file.file, file.decimal) : ratesGiven(given));
  }
  return { money: { currency, rates: read, given: rates }, problems };
}

/** Whether a sign or code means the currency of the report itself. */
export const isOwn = ({ codes }: Mark, { currency }: Money): boolean => codes.includes(currency);

/** The currencies with a rate that a sign or code can stand for: the sign's own, where it has one. */
function rated(mark: Mark, { rates }: Money): { mark: Mark; rate: Rate | null }[] {
  const own = rates.get(nameOfRate(mark));
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

/**
 * What one unit of a currency is worth in that of a report in the month of a day; null where its file of
 * rates cannot be read.
 */
export function worthOf(mark: Mark, day: DayNumber | null, money: Money): number | Unrated | null {
  if (isOwn(mark, money)) return 1;
  const [first, ...others] = rated(mark, money);
  if (!first || others.length > 0) return { mark, hasMonths: false };
  if (first.rate === null || typeof first.rate === "number") return first.rate;
  const worth = day === null ? undefined : first.rate.get(monthOfDay(day));
  return worth ?? { mark: first.mark, hasMonths: true };
}
