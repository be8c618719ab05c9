import type { ChartView } from "../page.ts";
import { teamNames } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { facts, withoutKey } from "../parts/sentences.ts";
import { scopeTable } from "../parts/tables.ts";
import { ticksAround } from "../parts/trend.ts";
import type { ScopeEntry } from "../report.ts";

interface Norms {
  low: number;
  high: number;
  least: number;
}

function normsOf({ report }: Reader): Norms {
  const { load_low, load_high, coverage_low } = report.snapshot.settings.thresholds;
  return { low: load_low, high: load_high, least: coverage_low };
}

function message(reader: Reader, { low, high, least }: Norms): string {
  const { report, words, value } = reader;
  const { place } = words.both;
  const known = report.teams.flatMap((team) => {
    const [load, coverage] = [value("plan.load", team, "r12"), value("plan.coverage", team, "r12")];
    return load === null || coverage === null ? [] : [{ name: team.name, load, coverage }];
  });
  if (known.length === 0) return words.both.title.unknown;
  const outside = known.filter(({ load, coverage }) => load < low || load > high || coverage < least);
  if (outside.length === 0) return place.inside;
  return place.outside(
    outside.length,
    teamNames(
      reader,
      outside.map(({ name }) => name),
    ),
  );
}

/** Teams between what the plan asks of their hours and how much of it is done. */
export function placementChart(reader: Reader): ChartView {
  const { report, words, formats, value, text } = reader;
  const { place } = words.both;
  const norms = normsOf(reader);
  const points = report.teams.map((team) => ({
    label: team.name,
    x: value("plan.load", team, "r12"),
    y: value("plan.coverage", team, "r12"),
    text: "",
  }));
  const ticks = (values: (number | null)[], ...others: number[]) =>
    ticksAround([...values.filter((each) => each !== null), ...others], (share) => formats.percent(share));
  const rowText = (team: ScopeEntry) =>
    place.row(team.name, text("plan.load", team, "r12"), text("plan.coverage", team, "r12"));
  return {
    id: "placement",
    message: message(reader, norms),
    subtitle: place.sub(reader.r12),
    description: place.facts(facts(report.teams.map(rowText))),
    drawing: {
      chart: "placement",
      data: {
        points,
        xBand: [norms.low, norms.high],
        yNorm: norms.least,
        xTicks: ticks(
          points.map(({ x }) => x),
          norms.low,
          norms.high,
        ),
        yTicks: ticks(
          points.map(({ y }) => y),
          norms.least,
          1,
        ),
        xHeading: place.load,
        yHeading: place.coverage,
        corners: place.corners,
        emptyText: words.shared.empty,
      },
    },
    table: scopeTable(reader, {
      id: "placement-table",
      caption: withoutKey(place.sub(reader.r12)),
      head: words.shared.team,
      scopes: report.teams,
      columns: [
        { metric: "plan.load", window: "r12" },
        { metric: "plan.coverage", window: "r12" },
      ],
      note: words.shared.teamOrder,
    }),
    metrics: ["plan.load", "plan.coverage"],
  };
}
