import type { ChartView } from "../page.ts";
import { intervalDrawing, intervalRows } from "../parts/intervals.ts";
import { teamNames } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { scopeTable } from "../parts/tables.ts";
import type { ScopeEntry } from "../report.ts";

const metric = "activity.new_share";

/** What came of it: the prospects that became customers, and what new customers ordered. */
export const whatCame = [
  { metric: "new.converted", window: "r12", asRate: true },
  { metric: "new.orders", window: "r12" },
  { metric: "new.revenue", window: "r12" },
] as const;

/** Teams whose share of new business is under the threshold, on enough contacts and beyond chance. */
function teamsWithoutNewBusiness({ report, figure }: Reader): ScopeEntry[] {
  const { new_share_low: low, new_share_contacts: least } = report.snapshot.settings.thresholds;
  return report.teams.filter((team) => {
    const share = figure(metric, team, "r12");
    return share?.interval !== undefined && (share.n ?? 0) >= least && share.interval[1] < low;
  });
}

function message(reader: Reader): string {
  const { report, words, value } = reader;
  const { newBusiness } = words.activity;
  if (!report.teams.some((team) => value(metric, team, "r12") !== null)) return newBusiness.unknown;
  const low = teamsWithoutNewBusiness(reader).map(({ name }) => name);
  return low.length === 0 ? newBusiness.fine : newBusiness.low(low.length, teamNames(reader, low));
}

/** The share of contact that goes to prospects, a team a row, with its interval. */
export function newBusinessChart(reader: Reader): ChartView {
  const { report, words } = reader;
  const { newBusiness } = words.activity;
  const rows = intervalRows(reader, metric, report.teams, "r12");
  return {
    id: "activity-new",
    message: message(reader),
    subtitle: newBusiness.sub(reader.r12, report.whole.name),
    description: newBusiness.facts(facts(rows.map(({ label, text }) => `${label} ${text}`))),
    drawing: intervalDrawing(reader, metric, rows),
    table: scopeTable(reader, {
      id: "activity-new-table",
      caption: reader.label(metric),
      head: words.shared.team,
      scopes: report.teamsAndWhole,
      columns: [{ metric, window: "r12", asRate: true }, ...whatCame],
    }),
    metrics: [metric],
    note: newBusiness.note,
  };
}
