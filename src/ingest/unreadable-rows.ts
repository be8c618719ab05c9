import { readableText } from "../contract/clean-text.ts";
import type { Column } from "../contract/column.ts";
import { type CellFormat, cellReader, holdsAnyText, type Meaning } from "./cell.ts";
import { headerOf } from "./cell-place.ts";
import { columnWords } from "./column-words.ts";
import { plainDays } from "./dates/day-format.ts";
import { dateOrders } from "./dates/written-date.ts";
import type { Dictionary } from "./dictionary.ts";
import { meaningOf, textReader } from "./meanings.ts";
import type { Problems } from "./problems.ts";
import type { Opened } from "./raw.ts";
import type { Texts } from "./texts.ts";

/** So many rows without one cell that can be read say enough of the others: those would take seconds, and say the same a million times. */
export const rowsTried = 50_000;

/** Every way in which the cells of a kind may be written. */
function formatsOf({ kind }: Column): CellFormat[] {
  if (kind === "amount") {
    return [
      { decimal: ",", days: plainDays },
      { decimal: ".", days: plainDays },
    ];
  }
  if (kind !== "day") return [{ decimal: ".", days: plainDays }];
  return dateOrders.map((order) => ({ decimal: ".", days: { ...plainDays, order, readsMonths: true } }));
}

/** Whether any text of a column means something, in whichever way it is written. */
function hasReadable(texts: Texts, name: string, column: Column, opened: Opened): boolean {
  const own = opened.mapping.values[name] ?? {};
  const words = columnWords(name, column, opened.source);
  const readText = textReader(name, opened);
  const readers = formatsOf(column).map((format) => cellReader(column, format, own, words));
  const reads = (text: string) => (read: (text: string) => Meaning) =>
    "value" in meaningOf(text, readText, read);
  for (let code = 0; code < texts.length; code++) {
    if (readers.some(reads(readableText(texts.at(code) ?? "")))) return true;
  }
  return false;
}

/** The first column that must be filled, and of which nothing that stands in the rows so far can be read; null where there is none. */
export function unreadableColumn(
  opened: Opened,
  dictionaries: ReadonlyMap<string, Dictionary>,
): string | null {
  const { columns } = opened.source.contract;
  for (const [name, dictionary] of dictionaries) {
    const column = columns[name];
    if (!column || column.mayBeBlank || holdsAnyText(column) || name in opened.mapping.defaults) continue;
    if (dictionary.length > 0 && !hasReadable(dictionary.texts(), name, column, opened)) return name;
  }
  return null;
}

/** Tells that the rows after a line were not read. */
export function reportNotReadFurther(name: string, line: number, opened: Opened, problems: Problems): void {
  const { file, contract } = opened.source;
  const column = headerOf(name, opened);
  problems.add(
    "file.not_read_further",
    { file, kind: contract.kind, line, column },
    {
      nl: `Van de eerste ${rowsTried.toLocaleString("nl")} regels is hier geen enkele cel te lezen. De regels na deze zijn niet gelezen.`,
      en: `Of the first ${rowsTried.toLocaleString("en")} rows not one cell can be read here. The rows after this one were not read.`,
    },
  );
}
