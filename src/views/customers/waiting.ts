import type { AccountDue } from "../../report/snapshot.ts";
import { tables } from "../blocks.ts";
import type { Section, TableView } from "../page.ts";
import { managerOf } from "../parts/due.ts";
import type { Reader } from "../parts/reader.ts";

/** Accounts by name, with where they are and what is at stake: nothing of whose they are. */
function accountsTable(
  { words, formats }: Reader,
  rows: readonly AccountDue[],
): Pick<TableView, "columns" | "rows"> {
  const { vacancy } = words.customers;
  const { due } = words.shared;
  return {
    columns: [
      { label: due.account, numeric: false },
      { label: words.shared.segment, numeric: false },
      { label: due.last, numeric: false },
      { label: vacancy.breaks, numeric: false },
      { label: due.atStake, numeric: true },
    ],
    rows: rows.map((row) => [
      { text: row.name },
      { text: `${row.segment} · ${words.shared.statusNames[row.status]}` },
      { text: row.last_contact === null ? "–" : formats.shortDay(row.last_contact) },
      { text: row.overdue_from === null ? vacancy.never : formats.shortDay(row.overdue_from) },
      { text: formats.currency(row.revenue_r12), sort: row.revenue_r12 },
    ]),
  };
}

/** More rows than this are folded: the number says enough on a page that all read. */
const mostShown = 15;

/**
 * Customers whose account manager has left or is nobody, with the day on which their norm breaks. Nothing
 * says who it was, or why.
 */
export function vacancySection(reader: Reader): Section | undefined {
  const { report, words, formats } = reader;
  const { vacancy } = words.customers;
  const rows = report.due
    .filter((row) => managerOf(reader, row) === undefined)
    .toSorted((a, b) => (a.overdue_from ?? "").localeCompare(b.overdue_from ?? ""));
  if (rows.length === 0) return undefined;
  return {
    id: "vacancy",
    reading: "customers",
    message: vacancy.title(formats.number(rows.length)),
    blocks: tables({
      ...accountsTable(reader, rows),
      id: "vacancy-table",
      caption: vacancy.table,
      note: vacancy.note,
      isFolded: rows.length > mostShown,
    }),
  };
}

/** So many are listed; the pages of the segments have the rest. */
const mostListed = 200;

/**
 * Customers whose norm has passed and who have an account manager, by account: also those whose account
 * manager is not assessed, of whom nothing else is said. Undefined where nobody waits.
 */
export function lookedAfterSection(reader: Reader): Section | undefined {
  const { report, words, formats } = reader;
  const { lookAfter } = words.customers;
  const rows = report.due.filter(
    (row) => (row.state === "overdue" || row.state === "never") && managerOf(reader, row) !== undefined,
  );
  if (rows.length === 0) return undefined;
  return {
    id: "look-after",
    reading: "customers",
    message: lookAfter.title(formats.number(rows.length)),
    blocks: tables({
      ...accountsTable(reader, rows.slice(0, mostListed)),
      id: "look-after-table",
      caption: lookAfter.table,
      note: lookAfter.note(Math.min(mostListed, rows.length), rows.length, formats),
      isFolded: true,
    }),
  };
}
