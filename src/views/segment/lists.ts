import type { AccountDue } from "../../report/snapshot.ts";
import { numberCell } from "../cells.ts";
import type { TableView } from "../page.ts";
import { doneCell, dueTable, isWaiting, managerCell, stateFilter } from "../parts/due.ts";
import type { Reader } from "../parts/reader.ts";

const mostRows = 50;

/** The accounts that wait, the first fifty; undefined where none does. */
function neglectedTable(reader: Reader, rows: readonly AccountDue[]): TableView | undefined {
  const { words, formats } = reader;
  const waiting = rows.filter(isWaiting);
  if (waiting.length === 0) return undefined;
  const shown = waiting.slice(0, mostRows);
  return dueTable(reader, {
    id: "neglected",
    caption: words.segment.neglected(formats.number(waiting.length)),
    isFolded: true,
    rows: shown,
    filter: stateFilter(reader, shown),
    extras: ["manager", "done"],
    note: words.segment.longest[waiting.length > mostRows ? "first" : "all"],
  });
}

/** The accounts with contacts above their maximum, most first, the first fifty; undefined where none has. */
function overTable(reader: Reader, rows: readonly AccountDue[]): TableView | undefined {
  const { words, formats } = reader;
  const over = rows.filter((row) => row.surplus_r12 > 0).toSorted((a, b) => b.surplus_r12 - a.surplus_r12);
  if (over.length === 0) return undefined;
  return {
    id: "over-table",
    caption: words.segment.over(formats.number(over.length)),
    isFolded: true,
    columns: [
      { label: words.shared.due.account, numeric: false },
      { label: words.shared.person, numeric: false },
      { label: words.segment.surplus, numeric: true, definition: "plan.surplus" },
      { label: words.shared.due.done, numeric: true },
    ],
    rows: over
      .slice(0, mostRows)
      .map((row) => [
        { text: row.name },
        managerCell(reader, row),
        numberCell(row.surplus_r12, "count", formats.number),
        doneCell(reader, row),
      ]),
    note: words.segment.most[over.length > mostRows ? "first" : "all"],
  };
}

/** The accounts of a segment that wait, and those that get more than their plan allows. */
export function accountLists(reader: Reader, rows: readonly AccountDue[]): TableView[] {
  return [neglectedTable(reader, rows), overTable(reader, rows)].filter((table) => table !== undefined);
}
