import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { facts, highestBy } from "../parts/sentences.ts";
import { multiplesData, trendMonths, trendTable, valuesIn } from "../parts/trend.ts";

const metric = "activity.per_fte.visits";

function message({ report, words, value, text }: Reader): string {
  const most = highestBy(report.teams, (team) => value(metric, team));
  const least = highestBy(report.teams, (team) => {
    const perFte = value(metric, team);
    return perFte === null ? null : -perFte;
  });
  if (!most || !least) return words.activity.title.unknown;
  if (most === least) return words.activity.perFte.one(text(metric, most));
  return words.activity.perFte.range(text(metric, least), least.name, text(metric, most), most.name);
}

/** Visits per FTE by month, a panel a team. */
export function perFteTrend(reader: Reader): ChartView {
  const { report, words, formats } = reader;
  const months = trendMonths(reader, [metric], report.teams);
  const panels = report.teams.map((team) => ({
    label: team.name,
    note: reader.text(metric, team),
    values: valuesIn(reader, months, metric, team),
    norm: [],
  }));
  return {
    id: "activity-teams",
    message: message(reader),
    subtitle: words.activity.perFte.sub(formats.month(months[0] ?? ""), reader.month),
    description: words.activity.perFte.facts(
      months.length,
      reader.month,
      facts(panels.map(({ label, note }) => `${label} ${note}`)),
    ),
    drawing: {
      chart: "multiples",
      data: multiplesData(reader, { months, panels, write: (value) => formats.number(value) }),
    },
    table: trendTable(reader, {
      id: "activity-teams-table",
      caption: reader.label(metric),
      metric,
      months,
      scopes: report.teams,
    }),
    metrics: [metric],
    note: words.shared.teamOrder,
  };
}
