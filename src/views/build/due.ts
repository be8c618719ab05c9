import type { AccountDue } from "../../report/snapshot.ts";
import type { TableView } from "../page.ts";
import type { Reader } from "./reader.ts";

/** Whether an account waits longer than its plan wants. */
export function isWaiting({ state }: AccountDue): boolean {
  return state === "never" || state === "overdue" || state === "due";
}

/** Accounts with where they stand, in the order of the report: longest waiting first. */
export function dueTable(
  reader: Reader,
  id: string,
  caption: string,
  rows: readonly AccountDue[],
  note?: string,
): TableView {
  const { words, formats } = reader;
  const { person } = words;
  const day = (iso: string | null) => (iso === null ? "–" : formats.day(iso));
  return {
    id,
    caption,
    columns: [
      { label: person.account, numeric: false },
      { label: person.state, numeric: false },
      { label: words.shared.segment, numeric: false },
      { label: person.last, numeric: false },
      { label: person.days, numeric: true },
      { label: person.interval, numeric: true },
      { label: person.scheduled, numeric: false },
      { label: person.persons, numeric: true },
      { label: person.done, numeric: true },
    ],
    rows: rows.map((row) => [
      { text: row.name },
      { text: words.shared.states[row.state] },
      { text: `${row.segment} · ${words.shared.statusNames[row.status]}` },
      {
        text: day(row.last_contact),
        ...(row.last_contact === null ? {} : { sort: Date.parse(row.last_contact) }),
      },
      row.days_since === null
        ? { text: "–" }
        : { text: formats.number(row.days_since), sort: row.days_since },
      { text: formats.number(row.interval_days), sort: row.interval_days },
      { text: day(row.scheduled_on) },
      { text: formats.number(row.contact_persons), sort: row.contact_persons },
      {
        text: `${formats.number(row.served_r12)} / ${formats.number(row.required_r12, 1)}`,
        sort: row.served_r12,
      },
    ]),
    ...(note === undefined ? {} : { note }),
  };
}
