import type { MetricId } from "../contract/metric-ids.ts";
import type { FigureRef, Statement } from "../contract/statement.ts";
import type { Language, WindowId } from "../contract/vocabulary.ts";
import type { Said } from "../text/said.ts";
import { charts } from "./blocks.ts";
import { coverageChart, partName } from "./customers/coverage.ts";
import { coverageTrend } from "./customers/coverage-trend.ts";
import { coverageOf, leastCovered, shortOf, worthNaming } from "./customers/differing.ts";
import { enoughChart } from "./customers/enough.ts";
import { segmentsTable, teamsTable, wishTable, yieldTable } from "./customers/tables.ts";
import { waitingSection } from "./customers/waiting.ts";
import { workloadSection } from "./customers/workload.ts";
import type { PageView, Section } from "./page.ts";
import { openingOf } from "./parts/opening.ts";
import { missingAmong, sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { figureRef, sayingOf } from "./parts/saying.ts";
import { tableSection } from "./parts/tables.ts";
import { quantityIn, relationIn } from "./quantity.ts";
import type { Report } from "./report.ts";

const planFiles = ["accounts", "plan", "activities"] as const;

export function customersTitle(reader: Reader): Said {
  const { report, words, value } = reader;
  const { title } = words.customers;
  const coverage = coverageOf(report.whole);
  if (missingAmong(reader, planFiles).length > 0 || value("plan.coverage", report.whole, "r12") === null)
    return title.unknown;
  const saying = sayingOf(reader);
  const first = title.covered(saying.percent(coverage));
  const least = leastCovered(reader);
  if (!least) return saying.statement("customers.title", first);
  saying.that(
    { names: { kind: least.kind, id: least.id } },
    { a: shortOf(reader, least), relation: "at_least", b: worthNaming },
  );
  const left = saying.percent({ minus: [1, coverageOf(least)] });
  const said = `${first}; ${title.worst(partName(reader, least), left)}`;
  return saying.statement("customers.title.worst", said);
}

/** Whom there is to serve, what was planned, and what of that was agreed or has nobody. */
function lead(reader: Reader): Statement[] {
  const { report, words } = reader;
  const { customers: say } = words;
  const one = (id: string, refs: FigureRef[], write: (...said: string[]) => string): Statement[] => {
    const saying = sayingOf(reader);
    if (refs.some((ref) => quantityIn(report, ref) === null)) return [];
    const said = refs.map((ref) => (ref.metric === "plan.agreed" ? saying.percent(ref) : saying.number(ref)));
    return [saying.statement(`customers.lead.${id}`, write(...said))];
  };
  const of = (metric: MetricId, window?: WindowId) => figureRef(metric, report.whole, window);
  const unserved = of("plan.unserved", "r12");
  return [
    ...one("portfolio", [of("portfolio.customers"), of("portfolio.prospects")], say.portfolio),
    ...one("required", [of("plan.required", "r12")], (required) => say.required(reader.r12, required)),
    ...one("agreed", [of("plan.agreed", "r12")], say.agreed),
    ...(relationIn(report, unserved, "at_least", 1) ? one("unserved", [unserved], say.unserved) : []),
  ];
}

/** What the plans were to bring beside what they brought; without its sentence where one is not known. */
function yieldSection(reader: Reader): Section | undefined {
  const { report, words } = reader;
  const section = tableSection("yield", [yieldTable(reader)], "customers");
  const planned = figureRef("plan.expected_orders", report.whole, "r12");
  const made = figureRef("activity.count.orders", report.whole, "r12");
  if (!section || [planned, made].some((ref) => quantityIn(report, ref) === null)) return section;
  const saying = sayingOf(reader);
  const said = words.customers.yield(saying.number(planned), saying.number(made));
  return { ...section, message: saying.statement("customers.yield", said) };
}

/** Plan and execution: carried out, enough, does it yield, does it fit, and who waits? */
export function customersView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const title = customersTitle(reader);
  return {
    slug: "customers",
    kicker: reader.words.shared.kicker(reader.month),
    ...openingOf({ title, lead: lead(reader), isUnknown: title === reader.words.customers.title.unknown }),
    sections: sectionsOf(reader, [
      {
        toSee: "coverage",
        section: () =>
          quantityIn(report, coverageOf(report.whole)) === null
            ? undefined
            : {
                id: "coverage",
                reading: "customers",
                blocks: charts(coverageChart(reader), coverageTrend(reader)),
              },
      },
      {
        toSee: "enough",
        section: () => ({ id: "enough", reading: "customers", blocks: charts(enoughChart(reader)) }),
      },
      { toSee: "yield", section: () => yieldSection(reader) },
      { toSee: "coverage", section: () => workloadSection(reader) },
      { section: () => waitingSection(reader) },
      {
        section: () => {
          const wishes = wishTable(reader, report.segments);
          const made = [segmentsTable(reader), wishes, teamsTable(reader)];
          const folded = made.map((table) => ({ ...table, isFolded: true }));
          return tableSection("tables", folded, "customers");
        },
      },
    ]),
  };
}
