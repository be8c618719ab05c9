import { isUnderWhole } from "../../text/under-whole.ts";
import type { ChartView } from "../page.ts";
import { teamNames } from "../parts/names.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { scopeTable } from "../parts/tables.ts";

const metric = "plan.sufficiency";

function message(reader: Reader): string {
  const { report, words, value, said } = reader;
  const { enough } = words.customers;
  const known = report.teams.filter((team) => value(metric, team, "ytd") !== null);
  const short = known.filter((team) => isUnderWhole(value(metric, team, "ytd") ?? 1)).map(({ name }) => name);
  const whole = said(metric, report.whole, "ytd");
  if (known.length === 0) return enough.unknown;
  if (short.length > 0) return enough.no(short.length, teamNames(reader, short));
  return whole === null ? enough.each : enough.yes(whole);
}

/** What the plan promises over the year against the target, a team a row. */
export function enoughChart(reader: Reader): ChartView {
  const { report, words, value, text } = reader;
  const { enough } = words.customers;
  const rows = report.teams.map((team) => {
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
  };
}
