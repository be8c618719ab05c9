import type { Language } from "../contract/vocabulary.ts";
import { personSlug } from "../text/slug.ts";
import { charts } from "./blocks.ts";
import { hitRateFunnel, outsideChance } from "./conversion/funnel.ts";
import { hitRate, wholeRate } from "./conversion/rate.ts";
import { stepsChart } from "./conversion/steps.ts";
import { teamsChart } from "./conversion/teams.ts";
import type { PageView, Section, TableView } from "./page.ts";
import { missingAmong, sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { MetricColumn } from "./parts/tables.ts";
import { scopeTable, tableSection } from "./parts/tables.ts";
import type { Report, ScopeEntry } from "./report.ts";

/** The rate as one in so many where it is about that, else as a percentage. */
function rateSaid({ words, formats }: Reader, rate: number): string {
  const { title } = words.conversion;
  const oneIn = Math.round(1 / rate);
  const inWords = title.numbers[oneIn - 2];
  const isClose = Math.abs(rate - 1 / oneIn) < 0.015;
  return inWords !== undefined && isClose ? title.oneIn(inWords) : title.share(formats.percent(rate));
}

export function conversionTitle(reader: Reader): string {
  const { report, words, figure } = reader;
  const { title } = words.conversion;
  const found = wholeRate(reader);
  if (missingAmong(reader, ["quotes"]).length > 0) return title.unknown;
  if (!found) return figure(hitRate, report.whole, "r12")?.n === undefined ? title.unknown : title.few;
  const first = rateSaid(reader, found.value);
  if (report.people.length === 0) return first;
  const outside = outsideChance(reader).length;
  return `${first}; ${outside === 0 ? title.chance : title.outside(outside)}`;
}

function lead(reader: Reader): string[] {
  const { report, words, formats, said, value } = reader;
  const found = wholeRate(reader);
  const orderValue = value("order.value", report.whole, "r12");
  if (!found) return [];
  const [low, high] = found.interval.map((end) => formats.percent(end));
  return [
    words.conversion.lead(said(hitRate, report.whole, "r12") ?? "", reader.r12, low ?? "", high ?? ""),
    ...(orderValue === null ? [] : [words.conversion.value(formats.roundly(orderValue))]),
  ];
}

function tablesOf(reader: Reader): TableView[] {
  const { report, words } = reader;
  const columns: MetricColumn[] = [
    { metric: hitRate, window: "r12", asRate: true },
    { metric: "conversion.visit_to_quote", window: "r12" },
    { metric: "conversion.visit_to_order", window: "r12" },
    { metric: "order.value", window: "r12" },
  ];
  return [
    scopeTable(reader, {
      id: "conversion-table",
      caption: words.conversion.table,
      head: words.shared.team,
      scopes: report.teamsAndWhole,
      columns,
      note: words.shared.teamOrder,
    }),
    scopeTable(reader, {
      id: "conversion-person-table",
      caption: words.conversion.personTable,
      head: words.shared.person,
      scopes: report.people,
      columns,
      href: (scope: ScopeEntry) => personSlug(scope.id),
      note: words.shared.alphabetical,
    }),
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
    lead: lead(reader),
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
