import { foldName } from "../fold.ts";
import type { Cells } from "./cells.ts";

const [lastOfAscii, caseBit] = [0x7f, 0x20];

/**
 * Tells whether the cells of a row are the headings again, whatever their case and marks; most rows are told
 * by the first letter of their first cell.
 */
export function headingTest(headers: readonly string[]): (cells: Cells) => boolean {
  const names = headers.map(foldName);
  const filled = names.filter((name) => name !== "").length;
  const first = (names[0] ?? "").charCodeAt(0) | caseBit;
  return (cells) => {
    const code = cells.firstCode(0);
    if (filled < 2 || (code <= lastOfAscii && (code | caseBit) !== first)) return false;
    return names.every((name, position) => foldName(cells.text(position)) === name);
  };
}
