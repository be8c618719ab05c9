import { closeSync, openSync, writeFileSync } from "node:fs";
import type { FileMapping } from "../../contract/mapping.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import type { SeenFolder } from "../exports/folder.ts";
import { type TableBytes, tableBytesOf } from "../exports/table-bytes.ts";
import type { Place, Problems } from "../problems/problems.ts";
import { isAnyHeading } from "../setup/known-names.ts";
import { contentOf } from "../text/content.ts";
import type { FolderWords } from "../text/encodings/folder-words.ts";
import { headOf } from "../text/find-header-row.ts";
import { reportQuoteFault } from "../text/quote-fault.ts";
import { headText, split } from "../text/split.ts";
import { unwrapped } from "../text/wrapped-lines.ts";

/** An export as a query reads it. */
export interface StagedExport {
  /** Behind `#` the sheet of a workbook, where one was named. */
  file: string;
  sha256: string;
  /** Names of the columns, of which no two are the same. */
  columns: readonly string[];
  rows: number;
}

/** Which export, and what report.yaml says of how those that a query reads are written. */
interface Staging {
  file: string;
  sheet: string | undefined;
  kind: FileKind;
  mapping: Pick<FileMapping, "encoding" | "delimiter">;
  /** The file that its rows are written to. */
  into: string;
}

/** So many characters are written together. */
const pieceOfCharacters = 1 << 20;

const parting = /[\t\n\r"]/;

/** A cell as DuckDB is told to read it: a blank one is NULL. */
function plainCell(text: string): string {
  const cell = text.trim();
  return parting.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Names for columns: headings as they stand, a second one of a name with a number, those without one too. */
export function columnNamesOf(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, i) => {
    const own = header === "" ? `column${i + 1}` : header;
    let name = own;
    for (let again = 1; taken.has(name.toLowerCase()); again++) name = `${own}_${again}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

const noHead = {
  nl: "Er is geen regel met koppen te vinden; kijk of er een los aanhalingsteken staat.",
  en: "No line of headers can be found; see whether a quote stands alone.",
};

const tooLong = {
  nl: "Verwacht: niet meer cellen dan er koppen zijn.",
  en: "Expected no more cells than there are headings.",
};

/** How a text is written: of a sheet in the one form that it was made in, else as report.yaml says. */
function formOf({ sheet }: TableBytes, mapping: Staging["mapping"]): Staging["mapping"] {
  return sheet === null ? mapping : { encoding: "utf-8", delimiter: "\t" };
}

/**
 * Writes an export, or a sheet of one, as plain rows that DuckDB reads, decoded and split as every export is,
 * all cells as text. Null, with a problem, where it cannot be read.
 */
export function stageExport(
  folder: SeenFolder & { folderWords: FolderWords },
  { file, sheet, kind, mapping, into }: Staging,
  problems: Problems,
): StagedExport | null {
  const read = tableBytesOf(folder, { file, sheet, ...(kind === "absence" ? { kind } : {}) }, problems);
  if (!read) return null;
  const place: Place = { file: read.file, kind };
  const { encoding, delimiter } = formOf(read, mapping);
  const others = () => folder.folderWords.besides(file);
  const raw = contentOf({ file: read.file, kind, bytes: read.bytes, others }, encoding, problems);
  const content = raw && (unwrapped(raw) ?? raw);
  const head = content && headOf(headText(content), isAnyHeading, { delimiter, header: undefined });
  if (content && !head) problems.add("file.unreadable", place, noHead);
  if (!content || !head) return null;
  const columns = columnNamesOf(head.headers);
  const output = openSync(into, "wx", 0o600);
  let piece = "";
  let rows = 0;
  split(content, {
    delimiter: head.delimiter,
    onFault: (fault) => reportQuoteFault(fault, place, problems),
    onRow: (cells, line) => {
      if (line <= head.line) return;
      for (let i = columns.length; i < cells.length; i++) {
        if (!cells.isBlank(i))
          problems.add("row.too_long", { ...place, line, value: cells.text(i) }, tooLong);
      }
      rows++;
      for (let i = 0; i < columns.length; i++) piece += `${i === 0 ? "" : "\t"}${plainCell(cells.text(i))}`;
      piece += "\n";
      if (piece.length < pieceOfCharacters) return;
      writeFileSync(output, piece);
      piece = "";
    },
  });
  writeFileSync(output, piece);
  closeSync(output);
  return { file: read.file, sha256: read.sha256, columns, rows };
}
