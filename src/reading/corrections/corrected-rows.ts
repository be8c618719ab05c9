import type { OpenedExport } from "../columns/opened-export.ts";
import { type Cells, TextCells } from "../text/cells.ts";
import { type Content, textOf } from "../text/decode.ts";
import { asInExport } from "./as-in-export.ts";
import { outcomeOf, positionOf, rowsFound } from "./cell-meant.ts";
import type { CorrectedCell, Correction, Outcome } from "./correction.ts";

/** The cells that are read otherwise, by the line of their row and by position. */
type NewCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

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
