import type { Language } from "../contract/vocabulary.ts";
import { charts } from "./blocks.ts";
import { coverageTrend } from "./customers/coverage-trend.ts";
import { enoughChart } from "./customers/enough.ts";
import { leastCovered } from "./customers/least-covered.ts";
import { segmentsTable, teamsTable, yieldTable } from "./customers/tables.ts";
import { lookedAfterSection, vacancySection } from "./customers/waiting.ts";
import { workloadSection } from "./customers/workload.ts";
import type { PageView, Section } from "./page.ts";
import { coverageHeat, segmentHeatWords } from "./parts/coverage-heat.ts";
import { missingAmong, sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { serviceChart } from "./parts/service-chart.ts";
import { tableSection } from "./parts/tables.ts";
import type { Report } from "./report.ts";

export const planFiles = ["accounts", "plan", "activities"] as const;

export function customersTitle(reader: Reader): string {
  const { report, words, formats, said } = reader;
  const coverage = said("plan.coverage", report.whole, "r12");
  if (missingAmong(reader, planFiles).length > 0 || coverage === null) return words.customers.title.unknown;
  const first = words.customers.title.covered(coverage);
  const least = leastCovered(reader);
  return least
    ? `${first}; ${words.customers.title.worst(least.name, formats.percent(1 - least.share))}`
    : first;
}

function lead(reader: Reader): string[] {
  const { report, words, formats, value, said } = reader;
  const [customers, prospects] = [value("portfolio.customers"), value("portfolio.prospects")];
  const required = said("plan.required", report.whole, "r12");
  const agreed = said("plan.agreed", report.whole, "r12");
  const unserved = value("plan.unserved", report.whole, "r12");
  const { customers: say } = words;
  return [
    ...(customers === null || prospects === null
      ? []
      : [say.portfolio(formats.number(customers), formats.number(prospects))]),
    ...(required === null ? [] : [say.required(reader.r12, required)]),
    ...(agreed === null ? [] : [say.agreed(agreed)]),
    ...(unserved === null || unserved < 1 ? [] : [say.unserved(formats.number(unserved))]),
  ];
}

function coverageSection(reader: Reader): Section {
  const { report, words, formats, value } = reader;
  const rows = report.segments.map((scope) => ({ name: scope.name, scope }));
  const realised = value("plan.realised", report.whole, "r12");
  const surplus = value("plan.surplus", report.whole, "r12");
  const title =
    realised === null || surplus === null || realised === 0
      ? words.customers.title.unknown
      : words.customers.service.title(formats.percent(surplus / realised));
  return {
    id: "coverage",
    reading: "customers",
    blocks: charts(
      coverageHeat(reader, "coverage-heat", rows, segmentHeatWords(reader, rows)),
      serviceChart(reader, "service", rows, title),
      coverageTrend(reader),
    ),
  };
}

function yieldSection(reader: Reader): Section | undefined {
  const { report, words, said } = reader;
  const promised = said("plan.expected_orders", report.whole, "r12");
  const made = said("activity.count.orders", report.whole, "r12");
  const section = tableSection("yield", [yieldTable(reader)], "customers");
  if (!section || promised === null || made === null) return section;
  return { ...section, message: words.customers.yield(promised, made) };
}

/** Plan and execution: enough, carried out, at the right customers, and does it yield? */
export function customersView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  return {
    slug: "customers",
    title: customersTitle(reader),
    kicker: reader.words.shared.kicker(reader.month),
    lead: lead(reader),
    sections: sectionsOf(reader, [
      {
        needs: ["accounts", "plan", "targets"],
        toSee: "enough",
        section: () => ({ id: "enough", reading: "customers", blocks: charts(enoughChart(reader)) }),
      },
      { needs: planFiles, toSee: "coverage", section: () => coverageSection(reader) },
      { needs: [...planFiles, "quotes"], toSee: "yield", section: () => yieldSection(reader) },
      { needs: planFiles, toSee: "load", section: () => workloadSection(reader) },
      { section: () => vacancySection(reader) },
      { section: () => lookedAfterSection(reader) },
      { section: () => tableSection("tables", [segmentsTable(reader), teamsTable(reader)], "customers") },
    ]),
  };
}
