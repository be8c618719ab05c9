import { measureNames } from "./measure-names.ts";
import { type MetricId, processMeasures } from "./metric-ids.ts";
import { measures } from "./vocabulary.ts";

/** What people call a question of the report, and the figures that answer it. */
export interface FigureWords {
  words: readonly string[];
  metrics: readonly MetricId[];
}

/** What stands of every measure: how much there was, and how that is to its target and to the hands. */
const ofMeasures = measures.map(
  (measure): FigureWords => ({
    words: [measureNames[measure].nl, measureNames[measure].en, measure],
    metrics: [
      `activity.count.${measure}`,
      `activity.per_fte.${measure}`,
      `activity.attainment.${measure}`,
      `activity.attainment_available.${measure}`,
      ...processMeasures.flatMap((each) =>
        each === measure ? ([`process.per_workday.${each}`, `process.difference.${each}`] as const) : [],
      ),
      ...(measure === "revenue"
        ? (["result.attainment", "result.difference", "forecast.revenue"] as const)
        : []),
    ],
  }),
);

/**
 * Words for figures in Dutch and English, beside the name and the id that each has of its own: one question
 * is answered by several figures.
 */
export const figureWords: readonly FigureWords[] = [
  ...ofMeasures,
  {
    words: ["resultaat", "result", "verkoop", "sales", "verschil met target", "difference from target"],
    metrics: ["result.attainment", "result.difference", "activity.count.revenue"],
  },
  { words: ["target", "doel", "goal"], metrics: ["target.revenue", "target.adjusted.revenue"] },
  {
    words: ["bezetting", "sterkte", "handen", "handjes", "strength", "staffing", "hands"],
    metrics: ["strength.effective", "strength.under", "strength.planned", "gap.hours.hands"],
  },
  {
    words: ["vacature", "vacatures", "vacancy", "vacancies"],
    metrics: ["strength.vacant", "strength.contracted"],
  },
  {
    words: ["prospects", "nieuwe klanten", "new business", "new customers"],
    metrics: ["activity.new_share", "new.orders", "new.revenue", "new.converted", "portfolio.prospects"],
  },
  {
    words: ["scoringspercentage", "scoringskans", "conversie", "hit rate", "conversion"],
    metrics: ["conversion.quote_to_order", "gap.hours.orders"],
  },
  { words: ["orderwaarde", "prijs", "order value", "price"], metrics: ["order.value", "gap.hours.value"] },
  {
    words: ["klanten", "portefeuille", "customers", "portfolio"],
    metrics: ["portfolio.customers", "portfolio.prospects"],
  },
  {
    words: ["dekking", "uitvoering", "plan gedaan", "coverage"],
    metrics: ["plan.coverage", "plan.coverage_rolling", "gap.customers.coverage"],
  },
  { words: ["te laat", "aan de beurt", "overdue", "due"], metrics: ["plan.overdue"] },
  {
    words: ["plan", "contactplan", "genoeg", "sufficiency", "contact plan"],
    metrics: ["plan.sufficiency", "plan.expected_revenue", "gap.customers.plan"],
  },
  {
    words: ["belasting", "uren", "werklast", "load", "hours", "workload"],
    metrics: ["plan.load", "plan.hours_required", "hours.available"],
  },
  { words: ["opbrengst", "yield"], metrics: ["plan.yield", "gap.customers.yield"] },
  {
    words: ["open offertes", "openstaande offertes", "pijplijn", "open quotes", "pipeline"],
    metrics: ["quotes.open", "quotes.open_value", "quotes.stale", "quotes.stale_value"],
  },
  {
    words: ["prognose", "jaareinde", "forecast", "year end"],
    metrics: ["forecast.revenue", "forecast.chance_target"],
  },
];
