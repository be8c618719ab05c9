import type { Group, Relation } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import { isUnderWhole } from "../../text/under-whole.ts";
import type { ChartView } from "../page.ts";
import { teamsSaid } from "../parts/names.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { facts } from "../parts/sentences.ts";
import { drawnNote, drawnTeams } from "../parts/shown-teams.ts";
import { scopeTable } from "../parts/tables.ts";

const metric = "plan.sufficiency";

/** What would be written as less than 100 %. */
const wholeAsWritten = 0.995;

/** Of whom the plan is not enough, that it is for all, or a label where neither is known. */
function message(reader: Reader): Said {
  const { report, words, value } = reader;
  const { enough } = words.customers;
  const known = report.teams.filter((team) => value(metric, team, "ytd") !== null);
  if (known.length === 0) return enough.unknown;
  const saying = sayingOf(reader);
  const group = (relation: Relation): Group => ({
    metric,
    kind: "team",
    window: "ytd",
    which: { relation, than: wholeAsWritten },
  });
  const short = known.filter((team) => isUnderWhole(value(metric, team, "ytd") ?? 1));
  if (short.length > 0) {
    const said = enough.no(short.length, teamsSaid(reader, saying, short, group("below")));
    return saying.statement("customers.enough.short", said);
  }
  saying.that({ every: group("at_least") });
  if (value(metric, report.whole, "ytd") === null)
    return saying.statement("customers.enough.each", enough.each);
  const whole = saying.percent(figureRef(metric, report.whole, "ytd"));
  return saying.statement("customers.enough", enough.yes(whole));
}

/** What the plan is to bring over the year against the target, a team a row. */
export function enoughChart(reader: Reader): ChartView {
  const { report, words, value, text } = reader;
  const { enough } = words.customers;
  const rows = drawnTeams(reader).map((team) => {
    const share = value(metric, team, "ytd");
    return {
      label: team.name,
      value: share,
      norm: share === null ? null : 1,
      text: text(metric, team, "ytd"),
      tone: share === null ? ("neutral" as const) : toneOf(share - 1, 0.02),
    };
  });
  return {
    id: "plan-enough",
    message: message(reader),
    subtitle: enough.sub(report.snapshot.period.fiscal_year_from.slice(0, 4)),
    description: enough.facts(facts(rows.map((row) => `${row.label} ${row.text}`))),
    drawing: { chart: "bullet", data: { rows, emptyText: words.shared.empty } },
    table: scopeTable(reader, {
      id: "plan-enough-table",
      caption: reader.label(metric),
      head: words.shared.team,
      scopes: report.teamsAndWhole,
      columns: [{ metric, window: "ytd" }],
      note: words.shared.teamOrder,
    }),
    metrics: [metric],
    ...drawnNote(reader),
  };
}
