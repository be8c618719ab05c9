import type { Language } from "../contract/vocabulary.ts";
import { expectedChart } from "./activity/expected.ts";
import { activityLead } from "./activity/lead.ts";
import { newBusinessChart } from "./activity/new-business.ts";
import { perFteTrend } from "./activity/per-fte.ts";
import { processSection } from "./activity/process-section.ts";
import { peopleTable, teamsTable } from "./activity/tables.ts";
import { activityTitle } from "./activity/title.ts";
import { charts } from "./blocks.ts";
import type { ChartView, PageView, Section } from "./page.ts";
import { ofNobody } from "./parts/of-nobody.ts";
import { openingOf } from "./parts/opening.ts";
import { sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { tableSection } from "./parts/tables.ts";
import type { Report } from "./report.ts";

/** Are they busy? */
export function activityView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const one = (id: string, chart: (reader: Reader) => ChartView) => (): Section => ({
    id,
    reading: "hours",
    blocks: charts(chart(reader)),
  });
  const title = activityTitle(reader);
  const opening = openingOf({
    title,
    lead: activityLead(reader),
    isUnknown: title === words.activity.title.unknown,
  });
  return {
    slug: "activity",
    kicker: words.shared.kicker(reader.month),
    title: opening.title,
    lead: [...opening.lead, ...ofNobody(reader)],
    sections: sectionsOf(reader, [
      { toSee: "expected", section: one("targets", expectedChart) },
      { section: () => processSection(reader) },
      { toSee: "perFte", section: one("by-team", perFteTrend) },
      { toSee: "newBusiness", section: one("new", newBusinessChart) },
      {
        section: () =>
          tableSection("tables", [teamsTable(reader), { ...peopleTable(reader), isFolded: true }], "hours"),
      },
    ]),
  };
}
