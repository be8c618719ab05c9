import type { ChartView } from "../page.ts";
import { intervalDrawing, intervalRows } from "../parts/intervals.ts";
import { teamNames } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { facts, withoutKey } from "../parts/sentences.ts";
import { scopeTable } from "../parts/tables.ts";
import { hitRate, isBeyondChance } from "./rate.ts";

function message(reader: Reader): string {
  const { report, words } = reader;
  const { teams } = words.conversion;
  const differing = report.teams.filter((team) => isBeyondChance(reader, team)).map(({ name }) => name);
  return differing.length === 0 ? teams.same : teams.differ(differing.length, teamNames(reader, differing));
}

/** The hit rate of the teams with their intervals; undefined where no team has one. */
export function teamsChart(reader: Reader): ChartView | undefined {
  const { report, words, value } = reader;
  if (!report.teams.some((team) => value(hitRate, team, "r12") !== null)) return undefined;
  const { teams } = words.conversion;
  const rows = intervalRows(reader, hitRate, report.teams, "r12");
  return {
    id: "conversion-teams",
    message: message(reader),
    subtitle: teams.sub(reader.r12, report.whole.name),
    description: teams.facts(facts(rows.map(({ label, text }) => `${label} ${text}`))),
    drawing: intervalDrawing(reader, hitRate, rows),
    table: scopeTable(reader, {
      id: "conversion-teams-table",
      caption: withoutKey(teams.sub(reader.r12, report.whole.name)),
      head: words.shared.team,
      scopes: report.teamsAndWhole,
      columns: [{ metric: hitRate, window: "r12", asRate: true }],
      note: words.shared.teamOrder,
    }),
    metrics: [hitRate],
  };
}
