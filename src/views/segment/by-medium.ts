import { difference } from "../../charts/layout/scale.ts";
import type { PlanMedium } from "../../contract/vocabulary.ts";
import type { ChartView, TableView } from "../page.ts";
import { tolerance } from "../parts/chance.ts";
import { plannedMedia } from "../parts/coverage-heat.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { facts, withoutKey } from "../parts/sentences.ts";
import { reasonOnce } from "../parts/tables.ts";
import type { ScopeEntry } from "../report.ts";

function message({ words, formats, value }: Reader, segment: ScopeEntry): string {
  const { byMedium } = words.segment;
  const short = value("plan.shortfall", segment, "r12");
  if (short === null) return byMedium.unknown(segment.name);
  return Math.round(short) === 0
    ? byMedium.enough(segment.name)
    : byMedium.short(segment.name, Math.round(short), formats);
}

function rowOf({ words, formats, value, text }: Reader, segment: ScopeEntry, medium: PlanMedium) {
  const actual = value(`plan.served.${medium}`, segment, "r12");
  const plan = value(`plan.required.${medium}`, segment, "r12");
  const delta = difference(actual, plan);
  return {
    label: words.shared.media[medium],
    actual,
    plan,
    actualText: text(`plan.served.${medium}`, segment, "r12"),
    planText: plan === null ? "" : words.shared.of(formats.number(plan)),
    deltaText: delta === null ? "" : formats.signedNumber(delta),
    shareText: delta === null || !plan ? "" : formats.signedPercent(delta / plan),
    tone: delta === null ? ("neutral" as const) : toneOf(delta, (plan ?? 0) * tolerance),
  };
}

/** What the plan asks of each medium and what was made of it. */
export function byMedium(reader: Reader, segment: ScopeEntry): ChartView {
  const { words } = reader;
  const media = plannedMedia(reader, [segment]);
  const rows = media.map((medium) => rowOf(reader, segment, medium));
  const parts = ["required", "realised", "served", "surplus"] as const;
  return {
    id: "by-medium",
    message: message(reader, segment),
    subtitle: words.segment.byMedium.sub(reader.r12),
    description: words.segment.byMedium.facts(
      facts(rows.map(({ label, actualText, planText }) => [label, actualText, planText].join(" ").trim())),
    ),
    drawing: {
      chart: "variance",
      data: {
        rows,
        actualHeading: words.customers.service.served,
        deltaHeading: words.shared.difference,
        shareHeading: words.shared.differenceShare,
        emptyText: words.shared.empty,
      },
    },
    table: {
      id: "by-medium-table",
      caption: withoutKey(words.segment.byMedium.sub(reader.r12)),
      columns: [
        { label: words.shared.medium, numeric: false },
        ...parts.map((part): TableView["columns"][number] => ({
          label: words.segment.byMedium.columns[part],
          numeric: true,
          definition: `plan.${part}`,
        })),
      ],
      rows: media.map((medium) => [
        { text: words.shared.media[medium] },
        ...reasonOnce(parts.map((part) => reader.cell(`plan.${part}.${medium}`, segment, "r12"))),
      ]),
    },
    metrics: ["plan.required", "plan.served"],
  };
}
