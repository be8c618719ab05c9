import { byHeader } from "../exports/settings/effective-mapping.ts";
import { onceBy } from "./collect-columns.ts";
import type { CollectedColumns } from "./collected-columns.ts";
import type { RowsInPass } from "./column-context.ts";
import { parseDay } from "./dates/day-format.ts";
import { type DateOrder, writtenDate } from "./dates/written-date.ts";
import { mapDistinct, type RowIdColumn } from "./fast/fast.ts";
import type { CodedColumn } from "./table.ts";

const secondsADay = 86_400;

/** The day of a text, with the part of it that had gone by; null for what is no date. */
function instantOf(text: string, order: DateOrder): number | null {
  const day = parseDay(text, { order, zone: null });
  const time = writtenDate(text)?.time;
  if (day === null || !time) return day;
  return day + (time.seconds - (time.offset ?? 0) * 60) / secondsADay;
}

/** The rows of a file, and in which order most of its dates are written. */
interface DatedRows extends Pick<RowsInPass, "opened" | "lines" | "problems"> {
  order: DateOrder;
}

/**
 * The days, with the time in them, by which it is told which row counts. A cell that holds no date is a
 * problem.
 */
function daysColumn(
  raw: CollectedColumns,
  { opened, order, lines, problems }: DatedRows,
): CodedColumn | undefined {
  const dictionary = raw.dictionaries.get(onceBy);
  if (!dictionary) return undefined;
  const { source, mapping } = opened;
  const header = byHeader(mapping.once?.by ?? "") ?? onceBy;
  const texts = dictionary.texts();
  const codes = dictionary.codes.toArray();
  const values = mapDistinct(texts, (text) => instantOf(text, order));
  values.forEach((value, code) => {
    if (value !== null) return;
    const line = lines[codes.indexOf(code)] ?? 0;
    const place = {
      file: source.file,
      kind: source.contract.kind,
      line,
      column: header,
      value: texts.at(code) ?? "",
    };
    problems.add("cell.not_a_date", place, {
      nl: "Verwacht: een datum, want die zegt welke regel telt.",
      en: "Expected a date, for it tells which row counts.",
    });
  });
  return { header, codes, texts, values, areDistinctKeys: false };
}

/** The columns that no contract has: by which rows count once, and which are parts or lines of one. */
export function columnsBesides(
  raw: CollectedColumns,
  reading: DatedRows,
): { numbers: [string, RowIdColumn][]; by: CodedColumn | undefined } {
  const { once, split, sum } = reading.opened.mapping;
  const headers = { once: once?.column, split, sum };
  const numbers = Object.entries(headers).flatMap(([name, header]): [string, RowIdColumn][] => {
    const own = raw.numbers.get(name);
    return own && header !== undefined ? [[name, { header, parts: [{ from: 0, texts: own.texts() }] }]] : [];
  });
  return { numbers, by: daysColumn(raw, reading) };
}
