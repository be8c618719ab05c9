import { difference } from "../../charts/layout/scale.ts";
import type { PlanMedium } from "../../contract/vocabulary.ts";
import type { Said } from "../../text/said.ts";
import type { ChartView, TableView } from "../page.ts";
import { tolerance } from "../parts/chance.ts";
import { plannedMedia } from "../parts/coverage-heat.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { facts, withoutKey } from "../parts/sentences.ts";
import { reasonOnce } from "../parts/tables.ts";
import { quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

/** How many planned contacts were not made, or that none is short; a label where that is not known. */
function message(reader: Reader, segment: ScopeEntry): Said {
  const { byMedium } = reader.words.segment;
  const short = figureRef("plan.shortfall", segment, "r12");
  const count = quantityIn(reader.report, short);
  if (count === null) return byMedium.unknown(segment.name);
  const saying = sayingOf(reader);
  if (Math.round(count) === 0) {
    saying.that({ a: short, relation: "below", b: 0.5 });
    return saying.statement("segment.medium.enough", byMedium.enough(segment.name));
  }
  const said = byMedium.short(segment.name, saying.number(short), Math.round(count) === 1);
  return saying.statement("segment.medium.short", said);
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

/** What was planned of each medium and what of that was made. */
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
        actualHeading: words.segment.byMedium.done,
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
