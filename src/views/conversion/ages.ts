import type { AgeBar } from "../../charts/age-bands.ts";
import type { OpenQuoteRow } from "../../report/snapshot.ts";
import { numberCell } from "../cells.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";

/** Ages of which a reader speaks: two and four weeks, two, three and six months, a year. */
const usualEdges = [14, 30, 60, 90, 180, 365];
/** An edge this near another says nothing more: a share of the higher one. */
const leastApart = 0.3;

interface Band {
  /** The last age in it in days; null for what is older than all. */
  to: number | null;
  rows: OpenQuoteRow[];
}

/** The last days of the bands: the usual age is one of them, so that no band lies on both sides of it. */
function edgesWith(usual: number | null): number[] {
  if (usual === null || usual <= 0) return usualEdges;
  const others = usualEdges.filter((edge) => Math.abs(edge - usual) > leastApart * Math.max(edge, usual));
  return [...others, usual].sort((a, b) => a - b);
}

/** The open quotes by age, the youngest first; without bands at the end in which nothing is. */
function bandsOf(rows: readonly OpenQuoteRow[], usual: number | null): Band[] {
  const edges = edgesWith(usual);
  const bands = [...edges, null].map((to, i): Band => {
    const from = edges[i - 1] ?? -1;
    return {
      to,
      rows: rows.filter(({ age_days: age }) => age > from && (to === null || age <= to)),
    };
  });
  const last = bands.findLastIndex((band) => band.rows.length > 0);
  return bands.slice(0, last + 1);
}

const worthOf = (rows: readonly OpenQuoteRow[]) => rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
const staleOf = (rows: readonly OpenQuoteRow[]) => rows.filter(({ is_stale: isStale }) => isStale === true);

/**
 * The open quotes of the whole of the report by age, in number and in value, with the age by which nine of
 * ten wins had come; undefined where none is open.
 */
export function agesChart(reader: Reader): ChartView | undefined {
  const { words, formats, report, value } = reader;
  const { ages: said } = words.quotes;
  const rows = report.snapshot.open_quotes;
  const usual = value("quotes.typical_age");
  const bands = bandsOf(rows, usual);
  if (bands.length === 0) return undefined;
  const labelOf = ({ to }: Band) => (to === null ? said.older : said.upTo(formats.number(to)));
  const bars = (of: (rows: readonly OpenQuoteRow[]) => number, write: (value: number) => string) =>
    bands.map(
      (band): AgeBar => ({
        label: labelOf(band),
        value: of(band.rows),
        stale: of(staleOf(band.rows)),
        text: write(of(band.rows)),
      }),
    );
  const count = (list: readonly OpenQuoteRow[]) => list.length;
  const number = (list: readonly OpenQuoteRow[]) => numberCell(list.length, "count", formats.number);
  const money = (list: readonly OpenQuoteRow[]) =>
    numberCell(worthOf(list), "currency", (value) => formats.inUnit(value, "currency"));
  const after = usual === null ? -1 : bands.findIndex(({ to }) => to === usual) + 1;
  return {
    id: "quote-ages",
    message: said.title,
    subtitle: said.sub,
    description: said.facts(
      facts(bands.map((band) => `${labelOf(band)}: ${number(band.rows).text}, ${money(band.rows).text}`)),
    ),
    drawing: {
      chart: "ageBands",
      data: {
        panels: [
          { heading: said.number, bars: bars(count, formats.number) },
          {
            heading: `${said.value}, ${formats.thousandsUnit}`,
            bars: bars(worthOf, (each) => formats.thousands(each)),
          },
        ],
        usual:
          usual === null || after <= 0 || after >= bands.length
            ? null
            : { after, text: said.usual(formats.number(usual)) },
        emptyText: words.shared.empty,
      },
    },
    table: {
      id: "quote-ages-table",
      caption: said.table,
      columns: [
        { label: said.age, numeric: false },
        ...[said.number, said.value, said.stale, said.staleValue].map((label) => ({ label, numeric: true })),
      ],
      rows: bands.map((band) => [
        { text: labelOf(band) },
        number(band.rows),
        money(band.rows),
        number(staleOf(band.rows)),
        money(staleOf(band.rows)),
      ]),
      isFixed: true,
      note: said.note,
    },
    metrics: ["quotes.open", "quotes.open_value", "quotes.typical_age", "quotes.stale"],
  };
}
