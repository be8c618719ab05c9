import { readableText } from "../../contract/clean-text.ts";
import type { Column } from "../../contract/column.ts";
import type { Problems } from "../problems/problems.ts";
import { cellReader, holdsAnyText } from "./cell.ts";
import type { CellFormat } from "./cell-meaning.ts";
import { headerOf } from "./cell-place.ts";
import { plainDays } from "./dates/day-format.ts";
import { dateOrders } from "./dates/written-date.ts";
import type { Dictionary } from "./fast/fast.ts";
import { factorOfCells } from "./numbers/number-in.ts";
import type { OpenedExport } from "./opened-export.ts";
import { meaningOf, textReader } from "./parse-distinct.ts";
import { columnWords } from "./words/column-words.ts";

/**
 * So many rows say enough of the others where hardly a cell can be read: those would take seconds, and say
 * the same a million times.
 */
export const rowsTried = 50_000;

/** Of a file that is what its name says, more of those rows can be read than this. */
const fewReadable = 500;

/** Every way in which the cells of a kind may be written. */
function formatsOf({ kind }: Column, factor: number): CellFormat[] {
  const plain = { decimal: ".", factor, days: plainDays } as const;
  if (kind === "amount") return [{ ...plain, decimal: "," }, plain];
  if (kind !== "day") return [plain];
  return dateOrders.map((order) => ({ ...plain, days: { ...plainDays, order, readsMonths: true } }));
}

/**
 * Whether hardly a cell of a column means anything, in whichever way it is written. A good column is left
 * after its first rows.
 */
function isUnreadable(dictionary: Dictionary, name: string, column: Column, opened: OpenedExport): boolean {
  const own = opened.mapping.values[name] ?? {};
  const words = columnWords(name, column, opened.source);
  const readText = textReader(name, opened);
  const readers = formatsOf(column, factorOfCells(name, column, opened.source.mapping)).map((format) =>
    cellReader(column, format, own, words),
  );
  const texts = dictionary.texts();
  const readable: boolean[] = [];
  let found = 0;
  for (const code of dictionary.codes.toArray()) {
    // A blank cell is no cell that cannot be read.
    const text = code < 0 ? null : readableText(texts.at(code) ?? "");
    const isRead =
      text === null || (readable[code] ?? readers.some((read) => "value" in meaningOf(text, readText, read)));
    if (code >= 0) readable[code] = isRead;
    if (isRead) found++;
    if (found >= fewReadable) return false;
  }
  return true;
}

/**
 * The first column that must be filled, and of which hardly a cell in the rows so far can be read; null where
 * there is none.
 */
export function unreadableColumn(
  opened: OpenedExport,
  dictionaries: ReadonlyMap<string, Dictionary>,
): string | null {
  const { columns } = opened.source.contract;
  for (const [name, dictionary] of dictionaries) {
    const column = columns[name];
    if (!column || column.mayBeBlank || holdsAnyText(column) || name in opened.mapping.defaults) continue;
    if (isUnreadable(dictionary, name, column, opened)) return name;
  }
  return null;
}

/** Tells that the rows after a line were not read. */
export function reportNotReadFurther(
  name: string,
  line: number,
  opened: OpenedExport,
  problems: Problems,
): void {
  const { file, contract } = opened.source;
  const column = headerOf(name, opened);
  problems.add(
    "file.not_read_further",
    { file, kind: contract.kind, line, column },
    {
      nl: `Van de eerste ${rowsTried.toLocaleString("nl")} regels zijn er hier geen ${fewReadable} te lezen. De regels na deze zijn niet gelezen.`,
      en: `Of the first ${rowsTried.toLocaleString("en")} rows not ${fewReadable} can be read here. The rows after this one were not read.`,
    },
  );
}
