import type { Language } from "../contract/vocabulary.ts";
import { personSlug } from "../text/slug.ts";
import { charts } from "./blocks.ts";
import { hitRateFunnel } from "./conversion/funnel.ts";
import { conversionLead } from "./conversion/lead.ts";
import { openSection } from "./conversion/open-quotes.ts";
import { hitRate } from "./conversion/rate.ts";
import { stepsChart } from "./conversion/steps.ts";
import { teamsChart } from "./conversion/teams.ts";
import { conversionTitle } from "./conversion/title.ts";
import type { PageView, Section, TableView } from "./page.ts";
import { sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { MetricColumn } from "./parts/tables.ts";
import { scopeTable, tableSection, withFigures } from "./parts/tables.ts";
import type { Report, ScopeEntry } from "./report.ts";

function tablesOf(reader: Reader): TableView[] {
  const { report, words } = reader;
  const columns: MetricColumn[] = [
    { metric: hitRate, window: "r12", asRate: true },
    { metric: "conversion.visit_to_quote", window: "r12" },
    { metric: "conversion.visit_to_order", window: "r12" },
    { metric: "order.value", window: "r12" },
  ];
  const people = withFigures(reader, report.people, columns);
  return [
    scopeTable(reader, {
      id: "conversion-table",
      caption: words.conversion.table,
      head: words.shared.team,
      scopes: report.teamsAndWhole,
      columns,
      note: words.shared.teamOrder,
    }),
    {
      ...scopeTable(reader, {
        id: "conversion-person-table",
        caption: words.conversion.personTable,
        head: words.shared.person,
        scopes: people,
        columns,
        href: (scope: ScopeEntry) => personSlug(scope.id),
        isShort: true,
        note: words.shared.onlyWithFigures,
      }),
      isFolded: true,
    },
  ];
}

function rates(reader: Reader): Section | undefined {
  const blocks = charts(teamsChart(reader), hitRateFunnel(reader));
  return blocks.length === 0 ? undefined : { id: "rates", reading: "hours", blocks };
}

/** And with quality? */
export function conversionView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  return {
    slug: "conversion",
    title: conversionTitle(reader),
    kicker: reader.words.shared.kicker(reader.month),
    lead: conversionLead(reader),
    sections: sectionsOf(reader, [
      {
        toSee: "steps",
        section: () => {
          const blocks = charts(stepsChart(reader));
          return blocks.length === 0 ? undefined : { id: "steps", reading: "hours", blocks };
        },
      },
      { toSee: "rates", section: () => rates(reader) },
      { toSee: "rates", section: () => openSection(reader) },
      { section: () => tableSection("tables", tablesOf(reader), "hours") },
    ]),
  };
}
