import { looksFit } from "../columns/cell-shape.ts";
import type { OpenedExport } from "../columns/opened-export.ts";
import { mappingLines } from "../exports/settings/mapping-lines.ts";
import type { Problems } from "../problems/problems.ts";
import type { Cells } from "./cells.ts";
import type { Row } from "./split.ts";

/** So many rows are looked at closer. */
const sampled = 50;

/** So large a part of the rows must have as many cells as each other, and fewer than there are headings. */
const nearlyAll = 0.95;

/** How many cells the rows of a file have, and the first of them. */
export class RowLengths {
  /** By how many cells. */
  readonly #counts: number[] = [];
  readonly sample: Row[] = [];
  rows = 0;
  /** How many cells the last row has, and its line. */
  lastCells = 0;
  lastLine = 0;
  /** Whether any row has its last cell, and nothing in it: then blank cells at the end are not left out. */
  hasBlankEnd = false;
  readonly #width: number;

  /** `width` is how many headings there are. */
  constructor(width: number) {
    this.#width = width;
  }

  add(cells: Cells, line: number): void {
    this.rows++;
    this.lastCells = cells.length;
    this.lastLine = line;
    this.hasBlankEnd ||= cells.length >= this.#width && cells.isBlank(this.#width - 1);
    this.#counts[cells.length] = (this.#counts[cells.length] ?? 0) + 1;
    if (this.sample.length < sampled) this.sample.push({ cells: cells.copy(), line });
  }

  /** Whether no other row has as few cells as the last one. */
  get isLastShortest(): boolean {
    const asFew = this.#counts.slice(0, this.lastCells + 1).reduce((sum, times) => sum + (times ?? 0), 0);
    return this.rows > 1 && asFew === 1;
  }

  /** The number of cells that nearly all rows have; null where they differ. */
  get usual(): number | null {
    const length = this.#counts.findIndex((times) => times >= nearlyAll * this.rows);
    return length < 0 ? null : length;
  }
}

/** Headings without the blank ones at the end, which stand for nothing. */
function namedHeaders(headers: readonly string[]): readonly string[] {
  return headers.slice(0, headers.findLastIndex((header) => header !== "") + 1);
}

/**
 * Where a heading may stand of which no row has a cell, so that every cell behind it would be read under the
 * heading before its own: the first place for which what follows fits better, or as well. Null where rows
 * only leave out blank cells at their end, which changes nothing.
 */
function missingAt(
  rows: readonly Row[],
  cells: number,
  missing: number,
  opened: OpenedExport,
): number | null {
  const { source, mapping, layout } = opened;
  const fits = (name: string, position: number) => {
    const column = source.contract.columns[name];
    const words = mapping.values[name] ?? {};
    const judged = column ? rows.map((row) => looksFit(row.cells[position] ?? "", column, words)) : [];
    const known = judged.filter((each) => each !== null);
    return known.length === 0 ? null : known.filter(Boolean).length >= 0.9 * known.length;
  };
  const inOrder = [...layout.positions].toSorted((a, b) => a[1] - b[1]);
  let certain = -1;
  for (const [name, position] of inOrder.filter(([, at]) => at < cells)) {
    const isFit = fits(name, position);
    if (isFit === false) break;
    if (isFit) certain = position;
  }
  for (let at = certain + 1; at < cells; at++) {
    const behind = inOrder.filter(([, position]) => position >= at);
    if (behind.every(([, position]) => position < at + missing)) continue;
    if (
      behind.every(([name, position]) => position < at + missing || fits(name, position - missing) !== false)
    ) {
      return at;
    }
  }
  return null;
}

/** A list of headings as report.yaml writes it. */
const headerLine = (headers: readonly string[]) =>
  `header: [${headers.map((each) => JSON.stringify(each)).join(", ")}]`;

/**
 * Tells that every row has fewer cells than there are headings, where what stands in them may belong under
 * others. Gives whether it is so: then no cell can be read.
 */
export function reportShortRows(lengths: RowLengths, opened: OpenedExport, problems: Problems): boolean {
  const { source, head, layout } = opened;
  const headers = namedHeaders(head.headers);
  const cells = lengths.usual;
  if (!layout.isComplete || cells === null || cells >= headers.length) return false;
  const missing = headers.length - cells;
  const at = missingAt(lengths.sample, cells, missing, opened);
  const [first] = lengths.sample;
  if (at === null || !first) return false;
  const { file, contract } = source;
  const shown = first.cells.map((cell, i) => `${headers[i] ?? ""} = ${cell}`).join(", ");
  const without = headers.slice(at, at + missing).join(", ");
  problems.add(
    "file.short_rows",
    { file, kind: contract.kind, line: first.line, value: first.cells.join(" ") },
    {
      nl: `De kop heeft ${headers.length} namen en elke regel ${cells} cellen. Onder de kop leest de eerste regel als ${shown}.`,
      en: `There are ${headers.length} headings and every row has ${cells} cells. Under the headings the first row reads as ${shown}.`,
      paste: [
        mappingLines(contract.kind, `# ${without}: –`, headerLine(headers.toSpliced(at, missing))),
        `    # ${headers.slice(cells).join(", ")}: –`,
        `    # ${headerLine(headers.slice(0, cells))}`,
      ].join("\n"),
    },
  );
  return true;
}
