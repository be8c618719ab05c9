import type { SourceFile } from "../../contract/dataset.ts";
import { encodingNamed } from "../../contract/encodings.ts";
import { decode } from "../text/decode.ts";
import { type Delimiter, delimiters, split } from "../text/split.ts";

/** Rows of an export as it stands there, for who has to find them in it. */
export interface RowsAround {
  /** The headings, where a row with one of the asked ones is found near the top; else none. */
  headers: readonly string[];
  /** The cells of each asked line that a row begins on. */
  rows: ReadonlyMap<number, readonly string[]>;
}

/** Where headings may stand: under a few lines of title. */
const mostAbove = 60;

interface Asked {
  /** How the file was read. */
  source: Pick<SourceFile, "encoding" | "delimiter">;
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
  let headers: readonly string[] = [];
  const { encoding, delimiter } = source;
  const content = decode(bytes, encodingNamed(encoding));
  if (content === null || !isDelimiter(delimiter)) return { headers, rows };
  const last = Math.max(mostAbove, ...lines);
  let line = 0;
  split(content, {
    delimiter,
    onRow: (cells, at) => {
      line = at;
      if (lines.has(at)) rows.set(at, cells.copy());
      if (headers.length > 0 || at > mostAbove) return;
      const texts = cells.copy().map((text) => text.trim());
      if (texts.some((text) => columns.has(text))) headers = texts;
    },
    onFault: () => undefined,
    isEnough: () => line >= last,
  });
  return { headers, rows };
}
