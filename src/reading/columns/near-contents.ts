import type { Column } from "../../contract/column.ts";
import type { FileContract } from "../../contract/file.ts";
import { foldName, foldWord } from "../fold.ts";
import { contentsAlone, contentsOf, nothingKnown } from "../setup/contents.ts";
import type { HeaderRow } from "../text/header-row.ts";
import { currencyNamed } from "./money/currency.ts";
import type { NearColumn } from "./near-columns.ts";

type Heading = Pick<NearColumn, "header" | "position">;
type Sheet = Pick<HeaderRow, "samples" | "isKnown"> & { contract: FileContract };

/** Of fewer cells nothing is said, nor of such as all say the same. */
const leastCells = 3;
/** So many of the cells must be known. */
const mostlyKnown = 0.8;

/** Whether the first cells below a heading can hardly be anything else than a column of a kind of file. */
function isByContents({ position, header }: Heading, name: string, column: Column, sheet: Sheet): boolean {
  const cells = sheet.samples
    .map(({ cells: own }) => (own[position] ?? "").trim())
    .filter((cell) => cell !== "");
  if (cells.length < leastCells) return false;
  if (name === "currency")
    return cells.every((cell) => /^\D{1,20}$/.test(cell) && currencyNamed(cell) !== null);
  const words = new Map<string, number>();
  for (const cell of cells) words.set(cell, (words.get(cell) ?? 0) + 1);
  if (words.size < 2) return false;
  if (column.kind === "key" && sheet.isKnown) {
    const { isKnown } = sheet;
    return cells.filter((cell) => isKnown(name, cell)).length / cells.length > mostlyKnown;
  }
  if (column.kind !== "choice") return false;
  const folded = new Map(words.keys().map((word) => [word, foldWord(word)]));
  const below = { header, words, folded, filled: cells.length };
  return contentsAlone(below, contentsOf(below, nothingKnown), sheet.contract.kind, name) > 0;
}

/** Columns that a file lacks and that stand below headings which say nothing: each below one alone. */
export function nearContents(
  headings: readonly Heading[],
  sheet: Sheet,
  isLacking: (name: string) => boolean,
): NearColumn[] {
  const lacking = Object.entries(sheet.contract.columns).filter(([name]) => isLacking(name));
  const found = lacking.flatMap(([name, column]) =>
    headings
      .filter((heading) => isByContents(heading, name, column, sheet))
      .map((heading): NearColumn => ({ ...heading, name, by: "contents" })),
  );
  // What may be either of two columns, or either of two headings, says nothing.
  const isAlone = ({ position, name }: NearColumn) =>
    found.every((other) => (other.position === position) === (other.name === name));
  return found.filter(isAlone);
}

/** Headings that are another name of a column of days or numbers which is read under one of its names. */
export function otherNames(
  headings: readonly Heading[],
  { contract, headers }: Sheet & Pick<HeaderRow, "headers">,
  readAt: (name: string) => number | undefined,
): NearColumn[] {
  return Object.entries(contract.columns).flatMap(([name, column]) => {
    const at = readAt(name);
    const names = new Set([name, column.nl, ...column.aliases].map(foldName));
    if ((column.kind !== "day" && column.kind !== "amount") || at === undefined) return [];
    const own = foldName(headers[at] ?? "");
    if (!names.has(own)) return [];
    const others = headings.filter(({ header }) => names.has(foldName(header)) && foldName(header) !== own);
    return others.map((heading): NearColumn => ({ ...heading, name, by: "other name" }));
  });
}
