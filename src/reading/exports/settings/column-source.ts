import type { ColumnKind } from "../../../contract/column.ts";
import type { ColumnSource } from "../../../contract/mapping/columns.ts";
import { saysNoDay } from "../../columns/dates/no-date.ts";
import { saysNothing } from "../../columns/words/nothing-words.ts";
import type { Cells } from "../../text/cells.ts";
import type { MadeCell } from "../../text/made-cells.ts";
import { turnedName } from "./turned-name.ts";

/**
 * Headers of which one cell is made: joined by a text, or the first of them that is filled where `joinedBy`
 * is null; a name that has its last name first turned around.
 */
export interface SeveralHeaders {
  headers: readonly string[];
  joinedBy: string | null;
  isTurned?: true;
}

/** Of a date or an amount there is one, in one cell or another; names and words have parts. */
const isOneOf = (kind: ColumnKind) => kind === "day" || kind === "amount";

/**
 * The headers that a column is read from. A list is joined by a space, or means the first that is filled, as
 * fits the kind of the column.
 */
export function severalHeaders(source: ColumnSource, kind: ColumnKind): SeveralHeaders {
  if (typeof source === "string") return { headers: [source], joinedBy: null };
  if (Array.isArray(source)) return { headers: source, joinedBy: isOneOf(kind) ? null : " " };
  if ("turned" in source) return { headers: [source.turned], joinedBy: null, isTurned: true };
  if ("join" in source) return { headers: source.join, joinedBy: source.with ?? " " };
  return { headers: source.first_of, joinedBy: null };
}

/** Every header that a source speaks of. */
export function headersIn(source: ColumnSource): readonly string[] {
  return severalHeaders(source, "text").headers;
}

/** The first cell that is filled, and does not only say that nothing is there. */
function firstFilled(cells: Cells, positions: readonly number[]): string {
  for (const position of positions) {
    const text = cells.text(position).trim();
    if (text !== "" && !saysNothing(text) && !saysNoDay(text, "")) return text;
  }
  return "";
}

interface Joined {
  positions: readonly number[];
  by: string;
  kind: ColumnKind;
  /** What is made of blank parts alone. */
  ofBlanks: string;
}

/**
 * The parts that are filled, as one text. Of words each has its place, for what they mean together would
 * differ with it: a blank one is a dash. Blank where all are, unless something is said of as many dashes.
 */
function joined(cells: Cells, { positions, by, kind, ofBlanks }: Joined): string {
  const parts = positions.map((position) => cells.text(position).trim());
  if (parts.every((part) => part === "")) return ofBlanks;
  if (kind === "choice") return parts.map((part) => part || "-").join(by);
  return parts.filter((part) => part !== "").join(by);
}

/**
 * A cell made of those at some positions; `said` are the words of which report.yaml or a preset says what
 * they mean.
 */
export function madeOf(
  { headers, joinedBy, isTurned }: SeveralHeaders,
  positions: readonly number[],
  kind: ColumnKind,
  said: readonly string[] = [],
): MadeCell {
  if (joinedBy === null) {
    const header = headers.join(" / ");
    const first = (cells: Cells) => firstFilled(cells, positions);
    return { header, text: isTurned ? (cells) => turnedName(first(cells)) : first };
  }
  const dashes = positions.map(() => "-").join(joinedBy);
  const ofBlanks = kind === "choice" && said.some((word) => word.trim() === dashes) ? dashes : "";
  const how = { positions, by: joinedBy, kind, ofBlanks };
  return { header: headers.join(" + "), text: (cells) => joined(cells, how) };
}
