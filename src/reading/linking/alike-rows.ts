import type { FileKind } from "../../contract/vocabulary.ts";
import { onceBy } from "../columns/collect-columns.ts";
import { hashOfText, mapDistinct } from "../columns/fast/fast.ts";
import { cellAt, lineAt, numberAt, partOf, rawAt, type Table, usedRows, valueAt } from "../columns/table.ts";
import type { Problems, Said } from "../problems/problems.ts";
import { groupsOfEqual } from "./equal-rows.ts";

/** From which part of the rows, and how many, it is no chance that two files hold alike ones. */
interface Evidence {
  share: number;
  least: number;
}
/** Somebody calls the same customer twice a day, and issues two quotes: most rows of a file are not such. */
const most: Evidence = { share: 0.5, least: 3 };
/** Quotes of one day, owner, outcome, and value or account, are seldom two. */
const some: Evidence = { share: 0.1, least: 1 };

/** The column of the days that a file covers: only what both cover counts. */
const dayOf: Partial<Record<FileKind, string>> = { quotes: "issued_on", activities: "date" };

/** The columns by which rows are alike: all that are read, but for the number of their own. */
function comparedIn({ contract, columns }: Table): string[] {
  return [...columns.keys()].filter((name) => name !== onceBy && !contract.columns[name]?.isRowId);
}

/** For each row a number that rows share which are alike in all that is read; never 0. */
function hashesOfWhatIsRead(table: Table, compared: readonly string[]): Int32Array {
  const sums = new Int32Array(table.length);
  for (const name of compared) {
    const { codes = new Int32Array(), values = [] } = table.columns.get(name) ?? {};
    const hashes = Int32Array.from(
      mapDistinct(values, (value) => (value === null ? 0 : hashOfText(`${name} ${value}`))),
    );
    for (let row = 0; row < sums.length; row++) {
      const code = codes[row] ?? -1;
      if (code >= 0) sums[row] = ((sums[row] ?? 0) + (hashes[code] ?? 0)) | 0;
    }
  }
  return sums.map((sum) => (sum === 0 ? 1 : sum));
}

/** Two files of a table with the rows that are alike in both, by the first of them. */
interface Pair {
  earlier: number;
  later: number;
  /** How many rows of the later are alike to one of the earlier. */
  rows: number;
  evidence: Evidence;
  first: { row: number; earlier: number };
}

/**
 * What it takes to ask about alike rows of two files; null where nothing does, for rows other than quotes
 * that have numbers of their own.
 */
function evidenceOf(table: Table, row: number, areNumbered: boolean): Evidence | null {
  if (table.contract.kind !== "quotes") return areNumbered ? null : most;
  const isTelling = ["value", "account_id"].some((name) => valueAt(table, name, row) !== null);
  return isTelling && !areNumbered ? some : most;
}

/** Each two files that hold as many of some alike rows, by what it takes to ask about them. */
function pairsOf(table: Table, contents: Int32Array): Pair[] {
  const pairs = new Map<string, Pair>();
  const compared = comparedIn(table);
  const hasNoNumber = (row: number) => contents[row] !== 0;
  const alike = (a: number, b: number) =>
    compared.every((name) => valueAt(table, name, a) === valueAt(table, name, b));
  const take = ([earlier, ones]: [number, number[]], [later, others]: [number, number[]]) => {
    if (ones.length !== others.length) return;
    const areNumbered = !ones.every(hasNoNumber) && !others.every(hasNoNumber);
    const [one = 0, row = 0] = [ones[0], others[0]];
    const evidence = evidenceOf(table, row, areNumbered);
    if (evidence === null) return;
    const key = `${earlier} ${later} ${evidence.least}`;
    const known = pairs.get(key);
    if (known) known.rows += others.length;
    else pairs.set(key, { earlier, later, rows: others.length, evidence, first: { row, earlier: one } });
  };
  for (const rows of groupsOfEqual(table, hashesOfWhatIsRead(table, compared), alike)) {
    const byPart = [...Map.groupBy(rows, (row) => partOf(table, row))];
    byPart.forEach((later, at) => {
      for (const earlier of byPart.slice(0, at)) take(earlier, later);
    });
  }
  return [...pairs.values()];
}

/** The days of the rows of each file that count. */
function daysByPart(table: Table, column: string): number[][] {
  const days = table.parts.map((): number[] => []);
  for (const row of usedRows(table)) {
    const day = numberAt(table, column, row);
    if (day !== null) days[partOf(table, row)]?.push(day);
  }
  return days;
}

function ends(days: readonly number[]): { from: number; to: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) [from, to] = [Math.min(from, day), Math.max(to, day)];
  return { from, to };
}

/** How many rows lie in the days that two files both cover, of the file that has fewer there. */
function rowsInBoth(ones: readonly number[], others: readonly number[]): number {
  const [one, other] = [ends(ones), ends(others)];
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  const within = (days: readonly number[]) => days.filter((day) => day >= from && day <= to).length;
  return Math.min(within(ones), within(others));
}

/** The cells that are read and stand there otherwise, such as `value "1000", here "1000.00"`. */
function writtenOtherwise(table: Table, row: number, earlier: number): Said {
  const name = comparedIn(table).find((each) => rawAt(table, each, earlier) !== rawAt(table, each, row));
  if (name === undefined)
    return {
      nl: "verschillen ze in een kolom die niet wordt gelezen, of in het nummer",
      en: "they differ in a column that nothing reads, or in the number",
    };
  const header = cellAt(table, name, row).column ?? name;
  const [before, now] = [rawAt(table, name, earlier), rawAt(table, name, row)];
  return {
    nl: `staat er ${header} "${before}", hier "${now}"`,
    en: `${header} is "${before}" there, "${now}" here`,
  };
}

const answers = "rules: { row.alike_in_two_files: off }";

function report(table: Table, { earlier, rows, first }: Pair, problems: Problems): void {
  const { line: _line, column: _column, value: _value, ...place } = cellAt(table, "", first.row);
  const file = table.parts[earlier]?.file ?? "";
  const otherwise = writtenOtherwise(table, first.row, first.earlier);
  const [here, there] = [table.line[first.row] ?? 0, lineAt(table, first.earlier, first.earlier)];
  problems.add(
    "row.alike_in_two_files",
    { ...place, value: String(rows) },
    {
      nl: `In alles wat wordt gelezen gelijk aan ${file}: ${rows === 1 ? "1 regel" : `${rows} regels`}. Toch ${otherwise.nl} (regel ${here}, daar regel ${there}).`,
      en: `Alike to ${file} in all that is read: ${rows === 1 ? "1 row" : `${rows} rows`}. But ${otherwise.en} (line ${here}, there line ${there}).`,
      paste: answers,
    },
  );
}

/**
 * Asks about rows without a number that are alike in two files in all that is read, and not in all that
 * stands there: an export that was saved in another form, one with a column more, or with an age that grows.
 * Equal ones have been counted once before.
 */
export function reportAlikeRows(table: Table, problems: Problems): void {
  const { contents, parts, contract } = table;
  const day = dayOf[contract.kind];
  if (contents === null || parts.length < 2 || day === undefined) return;
  const isSought = contract.kind === "quotes" || usedRows(table).some((row) => contents[row] !== 0);
  const pairs = isSought
    ? pairsOf(table, contents).filter(({ rows, evidence }) => rows >= evidence.least)
    : [];
  if (pairs.length === 0) return;
  const days = daysByPart(table, day);
  for (const pair of pairs) {
    const inBoth = rowsInBoth(days[pair.earlier] ?? [], days[pair.later] ?? []);
    if (pair.rows >= pair.evidence.share * inBoth) report(table, pair, problems);
  }
}
