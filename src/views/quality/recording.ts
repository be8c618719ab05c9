import type { MetricId } from "../../contract/metric-ids.ts";
import type { Month } from "../../contract/vocabulary.ts";
import { charts } from "../blocks.ts";
import type { Section, TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { multiplesData, trendMonths, valuesIn } from "../parts/trend.ts";

/** A figure of how complete the records are, with its months. */
interface Panel {
  metric: MetricId;
  label: string;
  note: string;
  values: (number | null)[];
  norm: null[];
}

function metricsOf({ report }: Reader): MetricId[] {
  return report.snapshot.definitions.map(({ id }) => id).filter((id) => id.startsWith("data."));
}

function panelsOf(reader: Reader, months: readonly Month[]): Panel[] {
  return metricsOf(reader)
    .map((metric) => {
      const values = valuesIn(reader, months, metric);
      const label = reader.label(metric);
      return { metric, label, note: reader.text(metric), values, norm: values.map(() => null) };
    })
    .filter(({ values }) => values.some((value) => value !== null));
}

function tableOf(
  { report, words, formats, text, value }: Reader,
  months: readonly Month[],
  panels: readonly Panel[],
): TableView {
  return {
    id: "recording-table",
    caption: words.quality.recording.table,
    columns: [
      { label: words.shared.month, numeric: false },
      ...panels.map(({ label, metric }) => ({ label, numeric: true, definition: metric })),
    ],
    rows: months.map((month) => [
      { text: formats.month(month) },
      ...panels.map(({ metric }) => {
        const found = value(metric, report.whole, month);
        return { text: text(metric, report.whole, month), ...(found === null ? {} : { sort: found }) };
      }),
    ]),
  };
}

/**
 * Does recording get better? Shares of rows that lack something, by month; nothing where no month has any.
 */
export function recordingSection(reader: Reader): Section[] {
  const { words, formats, text, value } = reader;
  const { recording } = words.quality;
  const months = trendMonths(reader, metricsOf(reader));
  const panels = panelsOf(reader, months);
  const [first] = months;
  if (panels.length === 0 || first === undefined) return [];
  const most = panels.reduce((a, b) => ((value(b.metric) ?? 0) > (value(a.metric) ?? 0) ? b : a));
  const isWhole = panels.every(({ metric }) => (value(metric) ?? 0) === 0);
  return [
    {
      id: "recording",
      blocks: charts({
        id: "recording-trend",
        message: isWhole
          ? recording.whole(reader.month)
          : recording.title(most.label, text(most.metric), reader.month),
        subtitle: recording.sub(formats.month(first), reader.month),
        description: recording.facts(
          reader.month,
          facts(panels.map(({ label, note }) => `${label} ${note}`)),
        ),
        drawing: {
          chart: "multiples",
          data: multiplesData(reader, { months, panels, write: (share) => formats.percent(share) }),
        },
        table: tableOf(reader, months, panels),
        metrics: panels.map(({ metric }) => metric),
      }),
    },
  ];
}
