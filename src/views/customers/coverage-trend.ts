import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { multiplesData, trendMonths, trendTable, valuesIn } from "../parts/trend.ts";

const metric = "plan.coverage_rolling";

/** Coverage of the twelve months up to each month end, a panel a team. */
export function coverageTrend(reader: Reader): ChartView {
  const { report, words, formats, text, said } = reader;
  const months = trendMonths(reader, [metric], report.teams);
  const panels = report.teams.map((team) => {
    const values = valuesIn(reader, months, metric, team);
    return {
      label: team.name,
      note: text(metric, team, report.snapshot.period.month),
      values,
      norm: values.map(() => 1),
    };
  });
  const known = months.filter((month) => said(metric, report.whole, month) !== null);
  const [first, last] = [known[0], known.at(-1)];
  return {
    id: "coverage-trend",
    message:
      first === undefined || last === undefined
        ? words.customers.title.unknown
        : words.customers.trend.title(
            text(metric, report.whole, first),
            formats.month(first),
            text(metric, report.whole, last),
            formats.month(last),
          ),
    subtitle: words.customers.trend.sub(formats.month(months[0] ?? ""), reader.month),
    description: words.customers.trend.facts(
      reader.month,
      facts(panels.map(({ label, note }) => `${label} ${note}`)),
    ),
    drawing: {
      chart: "multiples",
      data: multiplesData(reader, { months, panels, write: (share) => formats.percent(share) }),
    },
    table: trendTable(reader, {
      id: "coverage-trend-table",
      caption: reader.label(metric),
      metric,
      months,
      scopes: report.teams,
    }),
    metrics: [metric],
  };
}
