import type { CellValue } from "./cell-meaning.ts";
import type { RowsInPass } from "./column-context.ts";
import type { Dictionary } from "./fast/fast.ts";
import type { Layout } from "./match-columns.ts";
import type { OpenedExport } from "./opened-export.ts";
import type { CodedColumn } from "./table.ts";
import { notReachedIn, notReachedSaid, saysWhatCame, type TypeAt } from "./words/not-reached.ts";

/** No column of a contract has such a name. */
const mark = "watched: ";

/**
 * A layout in which columns that nothing reads, and that say what came of a call or meeting, are looked at
 * too. What report.yaml says of one is its answer.
 */
export function withWatched(layout: Layout, opened: Pick<OpenedExport, "source" | "head">): Layout {
  const { source, head } = opened;
  if (source.contract.kind !== "activities") return layout;
  const watched = layout.unused
    .filter(saysWhatCame)
    .map((header) => [`${mark}${header}`, head.headers.indexOf(header)] as const);
  return { ...layout, positions: new Map([...layout.positions, ...watched]) };
}

const valueAt = (column: CodedColumn | undefined, row: number): CellValue =>
  column?.values.at(column.codes[row] ?? -1) ?? null;

/**
 * Asks whether calls that reached nobody and meetings that were not held are contacts, once for each column
 * that says so.
 */
export function reportNotReached(
  columns: ReadonlyMap<string, CodedColumn>,
  dictionaries: ReadonlyMap<string, Dictionary>,
  reading: RowsInPass,
): void {
  const { source } = reading.opened;
  const { file, contract } = source;
  const [type, status] = [columns.get("type"), columns.get("status")];
  const typeAt: TypeAt = (row) => {
    const isCounted = reading.states.isUsed(row) && valueAt(status, row) !== "planned";
    return isCounted ? valueAt(type, row) : null;
  };
  for (const [name, dictionary] of dictionaries) {
    if (!name.startsWith(mark)) continue;
    const header = name.slice(mark.length);
    const found = notReachedIn(dictionary.texts(), dictionary.codes.toArray(), typeAt);
    const [first] = found;
    if (!first) continue;
    const place = { file, kind: contract.kind, line: reading.lines[first.row] ?? 0, column: header };
    reading.problems.add("activities.not_reached", place, notReachedSaid(source, header, found));
  }
}
