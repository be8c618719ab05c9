import type { MetricId } from "../../contract/metric-ids.ts";
import { tables } from "../blocks.ts";
import type { Cell, Section } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";

type Verdict = "above" | "below" | "within";

/**
 * Where a stated figure lies beside the interval of the realised one; null where one of them is not known.
 */
function verdictOf({ value, figure }: Reader, person: ScopeEntry, stated: MetricId, realised: MetricId) {
  const said = value(stated, person, "r12");
  const interval = figure(realised, person, "r12")?.interval;
  if (said === null || !interval) return null;
  const [low, high] = interval;
  if (said > high) return "above" satisfies Verdict;
  return said < low ? ("below" satisfies Verdict) : ("within" satisfies Verdict);
}

function message(reader: Reader, person: ScopeEntry): string {
  const { stated } = reader.words.plan;
  const rate = verdictOf(reader, person, "plan.stated_hit_rate", "plan.realised_hit_rate");
  const worth = verdictOf(reader, person, "plan.stated_order_value", "plan.realised_order_value");
  if (rate === null && worth === null) return stated.title.unknown;
  if (rate === "above" || worth === "above") {
    const what = [...(rate === "above" ? [stated.rate] : []), ...(worth === "above" ? [stated.worth] : [])];
    return stated.title.above(reader.formats.list(what).toLowerCase());
  }
  return rate === "below" || worth === "below" ? stated.title.below : stated.title.within;
}

/** The realised figure with its interval, where there is one. */
function realisedCell(
  { figure, formats, cell }: Reader,
  metric: MetricId,
  person: ScopeEntry,
  window: "r12" | "ytd",
): Cell {
  const found = figure(metric, person, window);
  const plain = cell(metric, person, window);
  if (found?.value == null || !found.interval) return plain;
  return { ...plain, text: `${plain.text} (${formats.range(found.interval, found.unit)})` };
}

/**
 * What the plan states of its quotes, beside what came of the same quotes in twelve months; nothing where no
 * quote of it was closed.
 */
export function statedSections(reader: Reader, person: ScopeEntry): Section[] {
  const { words, formats, figure, cell, value } = reader;
  const { stated } = words.plan;
  if (value("plan.realised_hit_rate", person, "r12") === null) return [];
  const cases = (metric: MetricId): Cell => {
    const count = figure(metric, person, "r12")?.n ?? 0;
    return { text: formats.number(count), sort: count };
  };
  const enough: Cell[][] =
    value("plan.sufficiency", person, "ytd") === null
      ? []
      : [
          [
            { text: stated.enough },
            cell("plan.sufficiency", person, "ytd"),
            realisedCell(reader, "plan.sufficiency_realised", person, "ytd"),
            { text: "–" },
          ],
        ];
  return [
    {
      id: "stated",
      reading: "customers",
      message: message(reader, person),
      blocks: tables({
        id: "stated-table",
        caption: stated.table(reader.r12),
        columns: [
          { label: stated.what, numeric: false },
          { label: stated.stated, numeric: true, definition: "plan.stated_hit_rate" },
          { label: stated.realised, numeric: true, definition: "plan.realised_hit_rate" },
          { label: stated.cases, numeric: true },
        ],
        rows: [
          [
            { text: stated.rate },
            cell("plan.stated_hit_rate", person, "r12"),
            realisedCell(reader, "plan.realised_hit_rate", person, "r12"),
            cases("plan.realised_hit_rate"),
          ],
          [
            { text: stated.worth },
            cell("plan.stated_order_value", person, "r12"),
            realisedCell(reader, "plan.realised_order_value", person, "r12"),
            cases("plan.realised_order_value"),
          ],
          ...enough,
        ],
        isFixed: true,
        note: stated.note,
      }),
    },
  ];
}
