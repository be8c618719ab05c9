import type { PeriodHeaders } from "../../../contract/mapping/unpivot.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import { linesOfFile, oneOfThese } from "../../problems/lines-to-paste.ts";
import type { Said } from "../../problems/problems.ts";
import { toFillIn } from "../../problems/to-fill-in.ts";
import type { FiscalYears } from "../../report-calendar.ts";
import type { Cells } from "../../text/cells.ts";
import { firstOfTwo } from "../dates/year-text.ts";
import {
  firstYearOf,
  monthText,
  periodText,
  readingsOfYear,
  type YearReading,
  yearsOn,
  yearWithin,
} from "../dates/years-of-periods.ts";
import type { PeriodHeader } from "./period-headers.ts";
import { askMissing, type Turning, yearSaid } from "./turning.ts";
import type { Turned } from "./unpivot.ts";

const kinds: Record<YearReading["is"], Bilingual> = {
  calendar: { nl: "kalenderjaar", en: "calendar year" },
  start: { nl: "boekjaar dat naar zijn begin heet", en: "fiscal year called by its start" },
  end: { nl: "boekjaar dat naar zijn einde heet", en: "fiscal year called by its end" },
};

/** `jan … dec is 2026-01 … 2026-12 (calendar year)`, of each way in which months can be read. */
function readingsSaid(headers: readonly string[], readings: readonly YearReading[]): Bilingual {
  const said = (language: "nl" | "en") =>
    readings
      .map(({ is, months }) => `${months[0]} … ${months.at(-1)} (${kinds[is][language]})`)
      .join(language === "nl" ? " of " : " or ");
  const which = `${headers[0]} … ${headers.at(-1)}`;
  return { nl: `Is ${which} ${said("nl")}?`, en: `Is ${which} ${said("en")}?` };
}

function askReading({ row, problems }: Turning, periods: readonly PeriodHeader[], said: Said): null {
  const { file, contract, line, headers } = row;
  const column = headers[periods[0]?.position ?? 0] ?? "";
  problems.add("file.fiscal_years", { file, kind: contract.kind, line, column }, said);
  return null;
}

/** Asks of which year months are, where the fiscal year lies in two and a number alone does not tell. */
function askYear(turning: Turning, periods: readonly PeriodHeader[], readings: readonly YearReading[]): null {
  const { row, unpivot } = turning;
  const headers = periods.map(({ position }) => row.headers[position] ?? "");
  return askReading(turning, periods, {
    ...readingsSaid(headers, readings),
    paste: oneOfThese(
      row.contract.kind,
      readings.map(({ year }) => ({ unpivot: { ...unpivot, year } })),
    ),
  });
}

type Dated = (period: PeriodHeader, i: number, cells: Cells) => string;

/**
 * Months or quarters of which a number says the year. Null, with a problem that asks, where it tells too
 * little.
 */
function ofNumber(
  turning: Turning,
  periods: readonly PeriodHeader[],
  which: PeriodHeaders,
  year: number,
): Dated | null {
  const on = yearsOn(periods);
  const { fiscal } = turning.row;
  if (which !== "months")
    return ({ period }, i) => periodText(which, String(year + (on[i] ?? 0)), period.number, fiscal);
  const readings = readingsOfYear(periods, year, fiscal);
  const [first] = readings;
  const isOne = readings.every(({ months }) => months.join() === first?.months.join());
  if (!isOne || !first) return askYear(turning, periods, readings);
  return (_, i) => first.months[i] ?? "";
}

/** Months whose first is said. Null, with a problem, where the first header is another month. */
function fromMonth(turning: Turning, periods: readonly PeriodHeader[], said: string): Dated | null {
  const [year, month] = said.split("-").map(Number);
  const on = yearsOn(periods);
  const header = turning.row.headers[periods[0]?.position ?? 0] ?? "";
  if (periods[0]?.period.number !== month)
    return askMissing(turning, header, {
      nl: `Bij year staat ${said}, maar de eerste kop is een andere maand.`,
      en: `At year stands ${said}, but the first header is another month.`,
    });
  return ({ period }, i) => monthText((year ?? 0) + (on[i] ?? 0), period.number);
}

/** What a year in a cell says of a month or quarter of its row. */
function inCell(said: string, which: PeriodHeaders, number: number, on: number, fiscal: FiscalYears): string {
  const first = firstOfTwo(said);
  if (first !== null) return periodText(which, said, number, fiscal);
  if (!/^\d{4}$/.test(said)) return periodText("quarters", said, number, fiscal);
  const isFiscal = which === "months" && fiscal.starts > 1 && fiscal.namedBy !== null;
  if (!isFiscal) return periodText(which, String(Number(said) + on), number, fiscal);
  const year = firstYearOf(Number(said), fiscal.namedBy ?? "start");
  return monthText(yearWithin(year, number, fiscal.starts), number);
}

/**
 * Periods whose year stands in a column. Null, with a problem, where it is not there, or must be asked what
 * it means.
 */
function inColumn(
  turning: Turning,
  periods: readonly PeriodHeader[],
  which: PeriodHeaders,
  header: string,
): Dated | null {
  const { fiscal, samples, positionOf } = turning.row;
  const position = positionOf(header);
  if (position < 0)
    return askMissing(
      turning,
      header,
      header === toFillIn
        ? {
            nl: 'Zet in plaats van "?" het jaar van de maanden, zoals 2026, of de kop van de kolom waarin het staat.',
            en: 'Put the year of the months, such as 2026, in the place of "?", or the header of the column in which it stands.',
          }
        : {
            nl: `Verwacht: een kolom "${header}", met het jaar van de maanden.`,
            en: `Expected a column "${header}", with the year of the months.`,
          },
    );
  const year = samples
    .map(({ cells }) => (cells[position] ?? "").trim())
    .find((cell) => /^\d{4}$/.test(cell));
  const readings =
    which === "months" && year !== undefined ? readingsOfYear(periods, Number(year), fiscal) : [];
  if (readings.length > 1 && fiscal.namedBy === null) {
    const headers = periods.map((each) => turning.row.headers[each.position] ?? "");
    const said = readingsSaid(headers, readings);
    return askReading(turning, periods, {
      nl: `${year}: ${said.nl} Is het het kalenderjaar, schrijf dan het jaar in de koppen.`,
      en: `${year}: ${said.en} Where it is the calendar year, write the year in the headers.`,
      paste: "fiscal_year_named_by: start   # start / end",
    });
  }
  const on = yearsOn(periods);
  return ({ period }, i, cells) =>
    inCell(cells.text(position).trim(), which, period.number, on[i] ?? 0, fiscal);
}

/** How the periods are dated whose headers do not say their year, by what report.yaml says under `year`. */
function bySetting(turning: Turning, periods: readonly PeriodHeader[], which: PeriodHeaders): Dated | null {
  const { row, unpivot } = turning;
  const { year } = unpivot;
  if (year === undefined) {
    const without = periods.find(({ period }) => period.year === null);
    const guess = yearSaid(row);
    return askMissing(turning, row.headers[without?.position ?? 0] ?? "", {
      nl: "Van deze kop is het jaar niet bekend: zet erbij year: met het jaar, of met de kop van de kolom waarin het staat.",
      en: "The year of this header is not known: add year: with the year, or with the header of the column in which it stands.",
      ...(guess === undefined
        ? {}
        : { paste: linesOfFile(row.contract.kind, { unpivot: { ...unpivot, year: guess } }) }),
    });
  }
  if (typeof year === "number" || /^\d{4}$/.test(year))
    return ofNumber(turning, periods, which, Number(year));
  if (which === "months" && /^\d{4}-(0[1-9]|1[0-2])$/.test(year)) return fromMonth(turning, periods, year);
  const first = firstOfTwo(year);
  if (first !== null && row.fiscal.starts > 1)
    return ({ period }) => periodText(which, year, period.number, row.fiscal);
  return inColumn(turning, periods, which, year);
}

/**
 * The columns of a file that are periods, each with its year. Null, with a problem, where that is not known.
 */
export function datedColumns(
  turning: Turning,
  periods: readonly PeriodHeader[],
  which: PeriodHeaders,
): Turned[] | null {
  const { fiscal } = turning.row;
  const named = periods.map(({ period: { year, number } }) =>
    year === null ? null : periodText(which, year, number, fiscal),
  );
  const dated = named.includes(null) ? bySetting(turning, periods, which) : () => "";
  if (dated === null) return null;
  return periods.map((period, i) => {
    const own = named[i] ?? null;
    return { position: period.position, name: (cells) => own ?? dated(period, i, cells) };
  });
}
