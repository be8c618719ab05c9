import type { Column } from "../contract/column.ts";
import type { FileContract } from "../contract/file.ts";
import { foldName } from "./fold.ts";
import type { Problems } from "./problems.ts";
import type { ReadMapping } from "./read-mapping.ts";

/** Which position of a row each column is read from. */
export interface Layout {
  /** Position by canonical column name. */
  positions: ReadonlyMap<string, number>;
  /** Headers that nothing reads. */
  unused: readonly string[];
  /** Whether every column that must be there is there. */
  isComplete: boolean;
}

interface HeaderRow {
  contract: FileContract;
  mapping: ReadMapping;
  file: string;
  line: number;
  headers: readonly string[];
  /** Where a header stands; −1 for nowhere. */
  positionOf: (header: string) => number;
}

const reasonWords =
  /reden|oorzaak|verzuim|ziek|diagnos|medisch|klacht|soort|\bkind\b|\btype|reason|cause|sick|illness|medical/;

/** Whether a column of the absence file looks like a reason for absence: it is not read, whatever report.yaml says. */
function looksLikeReason(header: string, column?: Column): boolean {
  return reasonWords.test(foldName(header)) && column?.kind !== "day" && column?.kind !== "amount";
}

/** Where a column stands under its English or Dutch name, or another that exports use, if no other column is read there; −1 for nowhere. */
function positionByName(
  name: string,
  column: Column,
  positionOf: HeaderRow["positionOf"],
  taken: Set<number>,
): number {
  for (const candidate of [name, column.nl, ...column.aliases]) {
    const position = positionOf(candidate);
    if (position >= 0 && !taken.has(position)) return position;
  }
  return -1;
}

/** Headers that report.yaml or the preset gives for a column; of a looked-up one the header of its key. */
function spokenOf({ columns, lookup }: ReadMapping): Record<string, readonly string[]> {
  const keys = Object.entries(lookup).map(([name, { column }]) => [name, [column]] as const);
  return { ...columns, ...Object.fromEntries(keys) };
}

/** Positions of the columns: first as report.yaml says, where two may be read from one header (a name that is its own number); then by name. */
function positionsOf({ contract, mapping, headers, positionOf }: HeaderRow): Map<string, number> {
  const positions = new Map<string, number>();
  const isRead = (position: number, column: Column) =>
    position >= 0 && !(contract.kind === "absence" && looksLikeReason(headers[position] ?? "", column));
  for (const [name, candidates] of Object.entries(spokenOf(mapping))) {
    const column = contract.columns[name];
    const position = candidates.map(positionOf).find((each) => each >= 0) ?? -1;
    if (column && isRead(position, column)) positions.set(name, position);
  }
  const taken = new Set(positions.values());
  for (const [name, column] of Object.entries(contract.columns)) {
    if (mapping.pointedTo.has(name) || positions.has(name) || name in mapping.lookup) continue;
    const position = positionByName(name, column, positionOf, taken);
    if (!isRead(position, column)) continue;
    positions.set(name, position);
    taken.add(position);
  }
  return positions;
}

/** Whether a column may be missing: not one that report.yaml points to, nor a required one that nothing else gives. */
function mayBeMissing(name: string, column: Column, { mapping }: HeaderRow): boolean {
  if (mapping.pointedTo.has(name) || name in mapping.lookup) return false;
  return !column.required || name in mapping.defaults || (name === "to" && mapping.lasts !== undefined);
}

/** Reports a column that must be there and is not: a required one, or one that report.yaml points to. */
function reportMissing(row: HeaderRow, positions: ReadonlyMap<string, number>, problems: Problems): boolean {
  const { contract, mapping, file, line, headers, positionOf } = row;
  const spoken = spokenOf(mapping);
  let isComplete = true;
  const missing = (header: { nl: string; en: string }, what: { nl: string; en: string }) => {
    isComplete = false;
    problems.add("column.missing", { file, kind: contract.kind, line, column: header.en }, (didYouMean) => {
      const hint = didYouMean(header.nl, headers);
      return {
        nl: `Verwacht: een kolom "${header.nl}"${what.nl}.${hint.nl}`,
        en: `Expected a column "${header.en}"${what.en}.${hint.en}`,
      };
    });
  };
  for (const [name, column] of Object.entries(contract.columns)) {
    if (positions.has(name) || mayBeMissing(name, column, row)) continue;
    const spokenAs = spoken[name]?.join('" of "');
    const means = { nl: column.doc.nl.replace(/\.$/, ""), en: column.doc.en.replace(/\.$/, "") };
    missing(
      { nl: spokenAs ?? column.nl, en: spoken[name]?.join('" or "') ?? name },
      { nl: ` (${means.nl})`, en: ` (${means.en})` },
    );
  }
  const others = [...Object.keys(mapping.skip), ...(mapping.once === undefined ? [] : [mapping.once])];
  for (const header of others.filter((each) => positionOf(each) < 0)) {
    missing(
      { nl: header, en: header },
      { nl: ", waarop regels worden overgeslagen", en: ", by which rows are left out" },
    );
  }
  return isComplete;
}

/** Reports a header that stands twice where one of the two is read. */
function reportDuplicates(row: HeaderRow, read: ReadonlySet<number>, problems: Problems): void {
  const { contract, file, line, headers } = row;
  const byName = Map.groupBy(headers.keys(), (position) => foldName(headers[position] ?? ""));
  const namesRead = new Set([...read].map((position) => foldName(headers[position] ?? "")));
  for (const [name, [, ...others]] of byName) {
    if (name === "" || !namesRead.has(name)) continue;
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
  const skipped = new Set([...Object.keys(mapping.skip), mapping.once ?? ""].map(foldName));
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
  return { positions, unused, isComplete };
}
