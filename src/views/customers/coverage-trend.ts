import type { Statement } from "../../contract/statement.ts";
import type { Month } from "../../contract/vocabulary.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { facts } from "../parts/sentences.ts";
import { drawnNote, drawnTeams } from "../parts/shown-teams.ts";
import { multiplesData, trendMonths, trendTable, valuesIn } from "../parts/trend.ts";
import { relationIn } from "../quantity.ts";
import { worthNaming } from "./differing.ts";

const metric = "plan.coverage_rolling";

/** How the coverage of the whole went from one month end to another, where that is worth a word. */
function message(reader: Reader, from: Month, to: Month): Statement | undefined {
  const { report, words, formats } = reader;
  const [first, last] = [figureRef(metric, report.whole, from), figureRef(metric, report.whole, to)];
  const change = { size: { minus: [last, first] } } as const;
  if (!relationIn(report, change, "at_least", worthNaming)) return undefined;
  const saying = sayingOf(reader);
  saying.that({ a: change, relation: "at_least", b: worthNaming });
  const said = words.customers.trend.title(
    saying.percent(first),
    formats.month(from),
    saying.percent(last),
    formats.month(to),
  );
  return saying.statement("customers.trend", said);
}

/**
 * Coverage of the twelve months up to each month end, a panel a team; undefined where it has not clearly
 * changed.
 */
export function coverageTrend(reader: Reader): ChartView | undefined {
  const { report, words, formats, text, said } = reader;
  const months = trendMonths(reader, [metric], report.teams);
  const panels = drawnTeams(reader).map((team) => {
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
  const changed = first && last && message(reader, first, last);
  if (!changed) return undefined;
  return {
    id: "coverage-trend",
    message: changed,
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
    ...drawnNote(reader),
  };
}
