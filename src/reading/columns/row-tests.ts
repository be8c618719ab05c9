import type { Once } from "../../contract/mapping/once.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { isOurLine } from "../../contract/worksheet.ts";
import { byHeader, columnsTurned } from "../exports/settings/effective-mapping.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import type { Cells } from "../text/cells.ts";
import type { RowWords } from "../text/row-words.ts";
import { Dictionary } from "./fast/fast.ts";
import { onceKey } from "./keys/key-forms.ts";
import { saysNoKey } from "./keys/no-key.ts";
import type { OpenedExport } from "./opened-export.ts";

type RowTest = (cells: Cells) => boolean;

/** What is filled in on a worksheet: a row without any of it is one that nobody has filled in. */
const toFillIn: Partial<Record<FileKind, readonly string[]>> = {
  plan: ["times_per_year", "agreed_on", "help", "confidence"],
  agreements: ["what", "due", "done_on", "dropped_on", "why", "finding", "steering", "confidence"],
};

/** By which column it is seen that a row is one of ours, and not one that was dragged there. */
const ownColumn: Partial<Record<FileKind, string>> = { plan: "medium", agreements: "kind" };

/** Tells whether nobody has filled in a row of a worksheet, one of ours. */
function notFilledIn({ source: { contract }, layout }: OpenedExport): RowTest {
  const names = toFillIn[contract.kind] ?? [];
  const positions = names.flatMap((name) => layout.positions.get(name) ?? []);
  const own = ownColumn[contract.kind] ?? "";
  const at = layout.positions.get(own) ?? -1;
  const words = new Set(
    [...(contract.columns[own]?.words ?? [])].flatMap(([value, others]) => [value, ...others].map(foldName)),
  );
  return (cells) => {
    if (words.has(foldName(cells.text(at)))) return positions.every((position) => cells.isBlank(position));
    return contract.kind === "plan" && isOurLine(cells.copy());
  };
}

/**
 * Whether a row is left out on purpose: by a word under a header, or as a later one of those that count once.
 */
export function skipTest(opened: OpenedExport, rowWords: RowWords): RowTest {
  const { source, mapping, layout } = opened;
  if (source.isWorksheet) return notFilledIn(opened);
  const once = mapping.once && isOfFirstRow(mapping.once) ? layout.readAt(mapping.once.column) : -1;
  if (rowWords.isEmpty && once < 0) return () => false;
  // Of texts in a Set there can be no more than 16.7 million.
  const seen = new Dictionary("utf-8");
  return (cells) => {
    const isSkipped = rowWords.leavesOut(cells);
    if (isSkipped || once < 0) return isSkipped;
    const key = onceKey(cells.text(once));
    const before = seen.length;
    seen.push(key);
    return key !== "" && seen.length === before && !saysNoKey(cells.text(once).trim());
  };
}

/** Whether of the rows of a file the first counts, so that the others need not be read. */
const isOfFirstRow = ({ keep, by }: Once) => keep !== "last" && byHeader(by) === undefined;

/**
 * Where it stands who did something: that may be blank, but a row that ends before it was cut off. −1 where
 * that is not so.
 */
function ownerPosition({ source: { contract }, layout }: OpenedExport): number {
  const isDone = contract.kind === "activities" || contract.kind === "quotes";
  return isDone ? (layout.positions.get("account_manager_id") ?? -1) : -1;
}

/** Positions of the cells that must be filled: of columns that may not be blank, and have no default. */
export function requiredPositions({ source, mapping, layout }: OpenedExport): number[] {
  // Of columns that become rows a row has one filled cell or another, and none of its own before it is
  // turned.
  const turned: readonly string[] = mapping.unpivot ? columnsTurned(mapping.unpivot) : [];
  const isTurned = (name: string) => turned.includes(name);
  return [...layout.positions]
    .filter(([name]) => source.contract.columns[name]?.mayBeBlank === false && !(name in mapping.defaults))
    .filter(([name]) => !isTurned(name))
    .map(([, position]) => position);
}

/** How many cells a row has at the least: up to the last of those under the headings that must be filled. */
export function leastCellsOf(opened: OpenedExport, required: readonly number[]): number {
  const width = opened.head.headers.length;
  return [...required, ownerPosition(opened)].reduce(
    (least, position) => (position < width ? Math.max(least, position + 1) : least),
    0,
  );
}

/** Whether anything stands in a row from a position on. */
function hasMore(cells: Cells, from: number): boolean {
  for (let position = from; position < cells.length; position++) if (!cells.isBlank(position)) return true;
  return false;
}

/**
 * Whether a row lacks no cell that must be filled, and has none too many. Spreadsheets leave out blank cells
 * at the end.
 */
export function hasItsCells(
  cells: Cells,
  line: number,
  leastCells: number,
  { source, layout, head: { headers } }: OpenedExport,
  problems: Problems,
): boolean {
  // Under headers that are not those expected every row would be wrong.
  if (!layout.isComplete) return true;
  const isShort = cells.length < leastCells;
  const isLong = hasMore(cells, headers.length);
  if (!isShort && !isLong) return true;
  problems.add(
    isLong ? "row.too_long" : "row.too_short",
    { file: source.file, kind: source.contract.kind, line },
    {
      nl: `Verwacht: ${headers.length} cellen, gevonden: ${cells.length}.`,
      en: `Expected ${headers.length} cells, found ${cells.length}.`,
    },
  );
  return false;
}
