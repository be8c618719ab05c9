import type { MetricId } from "../../contract/metric-ids.ts";
import type { WindowId } from "../../contract/vocabulary.ts";
import type { KeyFigure } from "../page.ts";
import { tolerance } from "../parts/chance.ts";
import { resultOf } from "../parts/gap.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { sparkOf } from "../parts/trend.ts";

interface Key {
  metric: MetricId;
  window?: WindowId;
  /** What the months beside the number are of, where a single month of the metric itself says little. */
  trendOf?: MetricId;
  label: string;
  note: string;
  tone?: KeyFigure["tone"];
  norm?: number;
}

/** A key figure with its trend; without a value a dash, and why. */
function keyFigure(reader: Reader, { metric, window, trendOf, label, note, tone, norm }: Key): KeyFigure {
  const { report, value, text, reason } = reader;
  if (value(metric, report.whole, window) === null)
    return { label, value: "–", note: reason(metric, report.whole, window) };
  return {
    label,
    value: text(metric, report.whole, window),
    note,
    trend: sparkOf(reader, trendOf ?? metric),
    ...(tone === undefined ? {} : { tone }),
    ...(norm === undefined ? {} : { norm }),
  };
}

function strengthKey({ words, formats, value }: Reader): Key {
  const [planned, under] = [value("strength.planned"), value("strength.under")];
  const { keys } = words.overview;
  return {
    metric: "strength.effective",
    label: keys.strength,
    note:
      planned === null || under === null
        ? ""
        : keys.ofPlanned(formats.fte(planned), formats.signedPercent(-under)),
    tone: under === null ? "neutral" : toneOf(-under, tolerance),
    ...(planned === null ? {} : { norm: planned }),
  };
}

function rateNote({ words, formats, figure, report }: Reader): string {
  const rate = figure("conversion.quote_to_order", report.whole, "r12");
  if (!rate?.interval) return "";
  return words.overview.keys.cases(formats.range(rate.interval, rate.unit), formats.number(rate.n ?? 0));
}

/** Four figures that say how the month was, with thirteen months of each. */
export function keyFigures(reader: Reader): KeyFigure[] {
  const { report, words, formats, text } = reader;
  const { keys } = words.overview;
  const result = resultOf(reader);
  const segments = report.segments.map(
    (segment) => `${segment.name} ${text("plan.coverage", segment, "r12")}`,
  );
  const figures: Key[] = [
    {
      metric: "result.attainment",
      label: keys.result,
      note: result ? formats.signedCurrency(result.gap) : "",
      tone: result ? toneOf(result.gap, onTarget * result.target) : "neutral",
      norm: 1,
    },
    strengthKey(reader),
    {
      metric: "plan.coverage",
      window: "r12",
      trendOf: "plan.coverage_rolling",
      label: keys.coverage,
      note: segments.join(" · "),
      norm: 1,
    },
    { metric: "conversion.quote_to_order", window: "r12", label: keys.rate, note: rateNote(reader) },
  ];
  return figures.map((key) => keyFigure(reader, key));
}

/** Within two percent of the target, the month was on it. */
export const onTarget = 0.02;
