import type { Problem } from "../../contract/problem.ts";
import { withPlainSpaces } from "../fold.ts";
import { addressOf } from "./address.ts";

/** A sheet that was read: its name, and its first lines as they were read. */
export interface SheetRead {
  sheet: string;
  top: readonly string[];
}

const plain = (cell: string) =>
  withPlainSpaces(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim();

/** The column that a heading stands above: the lowest one from a row up, in the first rows; null for none. */
function positionOf({ top }: SheetRead, header: string, row: number): number | null {
  for (let at = Math.min(row, top.length) - 1; at >= 0; at--) {
    const position = (top[at] ?? "").split("\t").map(plain).indexOf(header);
    if (position >= 0) return position;
  }
  return null;
}

/** The sheets that were read of each workbook: where a problem stands in one is told as Excel goes to it. */
export class SheetsRead {
  readonly #byFile = new Map<string, SheetRead>();

  note(file: string, sheet: SheetRead): void {
    this.#byFile.set(file, sheet);
  }

  /** The cell or row of a problem in a workbook, such as `Targets!F7`; undefined for any other. */
  #cellOf({ file, line, column }: Problem): string | undefined {
    const read = this.#byFile.get(file);
    if (!read || line === null) return undefined;
    return addressOf(read.sheet, line, column === null ? null : positionOf(read, column, line));
  }

  /** Problems with the cell of each that stands in a workbook. */
  withCells(problems: readonly Problem[]): Problem[] {
    if (this.#byFile.size === 0) return [...problems];
    return problems.map((problem) => {
      const cell = problem.cell ?? this.#cellOf(problem);
      return cell === undefined ? problem : { ...problem, cell };
    });
  }
}
