import type { FigureRef, Statement } from "../contract/statement.ts";
import type { Language } from "../contract/vocabulary.ts";
import type { Said } from "../text/said.ts";
import { segmentSlug } from "../text/slug.ts";
import { charts } from "./blocks.ts";
import { wishTable } from "./customers/tables.ts";
import type { ChartView, PageView, Section } from "./page.ts";
import { signalSections } from "./parts/findings.ts";
import { openingOf } from "./parts/opening.ts";
import { sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { figureRef, sayingOf } from "./parts/saying.ts";
import { scopeTable, tableSection } from "./parts/tables.ts";
import { quantityIn } from "./quantity.ts";
import type { Report, ScopeEntry } from "./report.ts";
import { byMedium } from "./segment/by-medium.ts";
import { accountLists } from "./segment/lists.ts";
import { peopleHeat } from "./segment/people-heat.ts";
import { waitingChart } from "./segment/waiting.ts";

/** Who is in the segment, and with how many of them there was contact. */
function lead(reader: Reader, segment: ScopeEntry): Statement[] {
  const { report, words } = reader;
  const refs = [
    figureRef("portfolio.customers", segment),
    figureRef("portfolio.prospects", segment),
  ] as const;
  const reach = figureRef("plan.reach", segment, "r12");
  const isKnown = (ref: FigureRef) => quantityIn(report, ref) !== null;
  const [ofPortfolio, ofReach] = [sayingOf(reader), sayingOf(reader)];
  const portfolio = () => words.segment.portfolio(ofPortfolio.number(refs[0]), ofPortfolio.number(refs[1]));
  return [
    ...(refs.every(isKnown) ? [ofPortfolio.statement("segment.lead.portfolio", portfolio())] : []),
    ...(isKnown(reach)
      ? [ofReach.statement("segment.lead.reach", words.segment.reach(ofReach.percent(reach)))]
      : []),
  ];
}

function titleOf(reader: Reader, segment: ScopeEntry): Said {
  const { report, words } = reader;
  const { title } = words.segment;
  const coverage = figureRef("plan.coverage", segment, "r12");
  if (quantityIn(report, coverage) === null) return title.unknown(segment.name);
  const saying = sayingOf(reader);
  return saying.statement("segment.title", title.covered(segment.name, saying.percent(coverage)));
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
  return tableSection("reach", [table, wishTable(reader, [segment])], "customers");
}

/**
 * One segment: what its accounts get by medium, who serves them, who waits, and who gets more than planned.
 */
export function segmentView(report: Report, segment: ScopeEntry, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const rows = report.due.filter((row) => row.segment === segment.name);
  const isThis = ({ kind, id }: { kind: string; id: string }) => kind === segment.kind && id === segment.id;
  const one = (id: string, chart: ChartView | undefined): Section | undefined =>
    chart && { id, reading: "customers", blocks: charts(chart) };
  const title = titleOf(reader, segment);
  return {
    slug: segmentSlug(segment.id),
    kicker: words.shared.kicker(reader.month),
    ...openingOf({
      title,
      lead: lead(reader, segment),
      isUnknown: title === words.segment.title.unknown(segment.name),
    }),
    sections: [
      ...sectionsOf(reader, [
        {
          toSee: "coverage",
          section: () => one("norm", byMedium(reader, segment)),
        },
        {
          section: () =>
            rows.length === 0 ? undefined : one("waiting", waitingChart(reader, segment, rows)),
        },
        {
          toSee: "coverage",
          section: () => one("people", peopleHeat(reader, segment)),
        },
        { section: () => tableSection("accounts", accountLists(reader, rows), "customers") },
        { section: () => reachSection(reader, segment) },
      ]),
      ...signalSections(reader, isThis),
    ],
  };
}
