import { difference } from "../../charts/layout/scale.ts";
import type { ChartView } from "../page.ts";
import { tolerance } from "../parts/chance.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { drawnNote } from "../parts/shown-teams.ts";
import { scopeTable } from "../parts/tables.ts";
import type { ScopeEntry } from "../report.ts";
import { drawnHands, isStrengthKnown, underStatement, withHands } from "./under.ts";

function rowText({ words, formats, value, text }: Reader, team: ScopeEntry): string {
  const [effective, planned] = [value("strength.effective", team), value("strength.planned", team)];
  if (effective === null || planned === null)
    return words.strength.rowWithout(team.name, text("strength.effective", team));
  return words.strength.row(team.name, formats.fte(effective), formats.fte(planned));
}

/** Effective against planned strength, a team a row. */
export function byTeam(reader: Reader): ChartView {
  const { words, formats, value } = reader;
  const rows = drawnHands(reader).map((team) => {
    const actual = value("strength.effective", team);
    const plan = value("strength.planned", team);
    const delta = difference(actual, plan);
    return {
      label: team.name,
      actual,
      plan,
      actualText: actual === null ? reader.text("strength.effective", team) : formats.fte(actual),
      planText: plan === null ? "" : words.shared.of(formats.fte(plan)),
      deltaText: delta === null ? "" : formats.signedFte(delta),
      shareText: delta === null || !plan ? "" : formats.signedPercent(delta / plan),
      tone: delta === null ? ("neutral" as const) : toneOf(delta, tolerance * (plan ?? 0)),
    };
  });
  return {
    id: "strength-by-team",
    message: isStrengthKnown(reader) ? underStatement(reader) : words.strength.title.unknown,
    subtitle: words.strength.byTeam.sub(reader.month, formats.percent(tolerance)),
    description: words.strength.byTeam.facts(facts(withHands(reader).map((team) => rowText(reader, team)))),
    drawing: {
      chart: "variance",
      data: {
        rows,
        actualHeading: words.strength.colEffective,
        deltaHeading: words.shared.difference,
        shareHeading: words.shared.differenceShare,
        emptyText: words.shared.empty,
      },
    },
    table: scopeTable(reader, {
      id: "strength-by-team-table",
      caption: words.strength.byTeam.caption,
      head: words.shared.team,
      scopes: withHands(reader),
      columns: [
        { metric: "strength.planned" },
        { metric: "strength.effective" },
        { metric: "strength.under" },
      ],
    }),
    metrics: ["strength.planned", "strength.effective"],
    ...drawnNote(reader, words.shared.teamOrder),
  };
}
