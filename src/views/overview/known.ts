import type { Statement } from "../../contract/statement.ts";
import { activityLead } from "../activity/lead.ts";
import { processSection } from "../activity/process-section.ts";
import { teamsTable } from "../activity/tables.ts";
import { charts } from "../blocks.ts";
import { conversionLead } from "../conversion/lead.ts";
import { teamsChart } from "../conversion/teams.ts";
import type { Section } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { tableSection } from "../parts/tables.ts";

/** Whether the report can hold the result against a target. Where it can, the overview is about that. */
export function hasTarget({ value, report }: Reader): boolean {
  return value("result.attainment") !== null || report.snapshot.period.partial !== undefined;
}

/** What is known of a month without a result to hold against a target: what was done, what quotes came to. */
export function knownLead(reader: Reader): Statement[] {
  return hasTarget(reader) ? [] : [...activityLead(reader), ...conversionLead(reader)];
}

/** The same in figures: how what is done a day varies, the hit rates, and each team. */
export function knownSections(reader: Reader): Section[] {
  if (hasTarget(reader)) return [];
  const rates = charts(teamsChart(reader));
  return [
    processSection(reader),
    rates.length === 0 ? undefined : { id: "rates", reading: "hours" as const, blocks: rates },
    tableSection("tables", [teamsTable(reader)], "hours"),
  ].filter((section) => section !== undefined);
}
