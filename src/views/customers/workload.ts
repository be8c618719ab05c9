import { managerOf } from "../build/due.ts";
import type { Reader } from "../build/reader.ts";
import { scopeTable } from "../build/tables.ts";
import type { Section, TableView } from "../page.ts";

/** The people that the plans need beside those that were planned, employed and there; a team a row. */
function teamsWorkload(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "workload-teams",
    caption: words.customers.workload.teams,
    head: words.shared.team,
    scopes: report.teamsAndWhole,
    columns: [
      { metric: "plan.fte_needed", window: "r12" },
      { metric: "strength.planned", window: "r12" },
      { metric: "strength.contracted", window: "r12" },
      { metric: "strength.effective", window: "r12" },
      {
        metric: "plan.fte_needed",
        against: "strength.effective",
        isNeutral: true,
        window: "r12",
        label: words.customers.workload.difference,
      },
      { metric: "plan.unserved", window: "r12" },
    ],
    note: words.shared.teamOrder,
  });
}

function segmentsWorkload(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "workload-segments",
    caption: words.customers.workload.segments,
    head: words.shared.segment,
    scopes: report.segments,
    columns: [
      { metric: "plan.hours_required", window: "r12" },
      { metric: "plan.fte_needed", window: "r12" },
      { metric: "plan.unserved", window: "r12" },
    ],
  });
}

/** The workload method: how many people the plans need, and who there are. Undefined where the plans do not say their minutes. */
export function workloadSection(reader: Reader): Section | undefined {
  const { report, words, said } = reader;
  const needed = said("plan.fte_needed", report.whole, "r12");
  const there = said("strength.effective", report.whole, "r12");
  if (needed === null) return undefined;
  return {
    id: "workload",
    reading: "customers",
    message:
      there === null
        ? words.customers.workload.needed(needed)
        : words.customers.workload.title(needed, there),
    tables: [teamsWorkload(reader), segmentsWorkload(reader)],
  };
}

/** More rows than this are folded: the number says enough on a page that all read. */
const mostShown = 15;

/** Customers whose account manager has left or is nobody, with the day on which their norm breaks. Nothing says who it was, or why. */
export function vacancySection(reader: Reader): Section | undefined {
  const { report, words, formats } = reader;
  const { vacancy } = words.customers;
  const { due } = words.shared;
  const rows = report.due
    .filter((row) => managerOf(reader, row) === undefined)
    .toSorted((a, b) => (a.overdue_from ?? "").localeCompare(b.overdue_from ?? ""));
  if (rows.length === 0) return undefined;
  return {
    id: "vacancy",
    reading: "customers",
    message: vacancy.title(rows.length, formats),
    tables: [
      {
        id: "vacancy-table",
        caption: vacancy.table,
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
        note: vacancy.note,
        isFolded: rows.length > mostShown,
      },
    ],
  };
}
