import type { QuoteCurveRow } from "../../report/snapshot.ts";
import type { Cell, ChartView } from "../page.ts";
import { leastForSolid, type Reader } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { shareTicks } from "../parts/trend.ts";

const ofQuarter = "quotes.cohort.";

/** A quarter as a reader knows it: `Q3 2026`. */
function quarterOf({ id }: QuoteCurveRow): string {
  const [year = "", quarter = ""] = id.slice(ofQuarter.length).split("-");
  return `${quarter} ${year}`;
}

/** The quarters of the whole of the report, oldest first. */
function quartersOf({ report }: Reader): QuoteCurveRow[] {
  const { kind, id: whole } = report.whole;
  return report.snapshot.quote_curves.filter(
    ({ id, scope }) => id.startsWith(ofQuarter) && scope.kind === kind && scope.id === whole,
  );
}

/** What became of the quotes of each quarter, as far as it was followed; undefined where there are no two. */
export function quartersChart(reader: Reader): ChartView | undefined {
  const { words, formats } = reader;
  const { quarters: said } = words.quotes;
  const quarters = quartersOf(reader);
  if (quarters.filter((row) => row.won_by_90 !== null).length < 2) return undefined;
  const rows = quarters.map((row) => ({
    label: quarterOf(row),
    rate: row.won_by_90?.value ?? null,
    low: row.won_by_90?.interval?.[0] ?? null,
    high: row.won_by_90?.interval?.[1] ?? null,
    text: row.won_by_90 ? formats.percent(row.won_by_90.value) : said.young,
    hollow: row.issued < leastForSolid,
  }));
  const ends = rows.flatMap(({ rate, low, high }) => [rate, low, high]).filter((end) => end !== null);
  const count = (value: number): Cell => ({ text: formats.number(value), sort: value });
  const wonBy = ({ won_by_90: won }: QuoteCurveRow): Cell =>
    won === null ? { text: said.young } : { text: formats.percent(won.value), sort: won.value };
  return {
    id: "quote-quarters",
    message: said.table,
    subtitle: said.sub,
    description: said.facts(facts(rows.map(({ label, text }) => `${label} ${text}`))),
    drawing: {
      chart: "intervals",
      data: { rows, reference: null, ticks: shareTicks(ends, formats), emptyText: words.shared.empty },
    },
    table: {
      id: "quote-quarters-table",
      caption: said.table,
      columns: [
        { label: said.quarter, numeric: false },
        ...[said.issued, said.won, said.lost, said.open, said.wonBy].map((label) => ({
          label,
          numeric: true,
        })),
      ],
      rows: quarters.map((row) => [
        { text: quarterOf(row) },
        ...[row.issued, row.won, row.lost, row.open].map(count),
        wonBy(row),
      ]),
      isFixed: true,
      note: said.note,
    },
    metrics: ["quotes.won_by.90"],
  };
}
