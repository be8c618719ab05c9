import type { Language } from "../contract/vocabulary.ts";
import { charts } from "./blocks.ts";
import { discussSection } from "./overview/discuss.ts";
import { headFigure, headline } from "./overview/headline.ts";
import { overviewLead } from "./overview/lead.ts";
import { revenueTrend } from "./overview/revenue-trend.ts";
import { teamsSection } from "./overview/teams.ts";
import type { PageView, Section } from "./page.ts";
import { gapSections } from "./parts/gap.ts";
import { ofNobody } from "./parts/of-nobody.ts";
import { sectionsOf } from "./parts/parts.ts";
import { notPlausible } from "./parts/plausible.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { Report } from "./report.ts";

function trendSections(reader: Reader): Section[] {
  return sectionsOf(reader, [
    {
      needs: ["quotes", "targets"],
      toSee: "result",
      section: () => {
        const chart = revenueTrend(reader);
        return chart && { id: "trend", blocks: charts(chart) };
      },
    },
  ]);
}

/** The month and the year: how it was, whether that is ordinary, where, why, and what to discuss. */
export function overviewView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const figure = headFigure(reader);
  return {
    slug: "index",
    title: headline(reader),
    kicker: reader.words.shared.kicker(reader.month),
    ...(figure === undefined ? {} : { figure }),
    lead: [...notPlausible(reader), ...overviewLead(reader), ...ofNobody(reader)],
    sections: [
      ...trendSections(reader),
      ...teamsSection(reader),
      ...gapSections(reader),
      ...discussSection(reader),
    ],
  };
}
