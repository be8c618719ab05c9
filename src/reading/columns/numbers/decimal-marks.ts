import type { DecimalMark } from "../../../contract/column.ts";
import type { Problems } from "../../problems/problems.ts";
import type { CollectedColumns } from "../collected-columns.ts";
import type { OpenedExport } from "../opened-export.ts";
import { reportAmbiguous } from "./ambiguous-numbers.ts";
import { decimalOf, habitOf, leadOfComma } from "./decimal-evidence.ts";
import { type NumbersUnread, numbersUnread } from "./numbers-unread.ts";

/** The decimal mark of a file and of its columns. */
export interface DecimalMarks {
  /** That of most numbers. */
  ofFile: DecimalMark;
  /** Of each column of numbers that is in the file, by its canonical name. */
  ofColumns: ReadonlyMap<string, DecimalMark>;
}

/** The mark of most certain cells, else of most columns. */
function markOfFile(
  columns: readonly NumbersUnread[],
  marks: ReadonlyMap<string, DecimalMark>,
): DecimalMark | null {
  let [cells, names] = [0, 0];
  for (const { name, evidence } of columns) {
    const sign = marks.get(name) === "," ? 1 : -1;
    cells += sign * evidence[sign > 0 ? "," : "."].certain;
    names += sign;
  }
  const lead = cells || names;
  return lead === 0 ? null : lead > 0 ? "," : ".";
}

/**
 * The decimal marks of a file: as pinned, else as each column's own cells say, else the delimiter's habit and
 * the other columns. Null, with a problem for each such column, where two readings are left.
 */
export function decimalMarksOf(
  opened: OpenedExport,
  raw: CollectedColumns,
  problems: Problems,
): DecimalMarks | null {
  const { decimal: pinned } = opened.source.mapping;
  if (typeof pinned === "string") return { ofFile: pinned, ofColumns: new Map() };
  const columns = numbersUnread(opened, raw);
  const habit = habitOf(opened.head.delimiter);
  const lead = columns.reduce((sum, { evidence }) => sum + leadOfComma(evidence), 0);
  const marks = new Map<string, DecimalMark>();
  const asked: NumbersUnread[] = [];
  for (const each of columns) {
    const mark = pinned?.[each.name] ?? decimalOf(each.evidence, { habit, leadOfComma: lead });
    if (mark === null) asked.push(each);
    else marks.set(each.name, mark);
  }
  if (asked.length > 0) {
    reportAmbiguous(asked, columns, { opened, raw }, problems);
    return null;
  }
  return { ofFile: markOfFile(columns, marks) ?? habit ?? ".", ofColumns: marks };
}
