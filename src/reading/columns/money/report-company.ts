import type { Bilingual, Language } from "../../../contract/vocabulary.ts";
import { oneOfThese } from "../../problems/lines-to-paste.ts";
import { headerOf, placesUnder } from "../cell-place.ts";
import type { RowsInPass } from "../column-context.ts";
import { type Dictionary, mapDistinct } from "../fast/fast.ts";
import { bothWays } from "../numbers/number-format.ts";
import type { CodedColumn } from "../table.ts";
import { type Compared, type Doubt, doubtByAmounts, doubtByCounts } from "./company-currency.ts";
import { currencyNamed, currencyOf, markOf } from "./currency.ts";
import { besideConverted } from "./positions.ts";
import { worthOf } from "./rates.ts";
import { ratesToFill } from "./rates-to-fill.ts";

/** Of smaller amounts rounding may hide that they were converted. */
const leastCompared = 100;

/** Converted amounts of which no column, sign or header names the currency. */
interface Converted {
  name: string;
  column: CodedColumn;
  /** Rows with an amount. */
  rows: readonly number[];
  reading: RowsInPass;
  dictionaries: ReadonlyMap<string, Dictionary>;
}

/**
 * Something for each distinct text of a column that stands beside the amounts, by row; null where there is no
 * such column.
 */
function beside<T>(dictionary: Dictionary | undefined, of: (text: string) => T): (row: number) => T | null {
  if (!dictionary) return () => null;
  const [meant, codes] = [mapDistinct(dictionary.texts(), of), dictionary.codes.toArray()];
  return (row) => meant[codes[row] ?? -1] ?? null;
}

/** What is known of the currencies of converted amounts. */
interface Known {
  /** How those of a currency differ from the amounts before. */
  compared: Map<string, Compared>;
  /** In how many rows each stands. */
  counts: Map<string, number>;
  /** The first row of each. */
  first: Map<string, number>;
}

function knownOf({ column, rows, dictionaries }: Converted): Known {
  const before = beside(dictionaries.get(besideConverted.amount), (text) => ({
    ways: bothWays(text),
    mark: currencyOf(text),
  }));
  const named = beside(dictionaries.get(besideConverted.currency), currencyNamed);
  const known: Known = { compared: new Map(), counts: new Map(), first: new Map() };
  for (const row of rows) {
    const own = before(row);
    const [code, ...others] = (own?.mark ?? named(row))?.codes ?? [];
    if (code === undefined || others.length > 0) continue;
    known.counts.set(code, (known.counts.get(code) ?? 0) + 1);
    if (!known.first.has(code)) known.first.set(code, row);
    const amount = Number(column.values.at(column.codes[row] ?? -1));
    const ways = own?.ways;
    if (!ways || Math.abs(amount) < leastCompared) continue;
    const isSame = ways[","] === amount || ways["."] === amount;
    const { same, changed } = known.compared.get(code) ?? { same: 0, changed: 0 };
    known.compared.set(code, { same: same + Number(isSame), changed: changed + Number(!isSame) });
  }
  return known;
}

const listed = (codes: readonly string[], and: string) =>
  codes.length < 2 ? codes.join("") : `${codes.slice(0, -1).join(", ")} ${and} ${codes.at(-1)}`;

/** What speaks against the converted amounts being in the currency of the report. */
function doubtSaid(doubt: Doubt, { compared, counts }: Known, own: string): Bilingual {
  const { same = 0, changed = 0 } = compared.get(doubt.is === "of_another" ? doubt.code : own) ?? {};
  const all = same + changed;
  if (doubt.is === "of_another") {
    const { code } = doubt;
    return {
      nl: `zijn zo te zien in ${code}: ${same} van de ${all} bedragen in ${code} staan er onveranderd`,
      en: `seem to be in ${code}: ${same} of ${all} amounts in ${code} stand there unchanged`,
    };
  }
  if (doubt.is === "own_changed") {
    return {
      nl: `zijn zo te zien niet in ${own}: ${changed} van de ${all} bedragen in ${own} staan er omgerekend`,
      en: `do not seem to be in ${own}: ${changed} of ${all} amounts in ${own} stand there converted`,
    };
  }
  if (doubt.is === "not_converted") {
    return {
      nl: `zijn niet omgerekend: bedragen in ${listed(doubt.codes, "en")} staan er onveranderd`,
      en: `were not converted: amounts in ${listed(doubt.codes, "and")} stand there unchanged`,
    };
  }
  const [most, rows] = [
    counts.get(doubt.code) ?? 0,
    [...counts.values()].reduce((sum, each) => sum + each, 0),
  ];
  return {
    nl: `noemen geen munt; in ${doubt.code}: ${most} van ${rows} offertes`,
    en: `name no currency; in ${doubt.code}: ${most} of ${rows} quotes`,
  };
}

/** The headers of the amounts before. */
function headersBefore({ reading: { opened } }: Converted): string[] {
  const { head, layout } = opened;
  const header = headerOf(besideConverted.amount, opened);
  const position = layout.positions.get(besideConverted.amount) ?? -1;
  return position < head.headers.length ? [header] : header.split(" / ");
}

/**
 * Lines that say in which currency the converted amounts are, or that read the amounts before; and beside
 * them the line that says that they are in the report's.
 */
function linesToPaste(doubt: Doubt, converted: Converted): string {
  const { contract, money } = converted.reading.opened.source;
  const code = doubt.is === "of_another" || doubt.is === "most_in" ? doubt.code : null;
  const before = headersBefore(converted);
  const own =
    code === null
      ? { columns: { [converted.name]: before.length > 1 ? before : (before[0] ?? "") } }
      : { defaults: { currency: code } };
  const lines = oneOfThese(contract.kind, [own, { defaults: { currency: money.currency } }]);
  const mark = code === null ? null : markOf(code);
  const isRated =
    mark === null || typeof worthOf(mark, null, money) === "number" || money.rates.has(code ?? "");
  const rates = isRated ? null : ratesToFill([{ mark, months: new Set() }], money.given);
  return rates === null ? lines : `${rates}\n${lines}`;
}

/**
 * Asks in which currency converted amounts are, where what stands beside them says that it is not that of the
 * report.
 */
export function reportCompanyCurrency(converted: Converted): void {
  const { column, reading } = converted;
  const { currency: own } = reading.opened.source.money;
  const known = knownOf(converted);
  const doubt =
    known.compared.size > 0 ? doubtByAmounts(known.compared, own) : doubtByCounts(known.counts, own);
  if (doubt === null) return;
  const code =
    doubt.is === "own_changed"
      ? own
      : doubt.is === "not_converted"
        ? (doubt.codes.find((each) => each !== own) ?? own)
        : doubt.code;
  const row = known.first.get(code) ?? converted.rows[0] ?? 0;
  const value = column.texts.at(column.codes[row] ?? -1) ?? "";
  const said = doubtSaid(doubt, known, own);
  const more = (language: Language) => {
    if (doubt.is !== "of_another" && doubt.is !== "most_in") return "";
    return language === "nl"
      ? ` Is het rapport ook in ${code}, zet dan currency: ${code}.`
      : ` Where the report is in ${code} too, set currency: ${code}.`;
  };
  reading.problems.add("money.company_currency", placesUnder(column.header, reading)(row, value), {
    nl: `Het rapport is in ${own}; de bedragen onder "${column.header}" ${said.nl}.${more("nl")}`,
    en: `The report is in ${own}; the amounts under "${column.header}" ${said.en}.${more("en")}`,
    paste: linesToPaste(doubt, converted),
  });
}
