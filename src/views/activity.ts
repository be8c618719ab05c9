import type { ProcessMeasure } from "../contract/metric-ids.ts";
import type { Language } from "../contract/vocabulary.ts";
import { expectedChart, shownMeasures } from "./activity/expected.ts";
import { newBusinessChart } from "./activity/new-business.ts";
import { perFteTrend } from "./activity/per-fte.ts";
import { hasChanged, processChart } from "./activity/process.ts";
import { peopleTable, teamsTable } from "./activity/tables.ts";
import { charts } from "./blocks.ts";
import type { ChartView, PageView, Section } from "./page.ts";
import { beyondChance } from "./parts/chance.ts";
import { ofNobody } from "./parts/of-nobody.ts";
import { sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { tableSection } from "./parts/tables.ts";
import type { Report } from "./report.ts";

function levelSaid(reader: Reader): string | undefined {
  const { words, formats } = reader;
  const difference = beyondChance(reader, "activity.attainment_available.visits");
  const { title } = words.activity;
  const what = words.shared.measures.visits;
  if (difference === null) return undefined;
  if (difference === 0) return title.onNorm(what);
  return (difference < 0 ? title.below : title.above)(formats.percent(Math.abs(difference)), what);
}

export function activityTitle(reader: Reader): string {
  const { words } = reader;
  const level = levelSaid(reader);
  const changed = hasChanged(reader, "visits");
  if (!changed) return level ?? words.activity.title.unknown;
  const { title } = words.activity;
  return level === undefined ? title.changed(words.shared.measures.visits) : `${level}; ${title.andChanged}`;
}

function lead(reader: Reader): string[] {
  const { report, words, formats, value, said } = reader;
  const known = shownMeasures.flatMap((measure) => {
    const count = value(`activity.count.${measure}`);
    return count === null ? [] : [`${formats.number(count)} ${words.activity.made[measure](count)}`];
  });
  const newShare = said("activity.new_share");
  const [orders, revenue] = [
    value("new.orders", report.whole, "r12"),
    value("new.revenue", report.whole, "r12"),
  ];
  const converted = said("new.converted", report.whole, "r12");
  return [
    ...(known.length === 0 ? [] : [words.activity.lead(reader.month, formats.list(known))]),
    ...(newShare === null ? [] : [words.activity.newShare(newShare)]),
    ...(orders === null || revenue === null
      ? []
      : [words.activity.newCustomers(orders, formats.number(orders), formats.currency(revenue), reader.r12)]),
    ...(converted === null ? [] : [words.activity.converted(converted)]),
  ];
}

function processSection(
  reader: Reader,
  id: string,
  measures: readonly ProcessMeasure[],
): Section | undefined {
  const blocks = charts(...measures.map((measure) => processChart(reader, measure)));
  return blocks.length === 0 ? undefined : { id, reading: "hours", blocks };
}

/** Do the hands wave? */
export function activityView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const one = (id: string, chart: (reader: Reader) => ChartView) => (): Section => ({
    id,
    reading: "hours",
    blocks: charts(chart(reader)),
  });
  return {
    slug: "activity",
    title: activityTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: [...lead(reader), ...ofNobody(reader)],
    sections: sectionsOf(reader, [
      {
        needs: ["team", "strength", "absence", "activities", "quotes", "targets"],
        toSee: "expected",
        section: one("targets", expectedChart),
      },
      {
        needs: ["activities"],
        toSee: "contactProcess",
        section: () => processSection(reader, "process", ["visits", "calls"]),
      },
      {
        needs: ["quotes"],
        toSee: "quoteProcess",
        section: () => processSection(reader, "quotes", ["quotes"]),
      },
      {
        needs: ["team", "absence", "activities"],
        toSee: "perFte",
        section: one("by-team", perFteTrend),
      },
      {
        needs: ["activities", "accounts"],
        toSee: "newBusiness",
        section: one("new", newBusinessChart),
      },
      { section: () => tableSection("tables", [teamsTable(reader), peopleTable(reader)], "hours") },
    ]),
  };
}
