import type { XmrPoint } from "../../charts/xmr.ts";
import type { MetricId, ProcessMeasure } from "../../contract/metric-ids.ts";
import type { Quantity, Statement } from "../../contract/statement.ts";
import type { WindowId } from "../../contract/vocabulary.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import { quantityIn } from "../quantity.ts";

/** A month of the chart; `kind` is the rule by which it is a signal, null where it is none. */
interface Month extends XmrPoint {
  kind: 1 | 2 | 3 | null;
  window: WindowId;
}

const kinds = [1, 2, 3] as const;

/**
 * What is charted: the months themselves or, where the season explains most of them, their difference from
 * the same month of other years.
 */
export function chartedMetric({ report }: Reader, measure: ProcessMeasure): MetricId {
  const difference: MetricId = `process.difference.${measure}`;
  const hasSeason = report.snapshot.figures.some(
    ({ metric, scope }) =>
      metric === difference && scope.kind === report.whole.kind && scope.id === report.whole.id,
  );
  return hasSeason ? difference : `process.per_workday.${measure}`;
}

/** Whether the months are compared less their season. */
export const isSeasonal = (metric: MetricId): boolean => metric.startsWith("process.difference.");

/** The months of a process-behaviour chart of the whole, with the signals among them. */
function monthsOf(reader: Reader, measure: ProcessMeasure): Month[] {
  const { report, formats, value } = reader;
  const metric = chartedMetric(reader, measure);
  return report.snapshot.figures
    .filter(
      (each) =>
        each.metric === metric && each.scope.kind === report.whole.kind && each.scope.id === report.whole.id,
    )
    .map(({ window, value: perWorkday }) => {
      const signal = value(`process.signal.${measure}`, report.whole, window);
      const kind = kinds.find((each) => each === signal) ?? null;
      return { label: formats.shortMonth(window), value: perWorkday, signal: kind !== null, kind, window };
    });
}

/** The signals with what each says; months in a row that say the same are said once. */
function readings({ words }: Reader, months: readonly Month[]): string[] {
  const { process } = words.activity;
  const runs: { kind: 1 | 2 | 3; labels: string[] }[] = [];
  months.forEach(({ label, kind }, i) => {
    if (kind === null) return;
    const run = months[i - 1]?.kind === kind ? runs.at(-1) : undefined;
    if (run) run.labels.push(label);
    else runs.push({ kind, labels: [label] });
  });
  return runs.map(({ kind, labels: [first = "", ...others] }) => {
    const last = others.at(-1);
    return process.reading(last === undefined ? first : process.months(first, last), process.kinds[kind]);
  });
}

/** Of how many months of the trend the number of a measure is a sign of change. */
export const signalsOf = ({ report: { whole } }: Reader, measure: ProcessMeasure): Quantity => ({
  months: {
    metric: `process.signal.${measure}`,
    scope: { kind: whole.kind, id: whole.id },
    which: { relation: "above", than: 0 },
  },
});

/** Whether a month of the trend says that the process has changed. */
export function hasSignal(reader: Reader, measure: ProcessMeasure): boolean {
  return (quantityIn(reader.report, signalsOf(reader, measure)) ?? 0) > 0;
}

function message(reader: Reader, measure: ProcessMeasure): Statement {
  const { words, formats, report } = reader;
  const saying = sayingOf(reader);
  const signals = signalsOf(reader, measure);
  const written = saying.number(signals);
  const count = quantityIn(report, signals) ?? 0;
  const from = formats.month(report.snapshot.period.trend[0] ?? "");
  const said = words.activity.process.signals(count, written, words.shared.measures[measure], from);
  return saying.statement("activity.process.signals", said);
}

/** A measure that has changed: its months per working day, with the limits and the signals. */
export function processChart(reader: Reader, measure: ProcessMeasure): ChartView {
  const { words, formats, value } = reader;
  const { process } = words.activity;
  const metric = chartedMetric(reader, measure);
  const months = monthsOf(reader, measure);
  const read = readings(reader, months);
  const line = (id: "mean" | "lower" | "upper") => {
    const level = value(`process.${id}.${measure}`);
    return level === null ? null : { value: level, text: process.lines[id](formats.number(level, 1)) };
  };
  const [mean, lower, upper] = [line("mean"), line("lower"), line("upper")];
  const write = (number: number | null | undefined) => (number == null ? "–" : formats.number(number, 1));
  const last = months.at(-1);
  const notes = [...(isSeasonal(metric) ? [process.season] : []), process.note(read.join("; "))];
  const name = reader.label(metric);
  const drawn = [mean, lower, upper].flatMap((level) => (level === null ? [] : [level.text]));
  return {
    id: `process-${measure}`,
    message: message(reader, measure),
    subtitle: process.sub(name, reader.report.whole.name, months[0]?.label ?? "", last?.label ?? ""),
    description: process.facts([`${last?.label ?? ""} ${write(last?.value)}`, ...drawn, ...read].join("; ")),
    drawing: { chart: "xmr", data: { points: months, mean, lower, upper, emptyText: words.shared.empty } },
    table: {
      id: `process-${measure}-table`,
      caption: name,
      columns: [
        { label: words.shared.month, numeric: false },
        { label: name, numeric: true, definition: metric },
        { label: process.signal, numeric: false, definition: `process.signal.${measure}` },
      ],
      rows: months.map(({ label, value: perWorkday, kind, window }) => [
        { text: label },
        reader.noted(
          { text: write(perWorkday), ...(perWorkday === null ? {} : { sort: perWorkday }) },
          metric,
          reader.report.whole,
          window,
        ),
        { text: kind === null ? "–" : process.kinds[kind] },
      ]),
    },
    metrics: [metric, `process.mean.${measure}`],
    note: notes.join(" "),
  };
}
