import type { Quantity, Statement } from "../../contract/statement.ts";
import type { Inline } from "../../text/said.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, type Saying, sayingOf } from "../parts/saying.ts";
import { quantityIn, relationIn } from "../quantity.ts";

/** The share of the times that the inner range is to hold. */
const innerShare = 0.8;

/** A figure of the forecast of whom the page is about. */
const refsOf = ({ report }: Reader) => {
  const at = (
    id:
      | "revenue"
      | "run_rate"
      | "target"
      | "chance_target"
      | "held_80"
      | "error"
      | "run_rate_error"
      | "nearer",
  ) => figureRef(`forecast.${id}`, report.whole, "ytd");
  return {
    ...{ revenue: at("revenue"), runRate: at("run_rate"), target: at("target"), chance: at("chance_target") },
    ...{ held: at("held_80"), error: at("error"), runRateError: at("run_rate_error") },
    nearer: at("nearer"),
  };
};

/** Whether the edition tells where the year ends, or why it does not say. */
export function isForecastTold({ figure, report }: Reader): boolean {
  return (
    figure("forecast.revenue", report.whole, "ytd") !== undefined &&
    figure("forecast.run_rate", report.whole, "ytd")?.value != null
  );
}

/**
 * Between what the year ends, with the chance of its target; where that cannot be said, the run rate and why.
 */
export function yearEndStatement(reader: Reader): Statement | undefined {
  if (!isForecastTold(reader)) return undefined;
  const { report, figure } = reader;
  const words = reader.words.forecast;
  const { revenue, runRate, target, chance } = refsOf(reader);
  const saying = sayingOf(reader);
  if (quantityIn(report, revenue) === null) {
    saying.that({ unknown: revenue });
    const isOff = figure("forecast.revenue", report.whole, "ytd")?.status === "record_off";
    const written = saying.money(runRate);
    return isOff
      ? saying.statement("forecast.record_off", words.recordOff(written))
      : saying.statement("forecast.little_history", words.littleHistory(written));
  }
  const [low, high] = [saying.money({ ...revenue, part: "low" }), saying.money({ ...revenue, part: "high" })];
  const range = words.range(saying.percent(innerShare), low, high);
  if (quantityIn(report, chance) === null || quantityIn(report, target) === null)
    return saying.statement("forecast.range", words.alone(range));
  const said = words.chance(range, chanceSaid(reader, saying, chance), saying.money(target));
  return saying.statement("forecast.chance", said);
}

/** The same as a short line of another page, which leads to where it is told with its record. */
export function yearEndLine(reader: Reader): Statement<Inline> | undefined {
  if (!isForecastTold(reader)) return undefined;
  const { report } = reader;
  const words = reader.words.forecast;
  const { revenue, runRate } = refsOf(reader);
  const saying = sayingOf(reader);
  const linked = (id: string, text: string): Statement<Inline> => ({
    ...saying.statement(id, text),
    text: [{ text, href: "both#year-end" }],
  });
  if (quantityIn(report, revenue) === null) {
    saying.that({ unknown: revenue });
    return linked("forecast.line_run_rate", words.lineRunRate(saying.money(runRate)));
  }
  const share = saying.percent(innerShare);
  const [low, high] = [saying.money({ ...revenue, part: "low" }), saying.money({ ...revenue, part: "high" })];
  return linked("forecast.line_range", words.lineRange(share, low, high));
}

/**
 * Of draws nearer to none or to all than this, how many there are says more of the draws than of the year.
 */
const nearly = 0.01;

/** A chance as it is written: no draw is not no chance. */
function chanceSaid({ report, words }: Reader, saying: Saying, chance: Quantity): string {
  const sure = 1 - nearly;
  if (relationIn(report, chance, "below", nearly) === true) {
    saying.that({ a: chance, relation: "below", b: nearly });
    return words.forecast.under(saying.percent(nearly));
  }
  if (relationIn(report, chance, "above", sure) === true) {
    saying.that({ a: chance, relation: "above", b: sure });
    return words.forecast.over(saying.percent(sure));
  }
  return saying.percent(chance);
}

/** An error that is less than this part of another is worth to be called smaller. */
const clearlySmaller = 0.9;

/** Of two that are as good as each other, each is the nearer so often. */
const half = 0.5;

/**
 * Whether the expectation was better than the run rate: its error a tenth smaller, and nearer at more month
 * ends than chance would make it, as the interval of that share says.
 */
function comparedWithRunRate(reader: Reader, saying: Saying): { isBetter: boolean; text: string } {
  const { report, words } = reader;
  const { error, runRateError, nearer } = refsOf(reader);
  const errors: Quantity = { over: [error, runRateError] };
  const least: Quantity = { ...nearer, part: "low" };
  const isBetter =
    relationIn(report, errors, "below", clearlySmaller) === true &&
    relationIn(report, least, "above", half) === true;
  if (!isBetter) return { isBetter, text: words.forecast.notBetter };
  saying.that({ a: errors, relation: "below", b: clearlySmaller });
  saying.that({ a: least, relation: "above", b: half });
  const text = words.forecast.better(
    saying.number({ ...nearer, part: "numerator" }),
    saying.number({ ...nearer, part: "denominator" }),
  );
  return { isBetter, text };
}

/** How often such a range held before, and whether the expectation was better than the run rate. */
export function recordStatement(reader: Reader): Statement | undefined {
  const { report } = reader;
  const words = reader.words.forecast;
  const { held, error, runRateError, revenue } = refsOf(reader);
  const isKnown = [held, error, runRateError].every((each) => quantityIn(report, each) !== null);
  if (!isKnown || quantityIn(report, revenue) === null) return undefined;
  const saying = sayingOf(reader);
  const counts = [
    saying.number({ ...held, part: "numerator" }),
    saying.number({ ...held, part: "denominator" }),
  ];
  const record = words.record(
    saying.percent(innerShare),
    counts[0] ?? "",
    counts[1] ?? "",
    saying.percent(error, 1),
    saying.percent(runRateError, 1),
  );
  const { isBetter, text } = comparedWithRunRate(reader, saying);
  const verdict = words.verdict(record, text);
  const published = figureRef("forecast.published_80", report.whole, "ytd");
  const said =
    quantityIn(report, published) === null
      ? verdict
      : words.published(
          verdict,
          saying.number({ ...published, part: "numerator" }),
          saying.number({ ...published, part: "denominator" }),
        );
  return saying.statement(isBetter ? "forecast.record_better" : "forecast.record_not_better", said);
}
