import { processMeasures } from "../contract/metric-ids.ts";
import type { Language } from "../contract/vocabulary.ts";
import { expectedChart } from "./activity/expected.ts";
import { activityLead } from "./activity/lead.ts";
import { newBusinessChart } from "./activity/new-business.ts";
import { perFteTrend } from "./activity/per-fte.ts";
import { hasSignal, processChart } from "./activity/process.ts";
import { steadyStrip } from "./activity/steady.ts";
import { peopleTable, teamsTable } from "./activity/tables.ts";
import { activityTitle } from "./activity/title.ts";
import { charts } from "./blocks.ts";
import type { ChartView, PageView, Section } from "./page.ts";
import { ofNobody } from "./parts/of-nobody.ts";
import { sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { tableSection } from "./parts/tables.ts";
import type { Report } from "./report.ts";

/** The process: those that vary as usual side by side, and one that has changed large. */
function processSection(reader: Reader): Section | undefined {
  const [changed, steady] = [true, false].map((has) =>
    processMeasures.filter((measure) => hasSignal(reader, measure) === has),
  );
  const blocks = charts(
    ...(changed ?? []).map((measure) => processChart(reader, measure)),
    steadyStrip(reader, steady ?? []),
  );
  return blocks.length === 0 ? undefined : { id: "process", reading: "hours", blocks };
}

/** What stands there only where its file is missing. */
const nothing = () => undefined;

/** Are they busy? */
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
    lead: [...activityLead(reader), ...ofNobody(reader)],
    sections: sectionsOf(reader, [
      {
        needs: ["team", "strength", "absence", "activities", "quotes", "targets"],
        toSee: "expected",
        section: one("targets", expectedChart),
      },
      { section: () => processSection(reader) },
      {
        needs: ["activities"],
        toSee: "contactProcess",
        section: nothing,
      },
      {
        needs: ["quotes"],
        toSee: "quoteProcess",
        section: nothing,
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
      {
        section: () =>
          tableSection("tables", [teamsTable(reader), { ...peopleTable(reader), isFolded: true }], "hours"),
      },
    ]),
  };
}
