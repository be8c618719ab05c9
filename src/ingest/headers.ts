import type { Column } from "../contract/column.ts";
import type { FileContract } from "../contract/file.ts";
import type { FileMapping } from "../contract/mapping.ts";
import { didYouMean, foldName } from "./fold.ts";
import type { Problems } from "./problems.ts";

/** Which position of a row each column is read from. */
export interface Layout {
  headers: readonly string[];
  /** Position by canonical column name. */
  positions: ReadonlyMap<string, number>;
  /** Headers that nothing reads. */
  unused: readonly string[];
  /** Whether every column that must be there is there. */
  isComplete: boolean;
}

interface HeaderRow {
  contract: FileContract;
  mapping: FileMapping;
  file: string;
  line: number;
  headers: readonly string[];
}

const reasonWords =
  /reden|oorzaak|verzuim|ziek|diagnos|medisch|klacht|soort|\bkind\b|\btype|reason|cause|sick|illness|medical/;

/** Whether a column of the absence file looks like a reason for absence: it is not read, whatever report.yaml says. */
function looksLikeReason(header: string, column?: Column): boolean {
  return reasonWords.test(foldName(header)) && column?.kind !== "day" && column?.kind !== "amount";
}

/** Where a header stands; −1 for nowhere. */
function positionOfHeader(headers: readonly string[], header: string): number {
  return headers.findIndex((each) => foldName(each) === foldName(header));
}

/** Where a column stands under its English or Dutch name, or another that exports use, if no other column is read there; −1 for nowhere. */
function positionByName(
  name: string,
  column: Column,
  headers: readonly string[],
  taken: Set<number>,
): number {
  for (const candidate of [name, column.nl, ...column.aliases]) {
    const position = positionOfHeader(headers, candidate);
    if (position >= 0 && !taken.has(position)) return position;
  }
  return -1;
}

/** Positions of the columns: first as report.yaml says, where two may be read from one header (a name that is its own number); then by name. */
function positionsOf({ contract, mapping, headers }: HeaderRow): Map<string, number> {
  const positions = new Map<string, number>();
  const isRead = (position: number, column: Column) =>
    position >= 0 && !(contract.kind === "absence" && looksLikeReason(headers[position] ?? "", column));
  for (const [name, header] of Object.entries(mapping.columns)) {
    const column = contract.columns[name];
    const position = positionOfHeader(headers, header);
    if (column && isRead(position, column)) positions.set(name, position);
  }
  const taken = new Set(positions.values());
  for (const [name, column] of Object.entries(contract.columns)) {
    if (mapping.columns[name] !== undefined) continue;
    const position = positionByName(name, column, headers, taken);
    if (!isRead(position, column)) continue;
    positions.set(name, position);
    taken.add(position);
  }
  return positions;
}

/** Reports a column that must be there and is not: a required one, or one that report.yaml points to. */
function reportMissing(row: HeaderRow, positions: ReadonlyMap<string, number>, problems: Problems): boolean {
  const { contract, mapping, file, line, headers } = row;
  let isComplete = true;
  for (const [name, column] of Object.entries(contract.columns)) {
    const mapped = mapping.columns[name];
    const isNeeded = mapped !== undefined || (column.required && !(name in mapping.defaults));
    if (!isNeeded || positions.has(name)) continue;
    isComplete = false;
    const hint = didYouMean(mapped ?? column.nl, headers);
    const means = { nl: column.doc.nl.replace(/\.$/, ""), en: column.doc.en.replace(/\.$/, "") };
    problems.add(
      "column.missing",
      { file, kind: contract.kind, line, column: mapped ?? name },
      {
        nl: `Verwacht: een kolom "${mapped ?? column.nl}" (${means.nl}).${hint.nl}`,
        en: `Expected a column "${mapped ?? name}" (${means.en}).${hint.en}`,
      },
    );
  }
  for (const header of Object.keys(mapping.skip)) {
    if (positionOfHeader(headers, header) >= 0) continue;
    isComplete = false;
    const hint = didYouMean(header, headers);
    problems.add(
      "column.missing",
      { file, kind: contract.kind, line, column: header },
      {
        nl: `Verwacht: een kolom "${header}", waarop regels worden overgeslagen.${hint.nl}`,
        en: `Expected a column "${header}", by which rows are left out.${hint.en}`,
      },
    );
  }
  return isComplete;
}

/** Reports a header that stands twice where one of the two is read. */
function reportDuplicates(row: HeaderRow, read: ReadonlySet<number>, problems: Problems): void {
  const { contract, file, line, headers } = row;
  const byName = Map.groupBy(headers.keys(), (position) => foldName(headers[position] ?? ""));
  for (const [name, [, ...others]] of byName) {
    const isRead = [...read].some((position) => foldName(headers[position] ?? "") === name);
    if (name === "" || !isRead) continue;
    for (const position of others) {
      const column = headers[position] ?? "";
      problems.add(
        "column.duplicate",
        { file, kind: contract.kind, line, column, value: column },
        {
          nl: `Kolom ${position + 1} heet als een eerdere.`,
          en: `Column ${position + 1} is named as an earlier one.`,
        },
      );
    }
  }
}

/**
 * Finds the columns of a contract under the headers of a file. One that must be there and is not is a problem, with the nearest header as a
 * suggestion; so is a column of the absence file that looks like a reason.
 */
export function layoutOf(row: HeaderRow, problems: Problems): Layout {
  const { contract, mapping, file, line, headers } = row;
  const positions = positionsOf(row);
  const isComplete = reportMissing(row, positions, problems);
  const taken = new Set(positions.values());
  reportDuplicates(row, taken, problems);
  const skipped = new Set(Object.keys(mapping.skip).map(foldName));
  const unused = headers.filter(
    (header, i) => !taken.has(i) && header !== "" && !skipped.has(foldName(header)),
  );
  if (contract.kind === "absence") {
    for (const header of unused.filter((each) => looksLikeReason(each))) {
      problems.add(
        "absence.reason_column",
        { file, kind: contract.kind, line, column: header },
        { nl: "Een reden voor afwezigheid wordt niet gelezen.", en: "No reason for absence is read." },
      );
    }
  }
  return { headers, positions, unused, isComplete };
}
