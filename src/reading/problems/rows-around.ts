import type { SourceFile } from "../../contract/dataset.ts";
import { encodingNamed } from "../../contract/encodings.ts";
import { formOfKey } from "../corrections/meant-row.ts";
import { decode } from "../text/decode.ts";
import { type Delimiter, delimiters, split } from "../text/split.ts";

/** Rows of an export as it stands there, for who has to find them in it. */
export interface RowsAround {
  /** The headings, where a row with one of the asked ones is found near the top; else none. */
  headers: readonly string[];
  /** The line that they stand on; 0 where they are not found. */
  headerLine: number;
  /** The cells of each asked line that a row begins on. */
  rows: ReadonlyMap<number, readonly string[]>;
  /** Numbers of rows that more than one row has, in the form in which they are compared. */
  twice: ReadonlySet<string>;
}

/** Where headings may stand: under a few lines of title. */
const mostAbove = 60;

interface Asked {
  /** How the file was read. */
  source: Pick<SourceFile, "encoding" | "delimiter" | "numberedBy">;
  /** Lines, 1-based, of the physical file. */
  lines: ReadonlySet<number>;
  /** Headings of which one is among those of the file. */
  columns: ReadonlySet<string>;
}

const isDelimiter = (text: string): text is Delimiter => delimiters.some((each) => each === text);

/**
 * The rows of an export that begin on some lines, and its headings. Without rows or headings where the bytes
 * cannot be read as they were: a page about problems is not to have any of its own.
 */
export function rowsAround(bytes: Uint8Array, { source, lines, columns }: Asked): RowsAround {
  const rows = new Map<number, readonly string[]>();
  const [once, twice] = [new Set<string>(), new Set<string>()];
  let headers: readonly string[] = [];
  let headerLine = 0;
  const { encoding, delimiter, numberedBy } = source;
  const content = decode(bytes, encodingNamed(encoding));
  if (content === null || !isDelimiter(delimiter)) return { headers, headerLine, rows, twice };
  const last = Math.max(mostAbove, ...lines);
  let [line, numbers] = [0, -1];
  split(content, {
    delimiter,
    onRow: (cells, at) => {
      line = at;
      if (lines.has(at)) rows.set(at, cells.copy());
      const number = numbers < 0 || cells.isBlank(numbers) ? "" : formOfKey(cells.text(numbers));
      if (number !== "") (once.has(number) ? twice : once).add(number);
      if (headers.length > 0 || at > mostAbove) return;
      const texts = cells.copy().map((text) => text.trim());
      if (!texts.some((text) => columns.has(text))) return;
      [headers, headerLine] = [texts, at];
      numbers = numberedBy === undefined ? -1 : texts.indexOf(numberedBy);
    },
    onFault: () => undefined,
    isEnough: () => line >= last && numbers < 0,
  });
  return { headers, headerLine, rows, twice };
}
