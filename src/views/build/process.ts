import { type XmrPoint, xmr } from "../../charts/xmr.ts";
import type { Measure } from "../../contract/vocabulary.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "./reader.ts";

/** The months of a process-behaviour chart of the company, with the signals among them. */
export function processSignals(
  { report, formats, figure }: Reader,
  measure: Measure,
): (XmrPoint & { month: string })[] {
  const metric = `process.per_workday.${measure}`;
  return report.snapshot.figures
    .filter((each) => each.metric === metric && each.scope.kind === "company")
    .map(({ window, value }) => ({
      month: window,
      label: formats.shortMonth(window),
      value,
      signal: (figure(`process.signal.${measure}`, report.company, window)?.value ?? 0) > 0,
    }));
}

/** Did the process change? A chart of one measure per working day, with its limits. */
export function processChart(reader: Reader, measure: Measure): ChartView {
  const { words, formats, value } = reader;
  const what = words.shared.measures[measure];
  const points = processSignals(reader, measure);
  const signals = points.filter((point) => point.signal).length;
  const [mean, lower, upper] = ["mean", "lower", "upper"].map((id) => value(`process.${id}.${measure}`));
  const write = (number: number | null | undefined) =>
    number == null ? words.shared.notYet : formats.number(number, 1);
  const tick = (number: number | null | undefined, say: (text: string) => string) =>
    number == null ? null : { value: number, text: say(formats.number(number, 1)) };
  const { process } = words.activity;
  const months = `${points[0]?.label ?? ""} – ${points.at(-1)?.label ?? ""}`;
  const message =
    mean == null ? process.few(what) : signals === 0 ? process.steady(what) : process.signals(signals, what);
  return {
    id: `process-${measure}`,
    message,
    subtitle: words.activity.processSub(what.charAt(0).toUpperCase() + what.slice(1), months),
    description: words.activity.processFacts(
      write(points.at(-1)?.value),
      write(mean),
      write(lower),
      write(upper),
    ),
    draw: (form) =>
      xmr(
        {
          points,
          mean: tick(mean, words.activity.mean),
          lower: tick(lower, words.activity.lower),
          upper: tick(upper, words.activity.upper),
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: {
      id: `process-${measure}-table`,
      caption: reader.label(`process.per_workday.${measure}`),
      columns: [
        { label: words.shared.month, numeric: false },
        {
          label: reader.label(`process.per_workday.${measure}`),
          numeric: true,
          definition: `process.per_workday.${measure}`,
        },
        {
          label: reader.label(`process.signal.${measure}`),
          numeric: true,
          definition: `process.signal.${measure}`,
        },
      ],
      rows: points.map((point) => [
        { text: point.label },
        { text: write(point.value) },
        { text: point.signal ? "◆" : "–" },
      ]),
    },
    metrics: [`process.per_workday.${measure}`, `process.mean.${measure}`],
  };
}
