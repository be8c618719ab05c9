import type { OpenedExport } from "../columns/opened-export.ts";
import type { Problems } from "../problems/problems.ts";
import type { Content } from "./decode.ts";
import type { RowLengths } from "./short-rows.ts";

/**
 * Of so many rows that all have more cells than the last one it is no chance that none left out a blank cell
 * at its end.
 */
const enough = 20;

const isLineEnd = (byte: number | undefined) => byte === 0x0a || byte === 0x0d;

/**
 * Tells of a last row that ends before every other row does, in a file that does not end its last line: the
 * export was cut off there. Not where rows may leave out blank cells at their end.
 */
export function reportCutOff(
  lengths: RowLengths,
  { bytes }: Content,
  opened: OpenedExport,
  problems: Problems,
): void {
  const { lastCells, lastLine, rows, isLastShortest, hasBlankEnd } = lengths;
  if (isLineEnd(bytes.at(-1)) || !isLastShortest || !(hasBlankEnd || rows >= enough)) return;
  const { file, contract } = opened.source;
  const { length } = opened.head.headers;
  problems.add(
    "row.too_short",
    { file, kind: contract.kind, line: lastLine },
    {
      nl: `Verwacht: ${length} cellen, gevonden: ${lastCells}; hier houdt het bestand op, midden in een regel.`,
      en: `Expected ${length} cells, found ${lastCells}; the file ends here, within a row.`,
    },
  );
}
