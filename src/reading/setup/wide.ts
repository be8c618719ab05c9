import { fileContracts } from "../../contract/files.ts";
import { type PeriodHeaders, periodHeaders } from "../../contract/mapping/unpivot.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { countedIn, dayIn, knownWords, periodsIn } from "../columns/turned/wide-file.ts";
import { foldName } from "../fold.ts";
import { isNumber } from "../text/totals/column-sum.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";

/** Columns that stand where rows are expected. */
export interface Wide {
  /** Headings that are periods, or those that are words of a column. */
  columns: PeriodHeaders | readonly string[];
  /** The column that the heading is read as. */
  name: string;
  /** The column that the words beside a period are read as: `visits 2026-10`. */
  rest: string | null;
  /** The column that the cells are read as. */
  value: string;
  /** Where they stand. */
  positions: readonly number[];
}

/** The columns of a contract that such headings and cells give. */
export const givenBy = ({ name, rest, value }: Wide): string[] => [
  name,
  ...(name === "from" ? ["to"] : []),
  ...(rest === null ? [] : [rest]),
  value,
];

const isBlank = (text: string) => /^(?:|[-–])$/.test(text);

/** Whether numbers of a few figures stand in columns, as somebody counts visits; amounts are none. */
const areCounts = (columns: readonly (SheetColumn | undefined)[]) =>
  columns.every((column) =>
    [...(column?.words.keys() ?? [])].every((text) => isBlank(text) || /^\d{1,3}$/.test(text)),
  );

const areNumbers = (columns: readonly (SheetColumn | undefined)[]) =>
  columns.some((column) => (column?.filled ?? 0) > 0) &&
  columns.every((column) =>
    [...(column?.words.keys() ?? [])].every((text) => isBlank(text) || isNumber(text)),
  );

function byPeriod({ head }: Sheet, kind: FileKind, missing: readonly string[], value: string): Wide | null {
  const day = dayIn[kind];
  if (day === undefined || !missing.includes(day)) return null;
  const row = { contract: fileContracts[kind], headers: head.headers };
  for (const which of day === "date" ? (["months"] as const) : periodHeaders) {
    const periods = periodsIn(row, which, missing);
    if (!periods || periods.found.length < 2) continue;
    const positions = periods.found.map(({ position }) => position);
    return { columns: which, name: day, rest: periods.rest ?? null, value, positions };
  }
  return null;
}

function byWord(sheet: Sheet, kind: FileKind, missing: readonly string[], value: string): Wide | null {
  if (!missing.includes(value)) return null;
  for (const [name, column] of Object.entries(fileContracts[kind].columns)) {
    if (!column.required || !missing.includes(name)) continue;
    const known = knownWords(column);
    const positions = sheet.head.headers.flatMap((header, at) => (known.has(foldName(header)) ? [at] : []));
    if (positions.length < 2 || !areNumbers(positions.map((at) => sheet.columns[at]))) continue;
    const columns = positions.map((at) => sheet.head.headers[at] ?? "");
    return { columns, name, rest: null, value, positions };
  }
  return null;
}

/**
 * The columns of a sheet that would be rows of a kind: a period each, or a medium, type or measure. Null
 * where there are none, or what stands there cannot be counted in it. `has` are the columns that stand
 * under a heading of their own.
 */
export function wideOf(sheet: Sheet, kind: FileKind, has: ReadonlySet<string>): Wide | null {
  const value = countedIn[kind];
  if (value === undefined) return null;
  const missing = Object.keys(fileContracts[kind].columns).filter((name) => !has.has(name));
  const wide = byPeriod(sheet, kind, missing, value) ?? byWord(sheet, kind, missing, value);
  const cells = wide?.positions.map((at) => sheet.columns[at]) ?? [];
  return kind === "activities" && !areCounts(cells) ? null : wide;
}
