import type { FileContract } from "../../contract/file.ts";
import type { FileMapping } from "../../contract/mapping.ts";
import { looksLikeDay } from "../columns/cell-shape.ts";
import { periodIn } from "../columns/turned/period-headers.ts";
import { headersSpokenOf } from "../exports/settings/effective-mapping.ts";
import { foldName, withPlainSpaces } from "../fold.ts";
import { headerIndex } from "./header-index.ts";
import { type Delimiter, delimiterSaid, delimiters, firstRows, type Row } from "./split.ts";

/** Where the headers of a file stand, and what stands above them. */
export interface Head {
  delimiter: Delimiter;
  /** Physical line of the headers; 0 where the file has none and report.yaml gives them. */
  line: number;
  headers: readonly string[];
  /** Where a header stands; −1 for nowhere. */
  positionOf: (header: string) => number;
  /** Lines with text above the headers: a title, when it was made. */
  titles: readonly Row[];
  /** The first rows below them. */
  samples: readonly Row[];
}

/** Rows among which the headers are looked for: no report has a longer title. */
const searchedRows = 30;

/** Whether a header, folded, is one by which a row of headers is recognised. */
export type KnownHeader = (name: string) => boolean;

/**
 * The headers by which a row of them is recognised. Where rows have a first and a last day, months are too:
 * each may have a column.
 */
export function knownHeaders(contract: FileContract, mapping: FileMapping): KnownHeader {
  const own = Object.entries(contract.columns).flatMap(([name, { nl, aliases }]) => [name, nl, ...aliases]);
  const names = new Set([...own, ...headersSpokenOf(mapping, contract)].map(foldName));
  const { unpivot } = mapping;
  const isPeriod = (name: string) => {
    const columns = unpivot?.columns;
    const found = periodIn(name, columns === "quarters" || columns === "years" ? columns : "months");
    return found !== null && (unpivot !== undefined || found.rest === "");
  };
  return (name) =>
    names.has(name) || ((unpivot !== undefined || "from" in contract.columns) && isPeriod(name));
}

const knownIn = ({ cells }: Row, isKnown: KnownHeader) => new Set(cells.map(foldName).filter(isKnown)).size;

interface Candidate {
  delimiter: Delimiter;
  rows: readonly Row[];
  /** Which of the rows has most known headers, and how many. */
  at: number;
  known: number;
}

/**
 * The row with most known headers; a later one only where it has more than one, for a title may hold a known
 * word.
 */
function candidateOf(text: string, delimiter: Delimiter, isKnown: KnownHeader): Candidate {
  const rows = firstRows(text, delimiter, searchedRows);
  const counts = rows.map((row) => knownIn(row, isKnown));
  const most = Math.max(0, ...counts.filter((count, i) => i === 0 || count > 1));
  return { delimiter, rows, at: Math.max(0, counts.indexOf(most)), known: most };
}

/** Which of two candidates is better: more known headers, else more cells in the row of headers. */
function better(a: Candidate, b: Candidate): Candidate {
  const cells = ({ rows, at }: Candidate) => rows[at]?.cells.length ?? 0;
  return b.known > a.known || (b.known === a.known && cells(b) > cells(a)) ? b : a;
}

/**
 * The headers that report.yaml gives, under the delimiter that makes most rows as long; the row of headers
 * that the file has nevertheless is left out. Null where there is no row at all.
 */
function givenHead(
  text: string,
  isKnown: KnownHeader,
  { delimiter: pinned, header }: { delimiter: Delimiter | undefined; header: readonly string[] },
): Head | null {
  const certain = pinned ?? delimiterSaid(text);
  const candidates = (certain ? [certain] : delimiters).map((each) => candidateOf(text, each, isKnown));
  const asLong = ({ rows }: Candidate) => rows.filter(({ cells }) => cells.length === header.length).length;
  const { delimiter, rows, at } = candidates.reduce((a, b) => (asLong(b) > asLong(a) ? b : a));
  if (rows.length === 0) return null;
  // Of values that are headings by chance there is hardly more than one; a month may be either.
  const names = rows[at]?.cells.filter((cell) => isKnown(foldName(cell)) && !looksLikeDay(cell)) ?? [];
  const own = names.length > 1 ? rows[at] : undefined;
  const headers = header.map((name) => withPlainSpaces(name).trim());
  return {
    delimiter,
    line: own?.line ?? 0,
    headers,
    positionOf: headerIndex(headers),
    titles: own ? rows.slice(0, at) : [],
    samples: own ? rows.slice(at + 1) : rows,
  };
}

/**
 * Finds the headers of a file and its delimiter: the row, and the delimiter, under which most headers are
 * known. Where none is known, it is the first row with text. Null where there is no row at all.
 */
export function findHeaderRow(
  text: string,
  isKnown: KnownHeader,
  pinned: Delimiter | undefined,
): Head | null {
  const certain = pinned ?? delimiterSaid(text);
  const candidates = (certain ? [certain] : delimiters).map((each) => candidateOf(text, each, isKnown));
  const { delimiter, rows, at } = candidates.reduce(better);
  const header = rows[at];
  if (!header) return null;
  const headers = header.cells.map((cell) => withPlainSpaces(cell).trim());
  return {
    delimiter,
    line: header.line,
    headers,
    positionOf: headerIndex(headers),
    titles: rows.slice(0, at),
    samples: rows.slice(at + 1),
  };
}

/** The headers of a file: those that report.yaml gives, else its own. Null where there is no row at all. */
export function headOf(
  text: string,
  isKnown: KnownHeader,
  { delimiter, header }: Pick<FileMapping, "delimiter" | "header">,
): Head | null {
  return header === undefined
    ? findHeaderRow(text, isKnown, delimiter)
    : givenHead(text, isKnown, { delimiter, header });
}
