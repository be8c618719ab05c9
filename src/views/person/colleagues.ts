import type { MetricId } from "../../contract/metric-ids.ts";
import { endsOf, numberCell } from "../cells.ts";
import type { TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";

/** What a number of orders says beside what such accounts bring colleagues. */
function noteOf({ figure, value, words }: Reader, person: ScopeEntry): string {
  const { colleagues } = words.person;
  const [low, high] = figure("peers.orders_ratio", person, "r12")?.interval ?? [0, Number.POSITIVE_INFINITY];
  if (low > 1) return colleagues.more;
  if (high >= 1) return colleagues.chance;
  const result = value("result.attainment", person, "ytd");
  return result !== null && result >= 1 ? colleagues.fewAndEnough : colleagues.fewer;
}

/**
 * Somebody's orders beside what accounts like theirs bring colleagues of the same role; undefined where there
 * is no comparison.
 */
export function colleaguesTable(reader: Reader, person: ScopeEntry): TableView | undefined {
  const { figure, cell, label, formats, words } = reader;
  const ratio = figure("peers.orders_ratio", person, "r12");
  if (ratio?.value == null) return undefined;
  const orders = ratio.n ?? 0;
  const written = cell("peers.orders_ratio", person, "r12");
  const range = ratio.interval === undefined ? "" : ` (${formats.range(ratio.interval, ratio.unit)})`;
  const column = (metric: MetricId) => ({ label: label(metric), numeric: true, definition: metric });
  return {
    id: "colleagues-table",
    caption: words.person.colleagues.table,
    columns: [
      { label: words.shared.person, numeric: false },
      { label: words.person.colleagues.orders, numeric: true, definition: "peers.months_compared" },
      column("peers.expected_orders"),
      column("peers.orders_ratio"),
      column("peers.to_expect"),
    ],
    rows: [
      [
        { text: person.name },
        numberCell(orders, "count", formats.number),
        cell("peers.expected_orders", person, "r12"),
        { ...written, text: `${written.text}${range}`, also: endsOf(ratio.interval, ratio.unit, words) },
        cell("peers.to_expect", person, "r12"),
      ],
    ],
    note: noteOf(reader, person),
  };
}
