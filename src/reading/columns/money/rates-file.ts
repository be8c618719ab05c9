import { stringify } from "yaml";
import { monthOfDay } from "../../../calendar/window.ts";
import type { DecimalMark } from "../../../contract/column.ts";
import { rateFileOf } from "../../../contract/rates.ts";
import type { Settings } from "../../../contract/settings.ts";
import type { SeenFolder } from "../../exports/folder.ts";
import { tableBytesOf } from "../../exports/table-bytes.ts";
import { foldName } from "../../fold.ts";
import type { Problems } from "../../problems/problems.ts";
import { contentOf } from "../../text/content.ts";
import type { Content } from "../../text/decode.ts";
import { findHeaderRow, type Head } from "../../text/find-header-row.ts";
import { reportQuoteFault } from "../../text/quote-fault.ts";
import { headText, split } from "../../text/split.ts";
import { countedPeriod } from "../dates/period-format.ts";
import { readings } from "../numbers/ambiguous-numbers.ts";
import { habitOf } from "../numbers/decimal-evidence.ts";
import { bothWays, otherMark } from "../numbers/number-format.ts";
import { markRead } from "../numbers/number-hint.ts";
import { markOfRates, rateOf } from "./rate-mark.ts";

const monthHeaders = ["month", "maand", "monat", "date", "datum", "period", "periode"];
const rateHeaders = ["rate", "koers", "kurs", "wisselkoers", "exchange rate", "value", "waarde"];

const headersKnown = new Set([...monthHeaders, ...rateHeaders].map(foldName));

/** A file of rates, its decimal mark where report.yaml gives that, and all that report.yaml says of rates. */
interface RatesFile {
  file: string;
  decimal: DecimalMark | undefined;
  rates: Settings["rates"];
}

/** A row of it as it stands there. */
interface RateRow {
  line: number;
  when: string;
  worth: string;
}

interface Columns {
  month: number;
  rate: number;
}

/** Where the month and the rate stand; null, with a problem for each that is not there. */
function columnsOf(file: string, head: Head | null, problems: Problems): Columns | null {
  const positionOf = (names: readonly string[]) => {
    const position = names.map((name) => head?.positionOf(name) ?? -1).find((each) => each >= 0) ?? -1;
    if (position >= 0) return position;
    const [en = "", nl = ""] = names;
    problems.add(
      "column.missing",
      { file, line: head?.line ?? 1, column: en },
      {
        nl: `Verwacht: een kolom "${nl}", voor de koers van een munt.`,
        en: `Expected a column "${en}", for the rate of a currency.`,
      },
    );
    return -1;
  };
  const [month, rate] = [positionOf(monthHeaders), positionOf(rateHeaders)];
  return month < 0 || rate < 0 ? null : { month, rate };
}

/** The rows below the headers in which either stands. */
function rowsIn(
  content: Content,
  { head, file, columns: { month, rate } }: { head: Head; file: string; columns: Columns },
  problems: Problems,
): RateRow[] {
  const rows: RateRow[] = [];
  split(content, {
    delimiter: head.delimiter,
    onRow: (cells, line) => {
      if (line <= head.line || (cells.isBlank(month) && cells.isBlank(rate))) return;
      rows.push({ line, when: cells.text(month).trim(), worth: cells.text(rate).trim() });
    },
    onFault: (fault) => reportQuoteFault(fault, { file }, problems),
  });
  return rows;
}

const mostShown = 3;

/**
 * Asks with which decimal mark rates are written: some of them both ways, and the lines of report.yaml of
 * which one is to be taken in the place of its `rates:`.
 */
function reportAmbiguous(
  { file, rates }: RatesFile,
  header: string,
  rows: readonly RateRow[],
  problems: Problems,
): void {
  const doubtful = rows.filter(({ worth }) => {
    const ways = bothWays(worth);
    return ways !== null && ways[","] !== ways["."];
  });
  const [first = { line: 1, worth: "" }] = doubtful;
  const line = (decimal: DecimalMark) => {
    const all = Object.entries(rates).map(([name, given]) => [
      name,
      rateFileOf(given)?.file === file ? { file, decimal } : given,
    ]);
    const flow = stringify(Object.fromEntries(all), { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
    return `rates: ${flow} # ${first.worth} = ${bothWays(first.worth)?.[decimal] ?? "?"}`;
  };
  const cells = doubtful.slice(0, mostShown).map(({ worth }) => readings(worth));
  problems.add(
    "file.ambiguous_numbers",
    { file, line: first.line, column: header, value: first.worth },
    {
      nl: `Met een decimale komma of met een decimale punt? ${cells.map(({ nl }) => nl).join("; ")}.`,
      en: `With a decimal comma or with a decimal point? ${cells.map(({ en }) => en).join("; ")}.`,
      paste: `${line(",")}\n# ${line(".")}`,
    },
  );
}

/** The month of a row, as `2026-10`; null for what is no month or day. */
function monthOf(when: string): string | null {
  const month = countedPeriod(/^\d{4}-\d{2}-\d{2}/.test(when) ? when.slice(0, 7) : when);
  return month === null || month.isWeek ? null : monthOfDay(month.first);
}

/** The rates of rows by their month, under a decimal mark; a row without either is a problem. */
function ratesByMonth(
  rows: readonly RateRow[],
  mark: DecimalMark,
  { file, headers }: { file: string; headers: Readonly<Record<keyof Columns, string>> },
  problems: Problems,
): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  for (const { line, when, worth } of rows) {
    const [month, rate] = [monthOf(when), rateOf(worth, mark)];
    if (month !== null && rate !== null) rates.set(month, rate);
    else if (month === null) {
      problems.add(
        "cell.not_a_date",
        { file, line, column: headers.month, value: when },
        { nl: "Verwacht: een maand, zoals 2026-10.", en: "Expected a month, such as 2026-10." },
      );
    } else {
      const hint = markRead(worth, mark, rateOf(worth, otherMark[mark]) !== null);
      problems.add(
        "cell.not_a_number",
        { file, line, column: headers.rate, value: worth },
        {
          nl: `Verwacht: een koers boven 0, zoals 0,92.${hint.nl}`,
          en: `Expected a rate above 0, such as 0.92.${hint.en}`,
        },
      );
    }
  }
  return rates;
}

/**
 * The rates by month of a file; null, with a problem, where it cannot be read. A month that stands twice has
 * its last rate.
 */
export function ratesIn(
  place: SeenFolder,
  given: RatesFile,
  problems: Problems,
): ReadonlyMap<string, number> | null {
  const { file } = given;
  const read = tableBytesOf(place, { file, decimal: given.decimal }, problems);
  const content = read && contentOf({ file, bytes: read.bytes }, undefined, problems);
  if (!content) return null;
  const head = findHeaderRow(headText(content), (name) => headersKnown.has(name), undefined);
  const columns = columnsOf(file, head, problems);
  if (!head || !columns) return null;
  const rows = rowsIn(content, { head, file, columns }, problems);
  const texts = rows.map(({ worth }) => worth);
  const mark = given.decimal ?? markOfRates(texts, habitOf(head.delimiter));
  const [month = "", rate = ""] = [head.headers[columns.month], head.headers[columns.rate]];
  if (mark === null) {
    reportAmbiguous(given, rate, rows, problems);
    return null;
  }
  return ratesByMonth(rows, mark, { file, headers: { month, rate } }, problems);
}
