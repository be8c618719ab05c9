import type { FileContract } from "../contract/file.ts";
import type { FileMapping } from "../contract/settings.ts";
import { didYouMean, foldName } from "./fold.ts";
import type { Problems } from "./problems.ts";

/** Which position of a row each column is read from. */
export interface Layout {
  headers: readonly string[];
  /** Position by canonical column name. */
  positions: ReadonlyMap<string, number>;
  /** Headers that nothing reads. */
  unused: readonly string[];
}

const reasonWords =
  /\b(reden|oorzaak|verzuim\w*|ziek\w*|kind|soort|type|reason|cause|sick\w*|illness|diagnos\w*|medi\w*)\b/;

/** Whether a column of the absence file looks like a reason for absence: it is not read. */
function looksLikeReason(header: string): boolean {
  return reasonWords.test(foldName(header));
}

interface HeaderRow {
  contract: FileContract;
  mapping: FileMapping;
  file: string;
  line: number;
  headers: readonly string[];
}

function reportDuplicates(
  { file, line, headers }: HeaderRow,
  read: ReadonlySet<number>,
  problems: Problems,
): void {
  const seen = new Set<string>();
  headers.forEach((header, position) => {
    const folded = foldName(header);
    if (folded === "") return;
    if (seen.has(folded) && headers.some((other, i) => foldName(other) === folded && read.has(i))) {
      problems.add("column.duplicate", {
        file,
        line,
        column: header,
        value: header,
        expected: {
          nl: `Kolom ${position + 1} heet als een eerdere.`,
          en: `Column ${position + 1} is named as an earlier one.`,
        },
      });
    }
    seen.add(folded);
  });
}

/** Where a column stands: under its mapped name, its English or Dutch name, or another that exports use; −1 for nowhere. */
function positionOf(name: string, { contract, mapping, headers }: HeaderRow): number {
  const mapped = mapping.columns[name];
  const names =
    mapped === undefined
      ? [name, contract.columns[name]?.nl ?? name, ...(contract.columns[name]?.aliases ?? [])]
      : [mapped];
  for (const candidate of names) {
    const position = headers.findIndex((header) => foldName(header) === foldName(candidate));
    if (position >= 0) return position;
  }
  return -1;
}

/**
 * Finds the columns of a contract under the headers of a file. A required column that neither the file nor a default has is a
 * problem, with the nearest header as a suggestion.
 */
export function layoutOf(row: HeaderRow, problems: Problems): Layout {
  const { contract, mapping, file, line, headers } = row;
  const positions = new Map<string, number>();
  const taken = new Set<number>();
  for (const [name, column] of Object.entries(contract.columns)) {
    const position = positionOf(name, row);
    const isMapped = mapping.columns[name] !== undefined;
    // Two columns may be read from one header only where report.yaml says so: a name that is its own number.
    if (position >= 0 && (isMapped || !taken.has(position))) {
      positions.set(name, position);
      taken.add(position);
      continue;
    }
    if ((!column.required && !isMapped) || name in mapping.defaults) continue;
    const sought = mapping.columns[name] ?? column.nl;
    const hint = didYouMean(sought, headers);
    problems.add("column.missing", {
      file,
      line,
      column: name,
      expected: {
        nl: `Verwacht: een kolom "${sought}" (${column.doc.nl.replace(/\.$/, "")}).${hint.nl}`,
        en: `Expected a column "${mapping.columns[name] ?? name}" (${column.doc.en.replace(/\.$/, "")}).${hint.en}`,
      },
    });
  }
  reportDuplicates(row, taken, problems);
  if (contract.kind === "absence") {
    for (const header of headers.filter((each, i) => !taken.has(i) && looksLikeReason(each))) {
      problems.add("absence.reason_column", {
        file,
        line,
        column: header,
        expected: {
          nl: "Een reden voor afwezigheid wordt niet gelezen.",
          en: "No reason for absence is read.",
        },
      });
    }
  }
  const skipped = new Set(Object.keys(mapping.skip).map(foldName));
  const unused = headers.filter(
    (header, i) => !taken.has(i) && header.trim() !== "" && !skipped.has(foldName(header)),
  );
  return { headers, positions, unused };
}
