import type { MultiplesPanel } from "../../charts/multiples.ts";
import type { MetricId, ProcessMeasure } from "../../contract/metric-ids.ts";
import { capital } from "../../text/capital.ts";
import type { Said } from "../../text/said.ts";
import { monthCell, numberCell } from "../cells.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import { facts } from "../parts/sentences.ts";
import { multiplesData, valuesIn } from "../parts/trend.ts";
import { chartedMetric, isSeasonal, signalsOf } from "./process.ts";

/** That measures vary as usual; of those that it can be told of. */
function steadyStatement(reader: Reader, measures: readonly ProcessMeasure[]): Said {
  const { words, formats, value } = reader;
  const { process } = words.activity;
  const told = measures.filter((measure) => value(`process.mean.${measure}`) !== null);
  if (told.length === 0) return process.fewAll;
  const saying = sayingOf(reader);
  for (const measure of told) {
    saying.that({ a: signalsOf(reader, measure), relation: "is", b: 0 });
  }
  const names = formats.list(told.map((measure) => words.shared.measures[measure]));
  return saying.statement("activity.process.steady", process.steady(capital(names)));
}

interface Steady {
  measure: ProcessMeasure;
  metric: MetricId;
}

/** A measure that varies as usual over the months of the trend, with where its months ordinarily lie. */
function panelOf(reader: Reader, { measure, metric }: Steady): MultiplesPanel {
  const { words, formats, value } = reader;
  const { process } = words.activity;
  const months = reader.report.snapshot.period.trend;
  const values = valuesIn(reader, months, metric);
  const level = (id: "lower" | "mean" | "upper") => value(`process.${id}.${measure}`);
  const [low, mean, high] = [level("lower"), level("mean"), level("upper")];
  const write = (number: number | null | undefined) => (number == null ? "–" : formats.number(number, 1));
  const label = capital(words.shared.measures[measure]);
  const band = low === null || high === null ? {} : { band: { low, high } };
  return {
    label: isSeasonal(metric) ? process.seasonal(label) : label,
    note:
      low === null || high === null
        ? process.fewShort(write(values.at(-1)))
        : process.usually(write(values.at(-1)), write(low), write(high)),
    values,
    norm: months.map(() => mean),
    ...band,
  };
}

/** The measures that vary as usual, side by side; undefined where there is none. */
export function steadyStrip(reader: Reader, measures: readonly ProcessMeasure[]): ChartView | undefined {
  const { report, words, formats, value } = reader;
  const { process } = words.activity;
  const months = report.snapshot.period.trend;
  const steady = measures
    .map((measure): Steady => ({ measure, metric: chartedMetric(reader, measure) }))
    .filter(({ metric }) => months.some((month) => value(metric, report.whole, month) !== null));
  if (steady.length === 0) return undefined;
  const panels = steady.map((each) => panelOf(reader, each));
  const data = multiplesData(reader, { months, panels, write: () => "" });
  return {
    id: "process-steady",
    message: steadyStatement(
      reader,
      steady.map(({ measure }) => measure),
    ),
    subtitle: process.stripSub(report.whole.name, formats.month(months[0] ?? ""), reader.month),
    description: process.stripFacts(facts(panels.map(({ label, note }) => `${label} ${note}`))),
    drawing: { chart: "multiples", data: { ...data, ticks: [], hasOwnScales: true } },
    table: {
      id: "process-steady-table",
      caption: process.stripTable,
      columns: [
        { label: words.shared.month, numeric: false },
        ...steady.map(({ metric }, i) => ({
          label: panels[i]?.label ?? "",
          numeric: true,
          definition: metric,
        })),
      ],
      rows: months.map((month) => [
        monthCell(month, formats),
        ...steady.map(({ metric }) =>
          numberCell(value(metric, report.whole, month), "per_workday", (number) =>
            formats.number(number, 1),
          ),
        ),
      ]),
    },
    ...(steady.some(({ metric }) => isSeasonal(metric)) ? { note: process.season } : {}),
    metrics: steady.flatMap(({ measure, metric }): MetricId[] => [metric, `process.mean.${measure}`]),
  };
}
