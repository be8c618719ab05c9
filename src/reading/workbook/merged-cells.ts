import type { CellAt } from "./address.ts";
import type { SheetLines } from "./sheet-lines.ts";

const isNumber = /^-?\d+(?:[.,]\d+)?$/;

/** So many rows are filled from merged cells: whole columns may be merged without anything in them. */
const mostFilled = 1_000_000;

/**
 * Puts the text of cells that are one below each other in each of their rows, in the lines themselves: what
 * stands beside a team of three rows is the team of each. A number is not repeated, for it would count more
 * than once, and nothing is to the right, for a title over all columns is no heading of any. Gives the first
 * cells of those that were filled.
 */
export function fillMerged({ lines, merged }: SheetLines): CellAt[] {
  let filled = 0;
  return merged.flatMap(({ first, last }) => {
    const text = lines[first.row - 1]?.split("\t")[first.position] ?? "";
    const to = Math.min(last.row, lines.length);
    if (text === "" || isNumber.test(text) || to <= first.row) return [];
    for (let row = first.row; row < to && filled < mostFilled; row++, filled++) {
      const cells = (lines[row] ?? "").split("\t");
      // Between rows of data one without anything is a blank line, not a row.
      if (cells.every((cell) => cell === "")) continue;
      while (cells.length < first.position) cells.push("");
      cells[first.position] = text;
      lines[row] = cells.join("\t");
    }
    return [first];
  });
}
