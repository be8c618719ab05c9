import type { Statement } from "../contract/statement.ts";
import type { Language } from "../contract/vocabulary.ts";
import { personSlug } from "../text/slug.ts";
import { charts } from "./blocks.ts";
import { hitRateFunnel } from "./conversion/funnel.ts";
import { hitRate, wholeRate } from "./conversion/rate.ts";
import { stepsChart } from "./conversion/steps.ts";
import { teamsChart } from "./conversion/teams.ts";
import { conversionTitle } from "./conversion/title.ts";
import type { PageView, Section, TableView } from "./page.ts";
import { sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { figureRef, sayingOf } from "./parts/saying.ts";
import { shareSaid } from "./parts/share-said.ts";
import type { MetricColumn } from "./parts/tables.ts";
import { scopeTable, tableSection, withFigures } from "./parts/tables.ts";
import type { Report, ScopeEntry } from "./report.ts";

/** The rate with its interval. */
function rateSentence(reader: Reader): Statement | undefined {
  const { report, words } = reader;
  if (!wholeRate(reader)) return undefined;
  const saying = sayingOf(reader);
  const rate = shareSaid(reader, saying, { metric: hitRate, window: "r12" });
  const end = (part: "low" | "high") => saying.percent(figureRef(hitRate, report.whole, "r12", part));
  if (rate === undefined) return undefined;
  const confidence = saying.percent(0.95);
  const said = words.conversion.lead(rate, reader.r12, confidence, end("low"), end("high"));
  return saying.statement("conversion.lead.rate", said);
}

/** What an order is worth. */
function valueSentence(reader: Reader): Statement | undefined {
  const { report, words, value } = reader;
  if (!wholeRate(reader) || value("order.value", report.whole, "r12") === null) return undefined;
  const saying = sayingOf(reader);
  const said = words.conversion.value(saying.money(figureRef("order.value", report.whole, "r12")));
  return saying.statement("conversion.lead.value", said);
}

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
    lead: [rateSentence(reader), valueSentence(reader)].filter((said) => said !== undefined),
    sections: sectionsOf(reader, [
      {
        needs: ["activities", "quotes"],
        toSee: "steps",
        section: () => ({ id: "steps", reading: "hours", blocks: charts(stepsChart(reader)) }),
      },
      { needs: ["quotes"], toSee: "rates", section: () => rates(reader) },
      { section: () => tableSection("tables", tablesOf(reader), "hours") },
    ]),
  };
}
