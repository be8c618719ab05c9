import type { Group } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import type { ChartView } from "../page.ts";
import { intervalDrawing, intervalRows } from "../parts/intervals.ts";
import { teamsSaid } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import { facts } from "../parts/sentences.ts";
import { drawnNote, drawnTeams } from "../parts/shown-teams.ts";
import { scopeTable } from "../parts/tables.ts";
import { membersOf } from "../quantity.ts";

const metric = "activity.new_share";

/** What came of it: the prospects that became customers, and what new customers ordered. */
export const whatCame = [
  { metric: "new.converted", window: "r12", asRate: true },
  { metric: "new.orders", window: "r12" },
  { metric: "new.revenue", window: "r12" },
] as const;

/** Teams of which even the upper end of what their share can be is under the threshold. */
const lowGroup: Group = {
  metric,
  kind: "team",
  window: "r12",
  part: "high",
  which: { relation: "below", than: { threshold: "new_share_low" } },
};

function message(reader: Reader): Said {
  const { report, words, value } = reader;
  const { newBusiness } = words.activity;
  if (!report.teams.some((team) => value(metric, team, "r12") !== null)) return newBusiness.unknown;
  const saying = sayingOf(reader);
  const low = membersOf(report, lowGroup);
  const limit = saying.percent({ threshold: "new_share_low" });
  if (low.length > 0) {
    const teams = teamsSaid(reader, saying, low, lowGroup);
    return saying.statement("activity.new.low", newBusiness.low(low.length, teams, limit));
  }
  saying.that({ none: lowGroup });
  return saying.statement("activity.new.fine", newBusiness.fine(limit));
}

/** The share of contact that goes to prospects, a team a row, with its interval. */
export function newBusinessChart(reader: Reader): ChartView {
  const { report, words } = reader;
  const { newBusiness } = words.activity;
  const rows = intervalRows(reader, metric, drawnTeams(reader), "r12");
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
    ...drawnNote(reader, newBusiness.note),
  };
}
