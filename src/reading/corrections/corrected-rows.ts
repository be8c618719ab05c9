import { rowKeys } from "../../contract/row-keys.ts";
import type { OpenedExport } from "../columns/opened-export.ts";
import { type Cells, TextCells } from "../text/cells.ts";
import { type Content, textOf } from "../text/decode.ts";
import { split } from "../text/split.ts";
import { asInExport } from "./as-in-export.ts";
import type { CorrectedCell, Correction, Outcome } from "./correction.ts";
import { formOfKey, lineMeant } from "./meant-row.ts";
import { isSameText, maySayTheSame } from "./same-cell.ts";

/** Where a correction is meant in the rows of an export: one of its headings. */
interface Place {
  correction: Correction;
  position: number;
}

/** A row that a correction may be meant for. */
interface RowFound {
  line: number;
  /** Its own number as it stands there. */
  key: string;
  /** What stands in the cell. */
  found: string;
}

/** The cells that are read otherwise, by the line of their row and by position. */
export type NewCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The position of the column that is meant, or why there is none. */
function positionOf({ column }: Correction, { head, layout, mapping }: OpenedExport): number | Outcome {
  const { headers } = head;
  const position = layout.readAt(column);
  if (position < 0) return { is: "no column", headers: headers.filter((each) => each !== "") };
  if (position < headers.length) return position;
  const name = [...layout.positions].find(([, at]) => at === position)?.[0] ?? "";
  const several =
    mapping.several[name]?.headers ?? layout.unpivoted?.positions.map((at) => headers[at] ?? "");
  return { is: "made column", headers: several ?? [] };
}

/** The rows of an export that its corrections may be meant for, in one reading of it. */
function rowsFound(
  places: readonly Place[],
  content: Content,
  { source, head, layout }: OpenedExport,
): ReadonlyMap<Correction, readonly RowFound[]> {
  const own = layout.positions.get(rowKeys[source.contract.kind] ?? "") ?? -1;
  const byLine = Map.groupBy(places, ({ correction }) => lineMeant(correction.key));
  const byKey = Map.groupBy(byLine.get(null) ?? [], ({ correction }) => formOfKey(correction.key));
  const found = new Map<Correction, RowFound[]>();
  const keyIn = (cells: Cells) =>
    own < head.headers.length ? cells.text(own) : (layout.made[own - head.headers.length]?.text(cells) ?? "");
  split(content, {
    delimiter: head.delimiter,
    onRow: (cells, line) => {
      if (line <= head.line) return;
      const key = own < 0 || byKey.size === 0 ? "" : keyIn(cells);
      const meant = [...(byLine.get(line) ?? []), ...(key === "" ? [] : (byKey.get(formOfKey(key)) ?? []))];
      for (const { correction, position } of meant) {
        const rows = found.get(correction) ?? [];
        rows.push({ line, key, found: cells.text(position) });
        found.set(correction, rows);
      }
    },
    onFault: () => {},
  });
  return found;
}

/** Of rows with a key those that have it letter for letter, where there are some. */
function nearest(rows: readonly RowFound[], { key }: Correction): readonly RowFound[] {
  const same = rows.filter((row) => isSameText(row.key, key));
  return same.length > 0 ? same : rows;
}

/**
 * What becomes of a correction among the rows with its key: the cell as it says, letter for letter, before
 * one that a spreadsheet may have written otherwise.
 */
function outcomeAmong(rows: readonly RowFound[], { from, to }: Correction, header: string): Outcome {
  const cell = ({ line }: RowFound) => ({ line, header });
  const several: Outcome = { is: "several rows", lines: rows.map(({ line }) => line) };
  for (const isSame of [isSameText, maySayTheSame]) {
    const [meant, other] = rows.filter(({ found }) => isSame(found, from));
    if (meant) return other ? several : { is: "applied", ...cell(meant), found: meant.found };
    const mended = rows.find(({ found }) => isSame(found, to));
    if (mended) return { is: "done", ...cell(mended) };
  }
  const [row, other] = rows;
  if (!row) return { is: "no row" };
  return other ? several : { is: "changed", ...cell(row), found: row.found };
}

/** What becomes of a correction whose column stands in an export, by the rows that it may be meant for. */
function outcomeOf({ correction, position }: Place, all: readonly RowFound[], opened: OpenedExport): Outcome {
  const { source, layout, head } = opened;
  const isByLine = lineMeant(correction.key) !== null;
  if (!isByLine && !layout.positions.has(rowKeys[source.contract.kind] ?? "")) return { is: "no number" };
  return outcomeAmong(isByLine ? all : nearest(all, correction), correction, head.headers[position] ?? "");
}

/** Where the dates of an export stand. */
function dayPositions({ source: { contract }, layout }: OpenedExport): ReadonlySet<number> {
  const isDay = (name: string) => contract.columns[name]?.kind === "day";
  return new Set([...layout.positions].flatMap(([name, at]) => (isDay(name) ? [at] : [])));
}

/** A date of the first rows, which shows how the export writes them; blank where none of them has one. */
function sampleIn({ head }: OpenedExport, days: ReadonlySet<number>): string {
  const cells = head.samples.flatMap((row) => [...days].map((at) => row.cells[at]?.trim() ?? ""));
  return cells.find((cell) => cell !== "") ?? "";
}

/** What becomes of each correction of an export, and the cells that are read otherwise because of it. */
function outcomesIn(opened: OpenedExport, content: Content): { cells: NewCells; corrected: CorrectedCell[] } {
  const cells = new Map<number, Map<number, string>>();
  const places = new Map<Correction, number | Outcome>(
    opened.source.corrections.map((correction) => [correction, positionOf(correction, opened)]),
  );
  const sought = [...places].flatMap(([correction, position]) =>
    typeof position === "number" ? [{ correction, position }] : [],
  );
  const rows = rowsFound(sought, content, opened);
  const taken = new Map<string, Correction>();
  const days = dayPositions(opened);
  const sampleDay = sampleIn(opened, days);
  const outcome = (correction: Correction, position: number | Outcome): Outcome => {
    if (typeof position !== "number") return position;
    const found = outcomeOf({ correction, position }, rows.get(correction) ?? [], opened);
    if (found.is !== "applied") return found;
    const cell = `${found.line} ${position}`;
    const other = taken.get(cell);
    if (other) return { ...found, is: "taken", by: other.at.line };
    taken.set(cell, correction);
    const own = cells.get(found.line) ?? new Map<number, string>();
    cells.set(
      found.line,
      own.set(position, asInExport(correction, found.found.trim() || sampleDay, days.has(position))),
    );
    return found;
  };
  const corrected = [...places].map(([correction, position]) => ({
    correction,
    outcome: outcome(correction, position),
  }));
  return { cells, corrected };
}

/** The rows of an export as its corrections have them read. */
export interface CorrectedRows {
  content: Content;
  /** The cells of a row, by the line that it begins on. */
  of: (cells: Cells, line: number) => Cells;
  corrected: readonly CorrectedCell[];
}

/** Cells as UTF-8, for only so texts can be put among them. */
function asUtf8(content: Content): Content {
  return content.charset === "utf-8"
    ? content
    : { ...content, bytes: Buffer.from(textOf(content)), charset: "utf-8" };
}

/** A row with some of its cells replaced; those that it lacks are blank. */
function replaced(cells: Cells, own: ReadonlyMap<number, string>): Cells {
  const texts = cells.copy();
  for (const [position, text] of own) {
    while (texts.length < position) texts.push("");
    texts[position] = text;
  }
  return new TextCells().of(texts);
}

/**
 * The rows of an export under its corrections, each cell as if it had been mended there before it was read.
 * Without corrections the rows as they are.
 */
export function correctedRows(opened: OpenedExport, content: Content): CorrectedRows {
  if (opened.source.corrections.length === 0) return { content, of: (cells) => cells, corrected: [] };
  const whole = asUtf8(content);
  const { cells: newCells, corrected } = outcomesIn(opened, whole);
  return {
    content: whole,
    of: (cells, line) => {
      const own = newCells.get(line);
      return own ? replaced(cells, own) : cells;
    },
    corrected,
  };
}
