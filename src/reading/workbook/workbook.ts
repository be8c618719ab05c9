import { Buffer } from "node:buffer";
import type { DecimalMark } from "../../contract/column.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import type { CellAt } from "./address.ts";
import { fillMerged } from "./merged-cells.ts";
import { partsOf, type SheetPart, type WorkbookParts, workbookPath } from "./parts.ts";
import { type OnCell, type SheetLines, sheetLines, topRows } from "./sheet-lines.ts";
import { otherWorkbook, workbookFaults } from "./workbook-faults.ts";
import { BrokenZip, TooMuchInZip, type Zip, zipOf } from "./zip.ts";

/** A workbook of which no sheet was read yet. */
export interface Workbook {
  zip: Zip;
  parts: WorkbookParts;
}

/** A sheet as a text of lines parted by tabs: line 7 is row 7. */
export interface SheetText extends Pick<SheetLines, "hiddenRows" | "hiddenColumns"> {
  bytes: Uint8Array;
  /** The first lines, in which the headings stand. */
  top: readonly string[];
  /** Merged cells of which the text stands in all their rows. */
  filled: readonly CellAt[];
}

/** What went wrong in a workbook, in words. A fault of ours is thrown on. */
function faultOf(error: unknown): { fault: Bilingual } {
  if (error instanceof BrokenZip) return { fault: workbookFaults.broken };
  if (error instanceof TooMuchInZip) return { fault: workbookFaults.tooMuch };
  throw error;
}

/** How a zip begins. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9;

/** The kind of an OpenDocument file stands unpacked at its very start. */
const isOpenDocument = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, 200)).toString("latin1").includes("application/vnd.oasis.opendocument");

const isBinary = (zip: Zip) => [...zip.keys()].some((name) => /(?:^|\/)workbook\.bin$/i.test(name));

/**
 * Whether a zip that is not whole was a workbook: the files of one are packed under `xl/`, and begin with the
 * list of their types.
 */
function wasWorkbook(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return start.includes("[Content_Types].xml") || start.includes("xl/");
}

/** A workbook; a fault where it is one that cannot be read; null for bytes that are none. */
export function openWorkbook(bytes: Uint8Array): Workbook | { fault: Bilingual } | null {
  const fault = otherWorkbook(bytes);
  if (fault) return { fault };
  if (!isZip(bytes)) return null;
  if (isOpenDocument(bytes)) return { fault: workbookFaults.open };
  try {
    const zip = zipOf(bytes);
    if (isBinary(zip)) return { fault: workbookFaults.binary };
    if ([...zip.values()].some(({ isEncrypted }) => isEncrypted) && zip.has("[Content_Types].xml")) {
      return { fault: workbookFaults.locked };
    }
    const path = workbookPath(zip);
    return path === undefined ? null : { zip, parts: partsOf(zip, path) };
  } catch (error) {
    return wasWorkbook(bytes) ? faultOf(error) : null;
  }
}

/** The text of a sheet that was read before, without what is told of it; null where it is there no more. */
export function bytesOfSheet(bytes: Uint8Array, name: string): Uint8Array | null {
  const workbook = openWorkbook(bytes);
  if (workbook === null || "fault" in workbook) return null;
  const sheet = workbook.parts.sheets.find((each) => each.name === name);
  const onCell: OnCell = { onError: () => undefined, onNoResult: () => undefined };
  const text = sheet && sheetText(sheet, workbook, { decimal: ".", onCell });
  return text && "bytes" in text ? text.bytes : null;
}

/** The cells of a sheet as text; a fault where it is not whole or too large. */
export function sheetText(
  sheet: SheetPart,
  { parts }: Workbook,
  { decimal, onCell }: { decimal: DecimalMark; onCell: OnCell },
): SheetText | { fault: Bilingual } {
  try {
    const found = sheetLines(sheet, parts, decimal, onCell);
    const filled = fillMerged(found);
    const { lines, hiddenRows, hiddenColumns } = found;
    const bytes = Buffer.from(lines.join("\n"));
    return { bytes, top: lines.slice(0, topRows), filled, hiddenRows, hiddenColumns };
  } catch (error) {
    return faultOf(error);
  }
}
