import { difference } from "../../charts/layout/scale.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { Month } from "../../contract/vocabulary.ts";
import type { ChartView } from "../page.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { withoutKey } from "../parts/sentences.ts";
import { trendMonths, valuesIn } from "../parts/trend.ts";
import type { ScopeEntry } from "../report.ts";

const metrics: MetricId[] = ["plan.served", "plan.required"];

function monthsOf(reader: Reader, trend: readonly Month[], person: ScopeEntry) {
  const { formats } = reader;
  const made = valuesIn(reader, trend, "plan.served", person);
  const asked = valuesIn(reader, trend, "plan.required", person);
  return trend.map((month, i) => {
    const [actual, plan] = [made[i] ?? null, asked[i] ?? null];
    const delta = difference(actual, plan);
    return {
      label: formats.shortMonth(month),
      actual,
      plan,
      previous: null,
      text: actual === null ? "" : formats.number(actual),
      planText: plan === null ? "–" : formats.number(plan),
      deltaText: delta === null ? "" : formats.signedNumber(delta),
      tone: delta === null || plan === null ? ("neutral" as const) : toneOf(delta, 0.05 * plan),
    };
  });
}

/**
 * Contacts made where the plan asked for them, by month against what it asked; undefined where no month has
 * both.
 */
export function contactsTrend(reader: Reader, person: ScopeEntry): ChartView | undefined {
  const { words, formats } = reader;
  const { contacts } = words.person;
  const trend = trendMonths(reader, metrics, [person]);
  const months = monthsOf(reader, trend, person);
  if (!months.some(({ deltaText }) => deltaText !== "")) return undefined;
  const last = months.at(-1);
  const isKnown = last !== undefined && last.deltaText !== "";
  const subtitle = contacts.sub(formats.month(trend[0] ?? ""), reader.month);
  const said = isKnown ? contacts.title(reader.month, last.text, last.planText) : contacts.unknown;
  return {
    id: "contacts",
    message: said,
    subtitle,
    description: contacts.facts(said),
    drawing: {
      chart: "columns",
      data: {
        months,
        actualName: contacts.made,
        planName: words.shared.plan,
        previousName: words.shared.previous,
        emptyText: words.shared.empty,
      },
    },
    table: {
      id: "contacts-table",
      caption: withoutKey(subtitle),
      columns: [
        { label: words.shared.month, numeric: false },
        { label: contacts.served, numeric: true, definition: "plan.served" },
        { label: contacts.required, numeric: true, definition: "plan.required" },
      ],
      rows: months.map(({ label, text, planText, actual, plan }) => [
        { text: label },
        { text: text || "–", ...(actual === null ? {} : { sort: actual }) },
        { text: planText, ...(plan === null ? {} : { sort: plan }) },
      ]),
    },
    metrics,
  };
}
