import type { MetricId } from "../../contract/metric-ids.ts";
import type { Claim, Quantity, Relation } from "../../contract/statement.ts";
import { capital } from "../../text/capital.ts";
import type { Said } from "../../text/said.ts";
import type { ChartView } from "../page.ts";
import { someTeams } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { facts, withoutKey } from "../parts/sentences.ts";
import { drawnNote, drawnTeams } from "../parts/shown-teams.ts";
import { scopeTable } from "../parts/tables.ts";
import { ticksAround } from "../parts/trend.ts";
import { relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

type Comparison = Extract<Claim, { relation: unknown }>;

interface Norms {
  low: number;
  high: number;
  least: number;
}

function normsOf({ report }: Reader): Norms {
  const { load_low, load_high, coverage_low } = report.snapshot.settings.thresholds;
  return { low: load_low, high: load_high, least: coverage_low };
}

/** Which teams are not where they should be; a label where nothing is known. */
function message(reader: Reader): Said {
  const { report, words } = reader;
  const { place } = words.both;
  const saying = sayingOf(reader);
  const offOf = (team: ScopeEntry): Claim[] => {
    const load = figureRef("plan.load", team, "r12");
    const coverage = figureRef("plan.coverage", team, "r12");
    const off: Comparison[] = [
      { a: load, relation: "above", b: { threshold: "load_high" } },
      { a: load, relation: "below", b: { threshold: "load_low" } },
      { a: coverage, relation: "below", b: { threshold: "coverage_low" } },
    ];
    return off.filter(({ a, relation, b }) => relationIn(report, a, relation, b));
  };
  const known = report.teams.filter((team) =>
    (["plan.load", "plan.coverage"] as const).every((metric) => reader.value(metric, team, "r12") !== null),
  );
  if (known.length === 0) return words.both.title.unknown;
  const outside = known.map((team) => ({ team, off: offOf(team) })).filter(({ off }) => off.length > 0);
  const names = someTeams(
    reader,
    outside.map(({ team }) => team.name),
  );
  if (outside.length > 0) {
    for (const { team, off } of outside) {
      saying.that(...off);
      if (names.includes(team.name)) saying.that({ names: { kind: team.kind, id: team.id } });
    }
    return saying.statement("both.place.outside", capital(place.outside(outside.length, names)));
  }
  const every = (metric: MetricId, relation: Relation, than: Quantity) =>
    saying.that({ every: { metric, kind: "team", window: "r12", which: { relation, than } } });
  every("plan.load", "at_most", { threshold: "load_high" });
  every("plan.load", "at_least", { threshold: "load_low" });
  every("plan.coverage", "at_least", { threshold: "coverage_low" });
  return saying.statement("both.place.inside", place.inside);
}

/** Teams between what the plan asks of their hours and how much of it is done. */
export function placementChart(reader: Reader): ChartView {
  const { report, words, formats, value, text } = reader;
  const { place } = words.both;
  const norms = normsOf(reader);
  const points = drawnTeams(reader).map((team) => ({
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
    message: message(reader),
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
    ...drawnNote(reader),
  };
}
