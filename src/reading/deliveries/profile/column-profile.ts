import { monthOfDay } from "../../../calendar/window.ts";
import type { Column } from "../../../contract/column.ts";
import type { ColumnProfile } from "../../../contract/delivery.ts";
import { rowKeys } from "../../../contract/row-keys.ts";
import { median } from "../../../statistics/median.ts";
import { mapDistinct } from "../../columns/fast/fast.ts";
import type { CodedColumn, Table } from "../../columns/table.ts";

/** A column of more words than this is none of words. */
const mostWords = 60;
const longestWord = 80;
/** Of so many months the amounts are kept. */
const mostMonths = 24;

/** Columns of text in which few words stand: what people are grouped by. */
const wordColumns: ReadonlySet<string> = new Set(["team", "segment", "currency"]);

/** Columns of a day by which amounts are told by month. */
const dayColumns = ["issued_on", "from"] as const;

/** Whether the words of a column are kept. Names, remarks and roles of contact persons never are. */
function holdsWords(name: string, { kind }: Column): boolean {
  return kind === "choice" || (kind === "text" && wordColumns.has(name));
}

/** How many of some rows hold each text of a column; the last is of those where nothing stands. */
function countsOf({ codes, values }: CodedColumn, rows: Int32Array): Float64Array {
  const counts = new Float64Array(values.length + 1);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] ?? 0] ?? -1;
    const at = code < 0 ? values.length : code;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function wordsOf({ texts, values }: CodedColumn, counts: Float64Array): ColumnProfile["words"] {
  const words = new Map<string, [rows: number, meaning: string]>();
  texts.forEach((text, code) => {
    const rows = counts[code] ?? 0;
    const word = text.trim().slice(0, longestWord);
    if (rows === 0 || word === "" || words.size > mostWords) return;
    const meaning = String(values.at(code) ?? "");
    words.set(word, [rows + (words.get(word)?.[0] ?? 0), meaning === word ? "" : meaning]);
  });
  return words.size > mostWords ? undefined : Object.fromEntries(words);
}

/** The amounts of some rows, by month where the table has a day to tell that by. */
function amountsOf(
  column: CodedColumn,
  rows: Int32Array,
  day: CodedColumn | undefined,
): ColumnProfile["amounts"] {
  const numberOf = Float64Array.from(
    mapDistinct(column.values, (v) => (typeof v === "number" ? v : Number.NaN)),
  );
  const monthOf = day ? mapDistinct(day.values, (v) => (typeof v === "number" ? monthOfDay(v) : "")) : [];
  const all: number[] = [];
  const months = new Map<string, number[]>();
  for (const row of rows) {
    const amount = numberOf[column.codes[row] ?? -1] ?? Number.NaN;
    if (Number.isNaN(amount)) continue;
    all.push(amount);
    const month = monthOf[day?.codes[row] ?? -1] ?? "";
    const own = months.get(month);
    if (own) own.push(amount);
    else if (month !== "") months.set(month, [amount]);
  }
  if (all.length === 0) return undefined;
  const sorted = Float64Array.from(all).sort();
  const lately = [...months].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, mostMonths);
  return {
    n: all.length,
    least: sorted[0] ?? 0,
    greatest: sorted.at(-1) ?? 0,
    median: median(sorted),
    months: Object.fromEntries(
      lately.map(([month, own]) => [month, [own.length, median(Float64Array.from(own).sort())]]),
    ),
  };
}

/**
 * The rows of which the amounts are money: of targets those of revenue alone, for the middle of visits and
 * revenue together is neither. All rows of a file that is of one thing.
 */
function rowsOfMoney({ columns }: Table, rows: Int32Array): Int32Array {
  const measure = columns.get("measure");
  if (!measure) return rows;
  return rows.filter((row) => measure.values.at(measure.codes[row] ?? -1) === "revenue");
}

/**
 * What stands in each column of a table that report.yaml did not give, over some of its rows. The number of a
 * row is none of them: where it is only compared with others, it is read as no column.
 */
export function columnProfiles(table: Table, rows: Int32Array): Record<string, ColumnProfile> {
  const { contract, columns, parts } = table;
  const day = dayColumns.map((name) => columns.get(name)).find((column) => column !== undefined);
  const ofMoney = rowsOfMoney(table, rows);
  const inFile = (name: string) => parts.some(({ headers }) => headers.has(name));
  const profiles = [...columns].flatMap(([name, coded]): [string, ColumnProfile][] => {
    const column = contract.columns[name];
    if (!column || coded.isDerived || !inFile(name) || name === rowKeys[contract.kind]) return [];
    const counts = countsOf(coded, rows);
    const blank = counts.at(-1) ?? 0;
    const words = holdsWords(name, column) ? wordsOf(coded, counts) : undefined;
    const isAmount = column.kind === "amount" && name !== "count";
    const amounts = isAmount ? amountsOf(coded, ofMoney, day) : undefined;
    const { header } = coded;
    return [[name, { header, blank, ...(words && { words }), ...(amounts && { amounts }) }]];
  });
  return Object.fromEntries(profiles);
}
