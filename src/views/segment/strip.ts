import { type AccountStatus, accountStatuses } from "../../contract/vocabulary.ts";
import type { AccountDue } from "../../report/snapshot.ts";
import type { ChartView } from "../page.ts";
import { isWaiting } from "../parts/due.ts";
import type { Reader } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { ticksTo } from "../parts/trend.ts";

const states = ["never", "overdue", "due", "due_soon", "on_track"] as const;

/** How much longer than its interval an account may wait before it is overdue. docs/metrics.md. */
const overdueFrom = 1.25;

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

/**
 * The days since the last contact of one kind of account, against the interval that half of them have at
 * most.
 */
function rowOf({ words, formats }: Reader, rows: readonly AccountDue[], status: AccountStatus) {
  const own = rows.filter((row) => row.status === status);
  const spoken = own.filter(({ days_since: days }) => days !== null);
  const interval = median(spoken.map((row) => row.interval_days));
  const waiting = own.filter(isWaiting).length;
  return {
    label: words.shared.statusNames[status],
    text: words.segment.strip.row(formats.number(waiting), formats.number(own.length)),
    days: spoken.flatMap(({ days_since: days }) => days ?? []),
    norm: interval,
    overdue: interval === null ? null : interval * overdueFrom,
  };
}

/** How long the accounts of a segment wait, a tick an account. */
export function strip(reader: Reader, rows: readonly AccountDue[]): ChartView {
  const { report, words, formats } = reader;
  const { strip: said } = words.segment;
  const kinds = accountStatuses
    .filter((status) => rows.some((row) => row.status === status))
    .map((status) => rowOf(reader, rows, status));
  const waiting = rows.filter(isWaiting).length;
  return {
    id: "days",
    message: waiting === 0 ? said.none : said.title(waiting, rows.length, formats),
    subtitle: said.sub(formats.day(report.snapshot.period.to)),
    description: said.facts(facts(kinds.map(({ label, text }) => `${label}: ${text}`))),
    drawing: {
      chart: "daysStrip",
      data: {
        rows: kinds,
        ticks: ticksTo(
          kinds.flatMap(({ days }) => days),
          (days) => formats.number(days),
        ),
        heading: said.heading,
        normName: said.norm,
        overdueName: said.overdue,
        emptyText: words.shared.empty,
      },
    },
    table: {
      id: "days-table",
      caption: said.table,
      columns: [
        { label: words.shared.due.state, numeric: false },
        ...accountStatuses.map((status) => ({ label: words.shared.statusNames[status], numeric: true })),
      ],
      rows: states.map((state) => [
        { text: words.shared.states[state] },
        ...accountStatuses.map((status) => {
          const count = rows.filter((row) => row.state === state && row.status === status).length;
          return { text: formats.number(count), sort: count };
        }),
      ]),
    },
    metrics: ["plan.overdue"],
    note: said.note,
  };
}
