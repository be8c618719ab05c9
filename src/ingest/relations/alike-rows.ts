import type { FileKind } from "../../contract/vocabulary.ts";
import { mapped } from "../distinct.ts";
import { hashOfText } from "../hash.ts";
import type { Problems, Said } from "../problems.ts";
import { onceBy } from "../raw.ts";
import { cellAt, lineAt, numberAt, partOf, rawAt, type Table, usedRows } from "../table.ts";
import { groupsOfEqual } from "./equal-rows.ts";

/** From which part of the rows, and how many, it is no chance that two files hold alike ones. */
interface Evidence {
  share: number;
  least: number;
}
/** By the column of the days that a file covers: only what both cover counts. */
const evidence: Partial<
  Record<FileKind, { day: string; withoutNumber: Evidence; numbered: Evidence | null }>
> = {
  quotes: {
    day: "issued_on",
    // Quotes of one day, owner, value and outcome are seldom two.
    withoutNumber: { share: 0.1, least: 1 },
    // Two with numbers of their own may be; most of a file are not.
    numbered: { share: 0.5, least: 3 },
  },
  // Somebody calls the same customer twice a day.
  activities: { day: "date", withoutNumber: { share: 0.5, least: 3 }, numbered: null },
};

/** For each row a number that rows share which are alike in all that is read; never 0. */
function hashesOfWhatIsRead(table: Table): Int32Array {
  const sums = new Int32Array(table.length);
  for (const [name, { codes, values }] of table.columns) {
    if (name === onceBy) continue;
    const hashes = Int32Array.from(
      mapped(values, (value) => (value === null ? 0 : hashOfText(`${name} ${value}`))),
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
  /** Whether those of both files have a number, which differs. */
  areNumbered: boolean;
  first: { row: number; earlier: number };
}

/** Each two files that hold as many of some alike rows, those of which one has no number apart from the others. */
function pairsOf(table: Table, contents: Int32Array): Pair[] {
  const pairs = new Map<string, Pair>();
  const hasNoNumber = (row: number) => contents[row] !== 0;
  const take = ([earlier, ones]: [number, number[]], [later, others]: [number, number[]]) => {
    if (ones.length !== others.length) return;
    const areNumbered = !ones.every(hasNoNumber) && !others.every(hasNoNumber);
    const [one = 0, row = 0] = [ones[0], others[0]];
    const key = `${earlier} ${later} ${areNumbered}`;
    const known = pairs.get(key);
    if (known) known.rows += others.length;
    else pairs.set(key, { earlier, later, rows: others.length, areNumbered, first: { row, earlier: one } });
  };
  for (const rows of groupsOfEqual(table, hashesOfWhatIsRead(table))) {
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
  const columns = [...table.columns.keys()].filter(
    (name) => name !== onceBy && rawAt(table, name, earlier) !== rawAt(table, name, row),
  );
  const [name] = columns;
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

const answers = "rules: { row.alike_in_two_files: off } # they are others, and all of them count";

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
 * Asks about rows without a number that are alike in two files in all that is read, and not in all that stands there: an export that was saved in another form, one with a column more, or
 * with an age that grows. Equal ones have been counted once before.
 */
export function reportAlikeRows(table: Table, problems: Problems): void {
  const { contents, parts } = table;
  const signs = evidence[table.contract.kind];
  if (contents === null || parts.length < 2 || signs === undefined) return;
  const isSought = signs.numbered !== null || usedRows(table).some((row) => contents[row] !== 0);
  if (!isSought) return;
  const days = daysByPart(table, signs.day);
  for (const pair of pairsOf(table, contents)) {
    const sign = pair.areNumbered ? signs.numbered : signs.withoutNumber;
    if (sign === null || pair.rows < sign.least) continue;
    const inBoth = rowsInBoth(days[pair.earlier] ?? [], days[pair.later] ?? []);
    if (pair.rows >= sign.share * inBoth) report(table, pair, problems);
  }
}
