import type { Statement } from "../../contract/statement.ts";
import { tables } from "../blocks.ts";
import type { Section } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { highestBy } from "../parts/sentences.ts";
import { scopeTable } from "../parts/tables.ts";
import { quantityIn, relationIn } from "../quantity.ts";

const metric = "plan.load";

/** How much of the hours available the plans take, and the team that it fits least where it does not fit. */
function message(reader: Reader): Statement {
  const { report, words, value } = reader;
  const { load } = words.customers;
  const saying = sayingOf(reader);
  const of = saying.percent(figureRef(metric, report.whole, "r12"));
  const fullest = highestBy(report.teams, (team) => value(metric, team, "r12"));
  const ofFullest = fullest && figureRef(metric, fullest, "r12");
  const most = { threshold: "load_high" } as const;
  if (report.teams.length > 1 && fullest && ofFullest && relationIn(report, ofFullest, "above", most)) {
    const all = report.teams
      .map((team) => figureRef(metric, team, "r12"))
      .filter((ref) => quantityIn(report, ref) !== null);
    saying.that(
      { names: { kind: fullest.kind, id: fullest.id } },
      { a: ofFullest, relation: "above", b: most },
      { a: ofFullest, most_of: all },
    );
    const said = load.fullest(of, fullest.name, saying.percent(ofFullest));
    return saying.statement("customers.load.fullest", said);
  }
  return saying.statement("customers.load", load.title(of));
}

/** Whether the plans fit in the hours available, a team a row; undefined where that is not known. */
export function workloadSection(reader: Reader): Section | undefined {
  const { report, words, value } = reader;
  if (value(metric, report.whole, "r12") === null) return undefined;
  return {
    id: "workload",
    reading: "customers",
    message: message(reader),
    blocks: tables(
      scopeTable(reader, {
        id: "workload-teams",
        caption: words.customers.load.table,
        head: words.shared.team,
        scopes: report.teamsAndWhole,
        columns: [
          { metric: "plan.hours_required", window: "r12" },
          { metric: "hours.available", window: "r12" },
          { metric, window: "r12" },
          { metric: "plan.unserved", window: "r12" },
        ],
        note: words.shared.teamOrder,
      }),
    ),
  };
}
