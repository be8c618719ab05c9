import type { CurvesLine } from "../../charts/curves.ts";
import type { QuoteCurveRow } from "../../report/snapshot.ts";
import { endsOf, numberCell } from "../cells.ts";
import type { Cell, ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { ticksTo } from "../parts/trend.ts";

const ofQuarter = "quotes.cohort.";
const ofAll = "quotes.curve";

/** By then nearly all that is won has been, and curves are flat. */
const lastAge = 180;
const ages = [0, 30, 60, 90, 120, 150, lastAge];
/** Of the quarters the youngest are named: those of before are what is usual. */
const mostNamed = 2;

/** A quarter as a reader knows it: `Q3 2026`. */
function quarterOf({ id }: QuoteCurveRow): string {
  const [year = "", quarter = ""] = id.slice(ofQuarter.length).split("-");
  return `${quarter} ${year}`;
}

/** The curves of the whole of the report: of all its quotes, and of each quarter, oldest first. */
function curvesOf({ report }: Reader) {
  const { kind, id: whole } = report.whole;
  const own = report.snapshot.quote_curves.filter(({ scope }) => scope.kind === kind && scope.id === whole);
  return {
    all: own.find(({ id }) => id === ofAll),
    quarters: own.filter(({ id }) => id.startsWith(ofQuarter)),
  };
}

/** The share won by an age; null of a curve that was not followed so far. */
function wonAt({ days, won_share: shares, followed_to: until, open }: QuoteCurveRow, age: number) {
  if (age > until && open > 0) return null;
  return shares[days.findLastIndex((day) => day <= age)] ?? 0;
}

const lineOf = (row: QuoteCurveRow, name: string | null, isReference = false): CurvesLine => ({
  name,
  isReference,
  // Of a quarter of which nothing is open more is known than it was followed: nothing comes after.
  until: row.open === 0 ? lastAge : row.followed_to,
  steps: row.days.flatMap((age, i) => (age > lastAge ? [] : [{ age, share: row.won_share[i] ?? 0 }])),
});

/**
 * What was won of the quotes of each quarter as they grew older; undefined where there are no two
 * quarters.
 */
export function quartersChart(reader: Reader): ChartView | undefined {
  const { words, formats } = reader;
  const { quarters: said } = words.quotes;
  const { all, quarters } = curvesOf(reader);
  if (all === undefined || quarters.filter((row) => row.won_by_90 !== null).length < 2) return undefined;
  const reached = (row: QuoteCurveRow) =>
    formats.percent(wonAt(row, Math.min(lastAge, row.followed_to)) ?? 0);
  const curves = [
    ...quarters.map((row, i) =>
      lineOf(row, i < quarters.length - mostNamed ? null : `${quarterOf(row)} ${reached(row)}`),
    ),
    lineOf(all, `${said.all} ${reached(all)}`, true),
  ];
  const count = (value: number) => numberCell(value, "count", formats.number);
  const share = (row: QuoteCurveRow, age: number): Cell => {
    const won = wonAt(row, age);
    return won === null ? { text: said.young } : numberCell(won, "share", formats.percent);
  };
  const by90 = (row: QuoteCurveRow): Cell => {
    const { won_by_90: won } = row;
    if (won === null) return { text: said.young };
    const { value, interval } = won;
    if (!interval) return numberCell(value, "share", formats.percent);
    return {
      ...numberCell(value, "share", () => `${formats.percent(value)} (${formats.range(interval, "share")})`),
      also: endsOf(interval, "share", words),
    };
  };
  const cells = (row: QuoteCurveRow): Cell[] => [
    ...[row.issued, row.won, row.lost, row.open].map(count),
    share(row, 30),
    by90(row),
    share(row, lastAge),
  ];
  return {
    id: "quote-quarters",
    message: said.title,
    subtitle: said.sub,
    description: said.facts(facts(quarters.map((row) => `${quarterOf(row)} ${by90(row).text}`))),
    drawing: {
      chart: "curves",
      data: {
        curves,
        ages: ages.map((value) => ({ value, text: formats.number(value) })),
        shares: ticksTo(
          curves.flatMap(({ steps }) => steps.map((step) => step.share)),
          (value) => formats.percent(value),
        ),
        emptyText: words.shared.empty,
      },
    },
    table: {
      id: "quote-quarters-table",
      caption: said.table,
      columns: [
        { label: said.quarter, numeric: false },
        ...[said.issued, said.won, said.lost, said.open, said.by30, said.wonBy, said.by180].map((label) => ({
          label,
          numeric: true,
        })),
      ],
      rows: [
        ...quarters.map((row) => [{ text: quarterOf(row) }, ...cells(row)]),
        [{ text: said.all }, ...cells(all)],
      ],
      isFixed: true,
      note: said.note,
    },
    metrics: ["quotes.won_by.90"],
  };
}
