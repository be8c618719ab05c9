import type { AccountDue } from "../../report/snapshot.ts";
import { accountPlace, personSlug } from "../../text/slug.ts";
import { dayCell, numberCell } from "../cells.ts";
import type { Cell, Column, TableFilter, TableView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";

/** How urgent a state is: what is late before what is due, and that before the rest. */
const urgency = ["overdue", "never", "due", "due_soon", "on_track"] as const satisfies AccountDue["state"][];

/** Whether an account waits longer than its plan wants. */
export function isWaiting({ state }: AccountDue): boolean {
  return state === "never" || state === "overdue" || state === "due";
}

/** The account manager of an account who is in the report; undefined for nobody, or somebody who has left. */
export function managerOf({ report }: Reader, { account_manager_id }: AccountDue): ScopeEntry | undefined {
  return account_manager_id === null ? undefined : report.person(account_manager_id);
}

/** The account manager of an account, with the way to their page; nothing says who it was before. */
export function managerCell(reader: Reader, row: AccountDue): Cell {
  const manager = managerOf(reader, row);
  return manager
    ? { text: manager.name, href: personSlug(manager.id) }
    : { text: reader.words.shared.due.noManager };
}

/** Whether there is a day in a diary on which somebody is to speak to an account. */
export function isInDiary({ scheduled_on: day }: AccountDue): boolean {
  return day !== null;
}

/** What a column of how many accounts wait is called; with those in a diary where any of them is. */
export function dueLabel({ words, report }: Reader, label: string): string {
  const isAny = report.due.some((row) => isWaiting(row) && isInDiary(row));
  return isAny ? `${label} (${words.shared.due.inDiary})` : label;
}

/**
 * How many of some accounts that wait there are, with how many of them are in a diary where any is; on a
 * phone in words.
 */
export function dueCell(reader: Reader, waiting: readonly AccountDue[]): Cell {
  const { words, formats } = reader;
  const [count, planned] = [waiting.length, waiting.filter(isInDiary).length];
  const inDiary = planned === 0 ? "" : ` (${formats.number(planned)})`;
  const after = planned === 0 ? "" : ` (${words.shared.due.inDiary})`;
  return {
    ...numberCell(count, "count", (value) => `${formats.number(value)}${inDiary}`),
    ...(planned === 0 ? {} : { also: [{ label: words.shared.due.inDiary, value: planned, unit: "count" }] }),
    around: { after: ` ${words.shared.states.due}${after}` },
  };
}

/** Contacts made where the plan asked for them, of those it asks for in twelve months. */
export function doneCell(
  { formats, words }: Reader,
  { served_r12: served, required_r12: required }: AccountDue,
): Cell {
  return {
    ...numberCell(served, "count", () => `${formats.number(served)} / ${formats.number(required)}`),
    also: [{ label: words.workbook.parts.of, value: required, unit: "count" }],
  };
}

interface DueColumn extends Column {
  cell: (row: AccountDue) => Cell;
}

/** What a phone says around a number. */
type Around = (value: number) => NonNullable<Cell["around"]>;

/**
 * What a list says beside the account: whose it is or in which segment, and how much was done where that may
 * be said.
 */
type Extra = "manager" | "segment" | "done";

function columnsOf(reader: Reader, { rows, extras, isPlace, isBrief = false }: DueTable): DueColumn[] {
  const { words, formats } = reader;
  const { due } = words.shared;
  const text = (label: string, cell: DueColumn["cell"]) => ({ label, numeric: false, cell });
  const number = (label: string, of: (row: AccountDue) => number | null, around?: Around) => ({
    label,
    numeric: true,
    cell: (row: AccountDue): Cell => {
      const value = of(row);
      if (value === null) return { text: "–" };
      return {
        ...numberCell(value, "days", formats.number),
        ...(around ? { around: around(value) } : {}),
      };
    },
  });
  const date = (label: string, of: (row: AccountDue) => string | null, around?: Cell["around"]) =>
    text(label, (row) => {
      const iso = of(row);
      if (iso === null) return { text: "–" };
      return { ...dayCell(iso, formats), ...(around ? { around } : {}) };
    });
  const optional: Record<Extra, DueColumn> = {
    manager: { ...text(words.shared.person, (row) => managerCell(reader, row)), line: 1 },
    segment: {
      ...text(words.shared.segment, (row) => ({
        text: `${row.segment} · ${words.shared.statusNames[row.status]}`,
      })),
      isShort: true,
      line: 1,
    },
    done: { label: due.done, numeric: true, cell: (row) => doneCell(reader, row) },
  };
  const notReached: DueColumn = {
    label: due.notReached,
    numeric: true,
    cell: ({ contact_persons: all, contact_persons_reached: reached }) =>
      reached === null
        ? { text: "–" }
        : {
            ...numberCell(all - reached, "count", (count) =>
              words.plan.due.notReached(formats.number(count), formats.number(all)),
            ),
            also: [{ label: words.workbook.parts.of, value: all, unit: "count" }],
          },
  };
  return [
    text(due.account, (row) => ({
      text: row.name,
      kind: row.state,
      ...(isPlace ? { id: accountPlace(row.account_id) } : {}),
    })),
    ...extras.filter((extra) => extra !== "done").map((extra) => optional[extra]),
    {
      ...number(
        due.days,
        (row) => row.days_since,
        (days) => ({ after: ` ${due.daysAfter(days)}` }),
      ),
      line: 2,
    },
    {
      ...number(
        due.interval,
        (row) => row.interval_days,
        () => ({ before: `${due.every} ` }),
      ),
      line: 2,
    },
    {
      ...text(due.state, (row) => ({
        text: words.shared.states[row.state],
        sort: urgency.indexOf(row.state),
      })),
      isShort: true,
      line: 2,
    },
    ...(isBrief ? [] : [date(due.last, (row) => row.last_contact)]),
    ...(rows.some(isInDiary)
      ? [
          {
            ...date(due.scheduled, (row) => row.scheduled_on, { before: `${due.onDay} ` }),
            isShort: true,
            line: 2 as const,
          },
        ]
      : []),
    ...(isBrief ? [] : [notReached]),
    {
      label: due.atStake,
      numeric: true,
      cell: ({ revenue_r12: revenue }) =>
        numberCell(revenue, "currency", (value) => formats.inUnit(value, "currency")),
    },
    ...(extras.includes("done") ? [optional.done] : []),
  ];
}

interface DueTable {
  id: string;
  caption: string;
  rows: readonly AccountDue[];
  extras: readonly Extra[];
  /** Only what one needs to choose whom to call: the day itself, and who was spoken to, stand in the file. */
  isBrief?: boolean;
  /** Whether the register leads here: once a page. */
  isPlace?: boolean;
  isFolded?: boolean;
  note?: string;
  filter?: TableFilter | undefined;
}

/** A list shorter than this is seen at once. */
const leastToFilter = 8;

/**
 * The states of the accounts in a list to choose from, the most urgent first; undefined where it is short or
 * all are in one. `also` are the tables that the list goes on in.
 */
export function stateFilter(
  { words, formats }: Reader,
  rows: readonly AccountDue[],
  also: readonly string[] = [],
): TableFilter | undefined {
  const choices = urgency
    .map((kind) => ({ kind, count: rows.filter(({ state }) => state === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({ kind, text: words.shared.states[kind], count: formats.number(count) }));
  if (rows.length < leastToFilter || choices.length < 2) return undefined;
  return { also, all: formats.number(rows.length), choices };
}

/** Accounts with where they stand, in the order of the report: longest waiting first. */
export function dueTable(reader: Reader, table: DueTable): TableView {
  const { id, caption, rows, isFolded, note, filter } = table;
  const columns = columnsOf(reader, table);
  return {
    id,
    caption,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    ...(isFolded === undefined ? {} : { isFolded }),
    ...(note === undefined ? {} : { note }),
    ...(filter === undefined ? {} : { filter }),
  };
}
