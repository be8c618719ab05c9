import type { MetricId } from "../../contract/metric-ids.ts";
import type { Statement } from "../../contract/statement.ts";
import type { ChartView } from "../page.ts";
import { leastForRate, type Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { facts } from "../parts/sentences.ts";
import { type MetricColumn, scopeTable } from "../parts/tables.ts";
import { hitRate } from "./rate.ts";

const visitToQuote = "conversion.visit_to_quote";
const counts = ["visits", "quotes", "orders"] as const;

/** The ratio between two steps with its interval; undefined where it has none, or of a few cases. */
function between(
  { report, formats, figure }: Reader,
  metric: MetricId,
  say: (rate: string, range: string) => string,
): string | undefined {
  const found = figure(metric, report.whole, "r12");
  // Of a few cases a rate says less than the counts beside it.
  if (found?.value == null || !found.interval || (found.n ?? leastForRate) < leastForRate) return undefined;
  return say(formats.inUnit(found.value, found.unit), formats.range(found.interval, found.unit));
}

/** How many there were of each step. */
function message(reader: Reader): Statement {
  const { report, words } = reader;
  const saying = sayingOf(reader);
  const count = (measure: (typeof counts)[number]) =>
    saying.number(figureRef(`activity.count.${measure}`, report.whole, "r12"));
  const said = words.conversion.steps.title(count("visits"), count("quotes"), count("orders"));
  return saying.statement("conversion.steps", said);
}

/** From visit to quote to order, over twelve months; undefined where fewer than two counts are known. */
export function stepsChart(reader: Reader): ChartView | undefined {
  const { report, words, text, value } = reader;
  const { perStep } = words.conversion;
  const rates = {
    visits: undefined,
    quotes: between(reader, visitToQuote, perStep.quotes),
    orders: between(reader, hitRate, perStep.orders),
  };
  const rows = counts.map((measure) => {
    const rateText = rates[measure];
    return {
      label: words.shared.measures[measure],
      count: value(`activity.count.${measure}`, report.whole, "r12"),
      text: text(`activity.count.${measure}`, report.whole, "r12"),
      ...(rateText === undefined ? {} : { rateText }),
    };
  });
  const known = rows.filter(({ count }) => count !== null).length;
  if (known < 2) return undefined;
  return {
    id: "conversion-steps",
    message: known === rows.length ? message(reader) : words.conversion.title.unknown,
    subtitle: words.conversion.steps.sub(reader.report.whole.name, reader.r12),
    description: words.conversion.steps.facts(
      facts(
        rows.map(({ label, text, rateText }) =>
          rateText === undefined ? `${label} ${text}` : `${label} ${text}, ${rateText}`,
        ),
      ),
    ),
    drawing: { chart: "steps", data: { rows, emptyText: words.shared.empty } },
    table: scopeTable(reader, {
      id: "conversion-steps-table",
      caption: words.conversion.steps.caption(reader.r12),
      head: reader.report.whole.kind === "team" ? words.shared.team : words.shared.company,
      scopes: [report.whole],
      columns: [
        ...counts.map((measure): MetricColumn => ({ metric: `activity.count.${measure}`, window: "r12" })),
        { metric: visitToQuote, window: "r12" },
        { metric: hitRate, window: "r12", asRate: true },
      ],
    }),
    metrics: [visitToQuote, hitRate],
  };
}
