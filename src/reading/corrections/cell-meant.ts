import { rowKeys } from "../../contract/row-keys.ts";
import type { OpenedExport } from "../columns/opened-export.ts";
import type { Cells } from "../text/cells.ts";
import type { Content } from "../text/decode.ts";
import { split } from "../text/split.ts";
import type { Correction, Outcome } from "./correction.ts";
import { formOfKey, lineMeant } from "./meant-row.ts";
import { isSameText, maySayTheSame } from "./same-cell.ts";

/** Where a correction is meant in the rows of an export: one of its headings. */
export interface Place {
  correction: Correction;
  position: number;
}

/** A row that a correction may be meant for. */
interface RowFound {
  line: number;
  /** Its own number as it stands there. */
  key: string;
  /** What stands in the cell. */
  found: string;
}

/** The position of the column that is meant, or why there is none. */
export function positionOf(
  { column }: Correction,
  { head, layout, mapping }: OpenedExport,
): number | Outcome {
  const { headers } = head;
  const position = layout.readAt(column);
  if (position < 0) return { is: "no column", headers: headers.filter((each) => each !== "") };
  if (position < headers.length) return position;
  const name = [...layout.positions].find(([, at]) => at === position)?.[0] ?? "";
  const several =
    mapping.several[name]?.headers ?? layout.unpivoted?.positions.map((at) => headers[at] ?? "");
  return { is: "made column", headers: several ?? [] };
}

/** The rows of an export that its corrections may be meant for, in one reading of it. */
export function rowsFound(
  places: readonly Place[],
  content: Content,
  { source, head, layout }: OpenedExport,
): ReadonlyMap<Correction, readonly RowFound[]> {
  const own = layout.positions.get(rowKeys[source.contract.kind] ?? "") ?? -1;
  const byLine = Map.groupBy(places, ({ correction }) => lineMeant(correction.key));
  const byKey = Map.groupBy(byLine.get(null) ?? [], ({ correction }) => formOfKey(correction.key));
  const found = new Map<Correction, RowFound[]>();
  const keyIn = (cells: Cells) =>
    own < head.headers.length ? cells.text(own) : (layout.made[own - head.headers.length]?.text(cells) ?? "");
  split(content, {
    delimiter: head.delimiter,
    onRow: (cells, line) => {
      if (line <= head.line) return;
      const key = own < 0 || byKey.size === 0 ? "" : keyIn(cells);
      const meant = [...(byLine.get(line) ?? []), ...(key === "" ? [] : (byKey.get(formOfKey(key)) ?? []))];
      for (const { correction, position } of meant) {
        const rows = found.get(correction) ?? [];
        rows.push({ line, key, found: cells.text(position) });
        found.set(correction, rows);
      }
    },
    onFault: () => {},
  });
  return found;
}

/** Of rows with a key those that have it letter for letter, where there are some. */
function nearest(rows: readonly RowFound[], { key }: Correction): readonly RowFound[] {
  const same = rows.filter((row) => isSameText(row.key, key));
  return same.length > 0 ? same : rows;
}

/**
 * What becomes of a correction among the rows with its key: the cell as it says, letter for letter, before
 * one that a spreadsheet may have written otherwise.
 */
function outcomeAmong(rows: readonly RowFound[], { from, to }: Correction, header: string): Outcome {
  const cell = ({ line }: RowFound) => ({ line, header });
  const several: Outcome = { is: "several rows", lines: rows.map(({ line }) => line) };
  for (const isSame of [isSameText, maySayTheSame]) {
    const [meant, other] = rows.filter(({ found }) => isSame(found, from));
    if (meant) return other ? several : { is: "applied", ...cell(meant), found: meant.found };
    const mended = rows.find(({ found }) => isSame(found, to));
    if (mended) return { is: "done", ...cell(mended) };
  }
  const [row, other] = rows;
  if (!row) return { is: "no row" };
  return other ? several : { is: "changed", ...cell(row), found: row.found };
}

/** What becomes of a correction whose column stands in an export, by the rows that it may be meant for. */
export function outcomeOf(
  { correction, position }: Place,
  all: readonly RowFound[],
  opened: OpenedExport,
): Outcome {
  const { source, layout, head } = opened;
  const isByLine = lineMeant(correction.key) !== null;
  if (!isByLine && !layout.positions.has(rowKeys[source.contract.kind] ?? "")) return { is: "no number" };
  return outcomeAmong(isByLine ? all : nearest(all, correction), correction, head.headers[position] ?? "");
}
