import type { Quantity } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import type { ChartView } from "../page.ts";
import { intervalDrawing, intervalRows } from "../parts/intervals.ts";
import { mostNames } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import { facts, withoutKey } from "../parts/sentences.ts";
import { drawnNote, drawnTeams } from "../parts/shown-teams.ts";
import { scopeTable } from "../parts/tables.ts";
import { hitRate, isBeyondChance, outsideGroups } from "./rate.ts";

/** Which teams are outside the limits of chance, or that the differences may be chance. */
function message(reader: Reader): Said {
  const { report, words, value } = reader;
  const { teams } = words.conversion;
  const saying = sayingOf(reader);
  const groups = outsideGroups("team");
  const outside: Quantity = { plus: groups.map((count) => ({ count })) };
  const differing = report.teams.filter((team) => isBeyondChance(reader, team));
  const known = report.teams.filter((team) => value(hitRate, team, "r12") !== null);
  // One team differs from none.
  if (known.length < 2) return reader.label(hitRate);
  if (differing.length === 0) {
    saying.that(...groups.map((none) => ({ none })));
    return saying.statement("conversion.teams.same", teams.same);
  }
  saying.that({ a: outside, relation: "is", b: differing.length });
  if (differing.length > mostNames) {
    const said = words.shared.teams(saying.number(outside));
    return saying.statement("conversion.teams.many", teams.differ(differing.length, said));
  }
  for (const { kind, id } of differing) saying.that({ names: { kind, id } });
  const names = reader.formats.list(differing.map(({ name }) => name));
  return saying.statement("conversion.teams.differ", teams.differ(differing.length, names));
}

/** The hit rate of the teams with their intervals; undefined where no team has one. */
export function teamsChart(reader: Reader): ChartView | undefined {
  const { report, words, value } = reader;
  if (!report.teams.some((team) => value(hitRate, team, "r12") !== null)) return undefined;
  const { teams } = words.conversion;
  const rows = intervalRows(reader, hitRate, drawnTeams(reader), "r12");
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
    ...drawnNote(reader),
  };
}
