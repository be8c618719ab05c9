import type { Quantity, Relation } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import type { ChartView } from "../page.ts";
import { mostNames } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { facts } from "../parts/sentences.ts";
import { drawnNote, drawnTeams } from "../parts/shown-teams.ts";
import { multiplesData, trendMonths, trendTable, valuesIn } from "../parts/trend.ts";
import { relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

const metric = "activity.per_fte.visits";

/** From a tenth on a difference between teams is worth a word. */
const worthSaying = 0.1;

/** How far a team is from all of them together, and what chance gives at the most on so many visits. */
function offOf({ report: { whole } }: Reader, team: ScopeEntry) {
  const ratio: Quantity = { over: [figureRef(metric, team, "r12"), figureRef(metric, whole, "r12")] };
  const off: Quantity = { minus: [ratio, 1] };
  const chance: Quantity = { over: [3, { root: figureRef("activity.count.visits", team, "r12") }] };
  return { team, off, size: { size: off }, chance } as const;
}

/** Which teams differ from all of them together by a tenth and more than chance gives; that none does. */
function message(reader: Reader): Said {
  const { report, words, formats, value } = reader;
  const { perFte, title } = words.activity;
  const teams = report.teams.filter((team) => value(metric, team, "r12") !== null);
  const [first, ...others] = teams;
  if (!first) return title.unknown;
  const saying = sayingOf(reader);
  const isSo = (a: Quantity, relation: Relation, b: Quantity) => relationIn(report, a, relation, b) === true;
  if (others.length === 0)
    return saying.statement(
      "activity.per_fte.one",
      perFte.one(saying.number(figureRef(metric, first, "r12"), 1)),
    );
  const offs = teams.map((team) => offOf(reader, team));
  // Without a visit there is nothing to compare, nor anything that chance gives.
  if (offs.some(({ size, chance }) => relationIn(report, size, "at_least", chance) === null))
    return perFte.plain;
  const differ = offs.filter(
    ({ size, chance }) => isSo(size, "at_least", worthSaying) && isSo(size, "above", chance),
  );
  if (differ.length === 0) {
    for (const { size, chance } of offs)
      saying.that(
        isSo(size, "below", worthSaying)
          ? { a: size, relation: "below", b: worthSaying }
          : { a: size, relation: "at_most", b: chance },
      );
    return saying.statement("activity.per_fte.even", perFte.even);
  }
  for (const { size, chance } of differ)
    saying.that({ a: size, relation: "at_least", b: worthSaying }, { a: size, relation: "above", b: chance });
  if (differ.length > mostNames) return saying.statement("activity.per_fte.many", perFte.many);
  const said = differ.map(({ team, off, size }) => {
    const isLess = isSo(off, "below", 0);
    saying.that(
      { names: { kind: team.kind, id: team.id } },
      { a: off, relation: isLess ? "below" : "above", b: 0 },
    );
    return (isLess ? perFte.below : perFte.above)(team.name, saying.percent(size));
  });
  return saying.statement("activity.per_fte.differ", perFte.differ(formats.list(said)));
}

/** Visits per FTE by month, a panel a team. */
export function perFteTrend(reader: Reader): ChartView {
  const { report, words, formats } = reader;
  const months = trendMonths(reader, [metric], report.teams);
  const panels = drawnTeams(reader).map((team) => ({
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
    ...drawnNote(reader, words.shared.teamOrder),
  };
}
