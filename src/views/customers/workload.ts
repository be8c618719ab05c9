import { tables } from "../blocks.ts";
import type { Section, TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { scopeTable } from "../parts/tables.ts";

/** The people that the plans need beside those that were planned, employed and there; a team a row. */
function teamsWorkload(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "workload-teams",
    caption: words.customers.workload.teams,
    head: words.shared.team,
    scopes: report.teamsAndWhole,
    columns: [
      { metric: "plan.fte_needed", window: "r12" },
      { metric: "strength.planned", window: "r12" },
      { metric: "strength.contracted", window: "r12" },
      { metric: "strength.effective", window: "r12" },
      {
        metric: "plan.fte_needed",
        against: "strength.effective",
        isNeutral: true,
        window: "r12",
        label: words.customers.workload.difference,
      },
      { metric: "plan.unserved", window: "r12" },
    ],
    note: words.shared.teamOrder,
  });
}

function segmentsWorkload(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "workload-segments",
    caption: words.customers.workload.segments,
    head: words.shared.segment,
    scopes: report.segments,
    columns: [
      { metric: "plan.hours_required", window: "r12" },
      { metric: "plan.fte_needed", window: "r12" },
      { metric: "plan.unserved", window: "r12" },
    ],
  });
}

/**
 * The workload method: how many people the plans need, and who there are. Undefined where the plans do not
 * say their minutes.
 */
export function workloadSection(reader: Reader): Section | undefined {
  const { report, words, said } = reader;
  const needed = said("plan.fte_needed", report.whole, "r12");
  const there = said("strength.effective", report.whole, "r12");
  if (needed === null) return undefined;
  return {
    id: "workload",
    reading: "customers",
    message:
      there === null
        ? words.customers.workload.needed(needed)
        : words.customers.workload.title(needed, there),
    blocks: tables(teamsWorkload(reader), segmentsWorkload(reader)),
  };
}
