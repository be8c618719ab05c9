import type { AccountDue } from "../../report/snapshot.ts";
import { tables } from "../blocks.ts";
import { dayCell, numberCell } from "../cells.ts";
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
      dayCell(row.last_contact, formats),
      row.overdue_from === null ? { text: vacancy.never } : dayCell(row.overdue_from, formats),
      numberCell(row.revenue_r12, "currency", formats.currency),
    ]),
  };
}

/** More rows than this are folded: the number says enough on a page that all read. */
const mostShown = 15;

/** So many are listed; the pages of the segments have the rest. */
const mostListed = 200;

/** Who has no account manager, with the day on which their norm breaks. Nothing says who it was, or why. */
function withoutManager(reader: Reader): TableView[] {
  const { report, words, formats } = reader;
  const { vacancy } = words.customers;
  const rows = report.due
    .filter((row) => managerOf(reader, row) === undefined)
    .toSorted((a, b) => (a.overdue_from ?? "").localeCompare(b.overdue_from ?? ""));
  if (rows.length === 0) return [];
  return [
    {
      ...accountsTable(reader, rows),
      id: "vacancy-table",
      caption: vacancy.table(formats.number(rows.length)),
      note: vacancy.note,
      isFolded: rows.length > mostShown,
    },
  ];
}

/**
 * Who is overdue and has an account manager, by account: also those whose account manager is not assessed, of
 * whom nothing else is said.
 */
function overdue(reader: Reader): TableView[] {
  const { report, words, formats } = reader;
  const { lookAfter } = words.customers;
  const rows = report.due.filter(
    (row) => (row.state === "overdue" || row.state === "never") && managerOf(reader, row) !== undefined,
  );
  if (rows.length === 0) return [];
  return [
    {
      ...accountsTable(reader, rows.slice(0, mostListed)),
      id: "look-after-table",
      caption: lookAfter.table(formats.number(rows.length)),
      note: rows.length > mostListed ? lookAfter.first : lookAfter.all,
      isFolded: true,
    },
  ];
}

/** Customers and prospects that nobody serves or that are overdue; undefined where there are none. */
export function waitingSection(reader: Reader): Section | undefined {
  const lists = [...withoutManager(reader), ...overdue(reader)];
  if (lists.length === 0) return undefined;
  const message = reader.words.customers.waiting;
  return { id: "waiting", reading: "customers", message, blocks: tables(...lists) };
}
