import type { Language } from "../contract/vocabulary.ts";
import { segmentSlug } from "../text/slug.ts";
import { charts } from "./blocks.ts";
import type { ChartView, PageView, Section } from "./page.ts";
import { signalSections } from "./parts/findings.ts";
import { sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { scopeTable, tableSection } from "./parts/tables.ts";
import type { Report, ScopeEntry } from "./report.ts";
import { byMedium } from "./segment/by-medium.ts";
import { accountLists } from "./segment/lists.ts";
import { peopleHeat } from "./segment/people-heat.ts";
import { strip } from "./segment/strip.ts";

function lead({ words, formats, value, said }: Reader, segment: ScopeEntry): string[] {
  const [customers, prospects] = [
    value("portfolio.customers", segment),
    value("portfolio.prospects", segment),
  ];
  const reach = said("plan.reach", segment, "r12");
  const overdue = said("plan.overdue", segment);
  return [
    ...(customers === null || prospects === null
      ? []
      : [words.segment.portfolio(formats.number(customers), formats.number(prospects))]),
    ...(reach === null ? [] : [words.segment.reach(reach)]),
    ...(overdue === null ? [] : [words.segment.overdue(overdue)]),
  ];
}

function reachSection(reader: Reader, segment: ScopeEntry): Section | undefined {
  const { words } = reader;
  const table = scopeTable(reader, {
    id: "reach-table",
    caption: words.segment.reachTable,
    head: words.shared.segment,
    scopes: [segment],
    columns: [
      { metric: "plan.on_plan", window: "r12" },
      { metric: "plan.reach", window: "r12" },
      { metric: "plan.contact_reach", window: "r12" },
      { metric: "plan.single_threaded", window: "r12" },
      { metric: "plan.overdue" },
    ],
  });
  return tableSection("reach", [table], "customers");
}

/**
 * One segment: what its accounts get by medium, who serves them, who waits, and who gets more than planned.
 */
export function segmentView(report: Report, segment: ScopeEntry, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, said } = reader;
  const rows = report.due.filter((row) => row.segment === segment.name);
  const coverage = said("plan.coverage", segment, "r12");
  const { title } = words.segment;
  const isThis = ({ kind, id }: { kind: string; id: string }) => kind === segment.kind && id === segment.id;
  const one = (id: string, chart: ChartView | undefined): Section | undefined =>
    chart && { id, reading: "customers", blocks: charts(chart) };
  return {
    slug: segmentSlug(segment.id),
    title: coverage === null ? title.unknown(segment.name) : title.covered(segment.name, coverage),
    kicker: words.shared.kicker(reader.month),
    lead: lead(reader, segment),
    sections: [
      ...sectionsOf(reader, [
        {
          needs: ["accounts", "plan", "activities"],
          toSee: "coverage",
          section: () => one("norm", byMedium(reader, segment)),
        },
        {
          needs: ["accounts", "plan", "activities"],
          toSee: "coverage",
          section: () => one("people", peopleHeat(reader, segment)),
        },
        { section: () => (rows.length === 0 ? undefined : one("waiting", strip(reader, rows))) },
        { section: () => tableSection("accounts", accountLists(reader, rows), "customers") },
        { section: () => reachSection(reader, segment) },
      ]),
      ...signalSections(reader, isThis),
    ],
  };
}
