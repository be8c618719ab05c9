import { accountStatuses } from "../../contract/vocabulary.ts";
import type { AccountDue } from "../../report/snapshot.ts";
import type { Said } from "../../text/said.ts";
import { numberCell } from "../cells.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { facts } from "../parts/sentences.ts";
import { quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

/** How much longer than its interval an account may wait before it is overdue. docs/metrics.md. */
const overdueFrom = 1.25;

/** The classes of waiting, by the share of their own interval up to which they go. */
const upTo = [0.5, 1, overdueFrom, 2, Number.POSITIVE_INFINITY] as const;

/** How long an account waits, in its own intervals; null for one that never had contact. */
function intervalsWaited({ days_since: days, interval_days: interval }: AccountDue): number | null {
  return days === null ? null : days / interval;
}

/** The class of an account: its place among `upTo`, or after all of them where it never had contact. */
function classOf(row: AccountDue): number {
  const waited = intervalsWaited(row);
  return waited === null ? upTo.length : upTo.findIndex((end) => waited <= end);
}

/** How many are overdue; a label where that is not known. */
function message(reader: Reader, segment: ScopeEntry): Said {
  const { report, words } = reader;
  const { waiting } = words.segment;
  const late = figureRef("plan.overdue", segment, "month", "numerator");
  const all = figureRef("plan.overdue", segment, "month", "denominator");
  const count = quantityIn(report, late);
  if (count === null || quantityIn(report, all) === null) return waiting.unknown;
  const saying = sayingOf(reader);
  const said = waiting.late(saying.number(late), saying.number(all), count === 1);
  return saying.statement("segment.waiting", said);
}

/** How long the accounts of a segment wait in their own intervals, a bar a class. */
export function waitingChart(reader: Reader, segment: ScopeEntry, rows: readonly AccountDue[]): ChartView {
  const { report, words, formats } = reader;
  const { waiting } = words.segment;
  const classes = waiting.classes.map((label, i) => {
    const own = rows.filter((row) => classOf(row) === i);
    const isLate = i >= upTo.indexOf(overdueFrom) + 1;
    return {
      label,
      own,
      count: own.length,
      text: formats.number(own.length),
      ...(isLate ? { tone: "bad" as const } : {}),
    };
  });
  return {
    id: "days",
    message: message(reader, segment),
    subtitle: waiting.sub(formats.day(report.snapshot.period.to)),
    description: waiting.facts(facts(classes.map(({ label, text }) => `${label}: ${text}`))),
    drawing: {
      chart: "histogram",
      data: { classes: classes.map(({ own: _, ...each }) => each), emptyText: words.shared.empty },
    },
    table: {
      id: "days-table",
      caption: waiting.table,
      columns: [
        { label: waiting.head, numeric: false },
        ...accountStatuses.map((status) => ({ label: words.shared.statusNames[status], numeric: true })),
      ],
      rows: classes.map(({ label, own }) => [
        { text: label },
        ...accountStatuses.map((status) => {
          const count = own.filter((row) => row.status === status).length;
          return numberCell(count, "count", formats.number);
        }),
      ]),
      isFixed: true,
    },
    metrics: ["plan.overdue"],
  };
}
