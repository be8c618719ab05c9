import type { Column } from "../../contract/column.ts";
import { columnNamed } from "../exports/settings/contract-names.ts";
import { headersOfOnce } from "../exports/settings/effective-mapping.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import type { HeaderRow } from "../text/header-row.ts";
import type { MadeCell } from "../text/made-cells.ts";
import { reportDoubled } from "./doubled-headers.ts";
import { seekMoney } from "./money/positions.ts";
import type { NearColumn } from "./near-columns.ts";
import { type Positions, positionsIn, spokenOf } from "./positions.ts";
import { fixedAmounts } from "./turned/fixed-amounts.ts";
import { turnedColumns } from "./turned/turned-columns.ts";
import type { Unpivoted } from "./turned/unpivot.ts";
import { wideFile } from "./turned/wide-file.ts";
import { outcomeInColumns } from "./words/outcome-in-columns.ts";

/** Which position of a row each column is read from. */
export interface Layout {
  /** Position by canonical column name; behind the last header stand the cells that are made. */
  positions: ReadonlyMap<string, number>;
  made: readonly MadeCell[];
  /** The columns that become rows. */
  unpivoted: Unpivoted | null;
  /** Where a header of the export, or a column by its own name, is read; −1 for nowhere. */
  readAt: (header: string) => number;
  /** Headers that nothing reads. */
  unused: readonly string[];
  /** Where those stand of which nothing is read in every row: also those that become rows. */
  unread: readonly number[];
  /** Of those the headings that look like a column which the file does not have; not looked for by all. */
  near?: readonly NearColumn[];
  /** Whether every column that must be there is there. */
  isComplete: boolean;
}

const reasonWords =
  /reden|oorzaak|verzuim|ziek|diagnos|medisch|klacht|soort|\bkind\b|\btype|reason|cause|sick|illness|medical/;

/**
 * Whether a column of the absence file looks like a reason for absence: it is not read, whatever report.yaml
 * says.
 */
export function looksLikeReason(header: string, column?: Column): boolean {
  return reasonWords.test(foldName(header)) && column?.kind !== "day" && column?.kind !== "amount";
}

/**
 * Whether a column may be missing: not one that report.yaml points to, nor a required one that nothing else
 * gives.
 */
function mayBeMissing(name: string, column: Column, { mapping }: HeaderRow): boolean {
  if (mapping.pointedTo.has(name) || name in mapping.lookup) return false;
  return !column.required || name in mapping.defaults || (name === "to" && mapping.lasts !== undefined);
}

/** Headers by which rows are left out. */
const rowHeaders = ({ mapping }: HeaderRow) => [
  ...Object.keys(mapping.skip),
  ...Object.keys(mapping.only),
  ...headersOfOnce(mapping),
];

/** Reports a column that must be there and is not: a required one, or one that report.yaml points to. */
function reportMissing(
  row: HeaderRow,
  readAt: Layout["readAt"],
  names: readonly string[],
  problems: Problems,
): void {
  const { contract, mapping, file, line, headers, positionOf } = row;
  const spoken = spokenOf(mapping);
  const missing = (header: { nl: string; en: string }, what: { nl: string; en: string }) => {
    problems.add("column.missing", { file, kind: contract.kind, line, column: header.en }, (didYouMean) => {
      const hint = didYouMean(header.nl, headers);
      return {
        nl: `Verwacht: een kolom "${header.nl}"${what.nl}.${hint.nl}`,
        en: `Expected a column "${header.en}"${what.en}.${hint.en}`,
      };
    });
  };
  for (const name of names) {
    const column = contract.columns[name];
    const candidates = mapping.several[name]?.headers.filter((each) => positionOf(each) < 0) ?? spoken[name];
    const means = {
      nl: (column?.doc.nl ?? name).replace(/\.$/, ""),
      en: (column?.doc.en ?? name).replace(/\.$/, ""),
    };
    missing(
      { nl: candidates?.join('" of "') ?? column?.nl ?? name, en: candidates?.join('" or "') ?? name },
      { nl: ` (${means.nl})`, en: ` (${means.en})` },
    );
  }
  for (const header of rowHeaders(row).filter((each) => readAt(each) < 0)) {
    missing(
      { nl: header, en: header },
      {
        nl: ", waarop regels worden overgeslagen of samengenomen",
        en: ", by which rows are left out or taken together",
      },
    );
  }
}

/**
 * Reports what must be there and is not, and gives whether all is. A file whose columns should be rows, or
 * that has an outcome in several, is told as that, with how.
 */
function reportLacking(
  row: HeaderRow,
  positions: Positions["positions"],
  readAt: Layout["readAt"],
  problems: Problems,
): boolean {
  const { contract, file, line } = row;
  const names = Object.entries(contract.columns)
    .filter(([name, column]) => !positions.has(name) && !mayBeMissing(name, column, row))
    .map(([name]) => name);
  const wide = wideFile(row, names) ?? fixedAmounts(row, names) ?? outcomeInColumns(row, names);
  const [first] = names;
  if (wide && first !== undefined) {
    const column = wide.gives.has(first) ? first : ([...wide.gives][0] ?? first);
    problems.add("column.missing", { file, kind: contract.kind, line, column }, wide.said);
  }
  reportMissing(
    row,
    readAt,
    names.filter((name) => !wide?.gives.has(name)),
    problems,
  );
  return names.length === 0 && rowHeaders(row).every((each) => readAt(each) >= 0);
}

/**
 * Adds the cells of columns that become rows behind those that are made. Null, with a problem, where it is
 * not known which they are.
 */
function turn(
  row: HeaderRow,
  { positions, made, taken }: Positions,
  readAt: Layout["readAt"],
  problems: Problems,
): Unpivoted | null {
  const { unpivot } = row.mapping;
  if (unpivot === undefined) return null;
  const read = new Set([...taken, ...rowHeaders(row).map(readAt)]);
  const turned = turnedColumns({ row, unpivot, taken: read, problems });
  if (turned === null) return null;
  for (const [name, cell] of [
    [unpivot.name, turned.name],
    [unpivot.rest, turned.rest],
    [unpivot.value, turned.value],
  ] as const) {
    if (name === undefined) continue;
    positions.set(name, row.headers.length + made.length);
    made.push(cell);
  }
  for (const position of turned.positions) taken.add(position);
  return turned;
}

function reportReasons(
  { contract, file, line }: HeaderRow,
  unused: readonly string[],
  problems: Problems,
): void {
  if (contract.kind !== "absence") return;
  for (const header of unused.filter((each) => looksLikeReason(each))) {
    problems.add(
      "absence.reason_column",
      { file, kind: contract.kind, line, column: header },
      { nl: "Een reden voor afwezigheid wordt niet gelezen.", en: "No reason for absence is read." },
    );
  }
}

/**
 * Finds the columns of a contract under the headers of a file. One that must be there and is not is a
 * problem, with the nearest header as a suggestion; so is a column of the absence file that looks like a
 * reason.
 */
export function matchColumns(row: HeaderRow, problems: Problems): Layout {
  const { contract, mapping, headers, positionOf } = row;
  const mayRead = (header: string, column: Column) =>
    contract.kind !== "absence" || !looksLikeReason(header, column);
  const found = positionsIn(row, mayRead);
  seekMoney(row, found);
  const { positions, made, taken } = found;
  const readAt = (header: string) => {
    const position = positionOf(header);
    return position >= 0 ? position : (positions.get(columnNamed(header, contract) ?? "") ?? -1);
  };
  const everyRow = new Set(taken);
  const unpivoted = turn(row, found, readAt, problems);
  const isTurned = mapping.unpivot === undefined || unpivoted !== null;
  const isComplete = isTurned && reportLacking(row, positions, readAt, problems);
  const byRows = rowHeaders(row).map((reference) => ({
    name: reference,
    reference,
    position: readAt(reference),
  }));
  reportDoubled(row, [...found.found, ...byRows], problems);
  for (const { position } of byRows) taken.add(position);
  const unused = headers.filter((header, i) => header !== "" && !taken.has(i));
  reportReasons(row, unused, problems);
  const unread = [...headers.keys()].filter((position) => !everyRow.has(position));
  return { positions, made, unpivoted, readAt, unused, unread, isComplete };
}
