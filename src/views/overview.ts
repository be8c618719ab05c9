import type { Language } from "../contract/vocabulary.ts";
import { charts } from "./blocks.ts";
import { changedSections } from "./changed/section.ts";
import { yearEndSections } from "./forecast/section.ts";
import { yearEndLine } from "./forecast/sentences.ts";
import { discussDoor, discussSection } from "./overview/discuss.ts";
import { headFigure, headline, isMonthKnown } from "./overview/headline.ts";
import { knownLead, knownSections } from "./overview/known.ts";
import { overviewLead } from "./overview/lead.ts";
import { revenueTrend } from "./overview/revenue-trend.ts";
import { teamsSection } from "./overview/teams.ts";
import type { PageView, Section } from "./page.ts";
import { isThere } from "./pages-there.ts";
import { gapSections } from "./parts/gap.ts";
import { ofNobody } from "./parts/of-nobody.ts";
import { openingOf } from "./parts/opening.ts";
import { sectionsOf } from "./parts/parts.ts";
import { notPlausible } from "./parts/plausible.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { Report } from "./report.ts";

function trendSections(reader: Reader): Section[] {
  return sectionsOf(reader, [
    {
      toSee: "result",
      section: () => {
        const chart = revenueTrend(reader);
        return chart && { id: "trend", blocks: charts(chart) };
      },
    },
  ]);
}

/** The month and the year: how it was, what is new, whether that is ordinary, where, why, what to discuss. */
export function overviewView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const figure = headFigure(reader);
  const discuss = discussSection(reader);
  const door = [discussDoor(reader, discuss[0])].filter((said) => said !== undefined);
  const yearEnd = isThere(report, "both") ? [yearEndLine(reader)].filter((said) => said !== undefined) : [];
  const opening = openingOf({
    title: headline(reader),
    lead: knownLead(reader),
    isUnknown: !isMonthKnown(reader),
  });
  return {
    slug: "index",
    title: opening.title,
    kicker: reader.words.shared.kicker(reader.month),
    ...(figure === undefined ? {} : { figure: { ...figure, notes: [...figure.notes, ...yearEnd, ...door] } }),
    lead: [
      ...notPlausible(reader),
      ...overviewLead(reader),
      ...(figure === undefined ? yearEnd : []),
      ...opening.lead,
      ...ofNobody(reader),
    ],
    sections: [
      ...trendSections(reader),
      ...changedSections(reader),
      // Where both readings have a page of their own the year ends there, and here it is a line.
      ...(isThere(report, "both") ? [] : yearEndSections(reader)),
      ...knownSections(reader),
      ...teamsSection(reader),
      ...gapSections(reader),
      ...discuss,
    ],
  };
}
