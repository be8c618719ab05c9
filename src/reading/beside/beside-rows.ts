import type { BesideContract } from "../../contract/file.ts";
import { nearColumns } from "../columns/near-columns.ts";
import type { SeenFolder } from "../exports/folder.ts";
import { tableBytesOf } from "../exports/table-bytes.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import { contentOf } from "../text/content.ts";
import { findHeaderRow, type Head } from "../text/find-header-row.ts";
import { reportQuoteFault } from "../text/quote-fault.ts";
import { headText, split } from "../text/split.ts";

/** A row of a file that stands beside the exports: its cells by the name of their column. */
export interface BesideRow<Part extends string> {
  line: number;
  cells: Readonly<Record<Part, string>>;
}

/** Such a file as text, with what its columns are called there. */
export interface BesideRows<Part extends string> {
  file: string;
  headings: Readonly<Record<Part, string>>;
  rows: readonly BesideRow<Part>[];
}

/** A contract whose columns are known by name. */
type ContractOf<Part extends string> = BesideContract & {
  columns: Readonly<Record<Part, BesideContract["columns"][string]>>;
};

const partsOf = <Part extends string>({ columns }: ContractOf<Part>) =>
  Object.keys(columns).filter((name): name is Part & string => Object.hasOwn(columns, name));

const namesOf = <Part extends string>({ columns }: ContractOf<Part>, part: Part) => [
  part,
  columns[part].nl,
  ...columns[part].aliases,
];

/** A record of something for each column. */
function byPart<Part extends string, T>(parts: readonly Part[], of: (part: Part) => T): Record<Part, T> {
  const all: Partial<Record<Part, T>> = {};
  for (const part of parts) all[part] = of(part);
  const isWhole = (record: Partial<Record<Part, T>>): record is Record<Part, T> =>
    parts.every((part) => Object.hasOwn(record, part));
  if (!isWhole(all)) throw new Error("Every column has a place");
  return all;
}

/** Where each column stands, −1 for nowhere; null, with a problem for each, where one that must be is not. */
function positionsIn<Part extends string>(
  contract: ContractOf<Part>,
  { file, head }: { file: string; head: Head | null },
  problems: Problems,
): Record<Part, number> | null {
  const parts = partsOf(contract);
  const positions = byPart(parts, (part) =>
    Math.max(...namesOf(contract, part).map((name) => head?.positionOf(name) ?? -1)),
  );
  const lacking = parts.filter((part) => contract.columns[part].required && positions[part] < 0);
  for (const part of lacking) {
    const { nl, doc } = contract.columns[part];
    problems.add(
      "column.missing",
      { file, line: head?.line ?? 1, column: part },
      { nl: `Verwacht: een kolom "${nl}". ${doc.nl}`, en: `Expected a column "${part}". ${doc.en}` },
    );
  }
  return lacking.length > 0 ? null : positions;
}

/** Tells of unread headings that look like a column which the file does not have. */
function reportNear<Part extends string>(
  { columns }: ContractOf<Part>,
  { file, head, positions }: { file: string; head: Head; positions: Record<Part, number> },
  problems: Problems,
): void {
  const at: Readonly<Record<string, number>> = positions;
  const read = new Set(Object.values(at));
  const unread = [...head.headers.entries()].flatMap(([position, header]) =>
    header === "" || read.has(position) ? [] : [{ header, position }],
  );
  for (const { header, name } of nearColumns(
    unread,
    { kind: null, columns },
    (each) => (at[each] ?? -1) < 0,
  )) {
    const known: BesideContract["columns"] = columns;
    const nl = known[name]?.nl ?? name;
    problems.add(
      "column.unread",
      { file, line: head.line, column: header },
      {
        nl: `Onder deze kop wordt niets gelezen. Bedoelde je "${nl}"?`,
        en: `Nothing is read under this heading. Did you mean "${name}"?`,
      },
    );
  }
}

/**
 * The rows of a file that stands beside the exports, as text; null, with a problem, where it cannot be read.
 * `readCell` says what of a cell is text.
 */
export function besideRows<Part extends string>(
  place: SeenFolder,
  {
    file,
    contract,
    readCell,
  }: { file: string; contract: ContractOf<Part>; readCell: (text: string) => string },
  problems: Problems,
): BesideRows<Part> | null {
  const read = tableBytesOf(place, { file }, problems);
  const content = read && contentOf({ file: read.file, bytes: read.bytes }, undefined, problems);
  const parts = partsOf(contract);
  const known = new Set(parts.flatMap((part) => namesOf(contract, part)).map(foldName));
  const head = content && findHeaderRow(headText(content), (name) => known.has(name), undefined);
  const positions = content && read && positionsIn(contract, { file: read.file, head }, problems);
  if (!content || !head || !positions) return null;
  reportNear(contract, { file: read.file, head, positions }, problems);
  const rows: BesideRow<Part>[] = [];
  split(content, {
    delimiter: head.delimiter,
    onRow: (cells, line) => {
      if (line <= head.line) return;
      const at = (part: Part) => (positions[part] < 0 ? "" : readCell(cells.text(positions[part])));
      rows.push({ line, cells: byPart(parts, at) });
    },
    onFault: (fault) => reportQuoteFault(fault, { file: read.file }, problems),
  });
  return { file: read.file, headings: byPart(parts, (part) => head.headers[positions[part]] ?? part), rows };
}
