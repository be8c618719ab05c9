import type { MetricId } from "../../contract/metric-ids.ts";
import type { Quantity, Statement } from "../../contract/statement.ts";
import { numberCell } from "../cells.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { facts, highestBy, withoutKey } from "../parts/sentences.ts";
import { ticksTo } from "../parts/trend.ts";
import type { ScopeEntry } from "../report.ts";

/** From this difference in shares a segment is worth a word. */
const worthAWord = 0.1;

/** Each segment's share of the contacts made and of the contacts that the plans ask for. */
function rowsOf({ report, formats, value }: Reader) {
  return report.segments.map((segment) => {
    const share = (metric: MetricId) => {
      const [part, whole] = [value(metric, segment, "r12"), value(metric, report.whole, "r12")];
      return part === null || !whole ? null : part / whole;
    };
    const [hours, customers] = [share("plan.realised"), share("plan.required")];
    const difference = hours === null || customers === null ? null : hours - customers;
    const text = difference === null ? "" : formats.signedPoints(difference);
    return { segment, label: segment.name, hours, customers, difference, text };
  });
}

/** The segment whose share of the contacts is furthest from its share of the plans. */
function message(reader: Reader, segment: ScopeEntry): Statement {
  const { words, report } = reader;
  const saying = sayingOf(reader);
  const shareOf = (metric: MetricId): Quantity => ({
    over: [figureRef(metric, segment, "r12"), figureRef(metric, report.whole, "r12")],
  });
  const [made, planned] = [shareOf("plan.realised"), shareOf("plan.required")];
  saying.that({ names: { kind: segment.kind, id: segment.id } });
  saying.that({ a: { size: { minus: [made, planned] } }, relation: "at_least", b: worthAWord });
  const name = words.shared.theSegment(segment.name);
  const said = words.both.shares.apart(name, saying.percent(made), saying.percent(planned));
  return saying.statement("both.shares", said);
}

/**
 * Where the contacts go beside where the plan wants them, a segment a row; undefined where neither is known
 * and where they go as planned.
 */
export function sharesChart(reader: Reader): ChartView | undefined {
  const { words, formats } = reader;
  const { shares } = words.both;
  const rows = rowsOf(reader);
  const widest = highestBy(rows, ({ difference }) => (difference === null ? null : Math.abs(difference)));
  if (!widest) return undefined;
  if (Math.abs(widest.difference ?? 0) < worthAWord) return undefined;
  const write = (share: number | null) => (share === null ? "–" : formats.percent(share));
  const cell = (share: number | null) => numberCell(share, "share", write);
  return {
    id: "shares",
    message: message(reader, widest.segment),
    subtitle: shares.sub(reader.r12),
    description: shares.facts(
      facts(rows.map(({ label, hours, customers }) => shares.row(label, write(hours), write(customers)))),
    ),
    drawing: {
      chart: "dumbbell",
      data: {
        rows,
        hoursName: shares.made,
        customersName: shares.asked,
        ticks: ticksTo(
          rows.flatMap((row) => [row.hours, row.customers]),
          (share) => formats.percent(share),
        ),
        emptyText: words.shared.empty,
      },
    },
    table: {
      id: "shares-table",
      caption: withoutKey(shares.sub(reader.r12)),
      columns: [
        { label: words.shared.segment, numeric: false },
        { label: shares.made, numeric: true, definition: "plan.realised" },
        { label: shares.asked, numeric: true, definition: "plan.required" },
        { label: words.shared.difference, numeric: true },
      ],
      rows: rows.map(({ label, hours, customers, difference, text }) => [
        { text: label },
        cell(hours),
        cell(customers),
        numberCell(difference, "points", () => text),
      ]),
    },
    metrics: ["plan.realised", "plan.required"],
  };
}
