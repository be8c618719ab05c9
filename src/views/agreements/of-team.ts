import { tables } from "../blocks.ts";
import type { Block, Section } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { foundIn } from "../quantity.ts";
import { agreementTable } from "./agreement-table.ts";
import { choiceStatement } from "./choices.ts";

/**
 * What a whole team was promised, and what it chose for a finding that is no more; one that is still found
 * says so in its own row. Nothing where there is neither.
 */
export function teamAgreements(reader: Reader): Section | undefined {
  const { report, words } = reader;
  const { whole: team, snapshot } = report;
  const rows = snapshot.agreements.filter((row) => row.team === team.id);
  const past = snapshot.choices.filter((choice) => {
    const { kind, id } = team;
    const of = { kinds: [kind], ids: [choice.finding], scope: { kind, id } };
    return choice.team === id && foundIn(report, of) === 0;
  });
  if (rows.length + past.length === 0) return undefined;
  const points: Block[] =
    past.length === 0
      ? []
      : [{ kind: "points", points: past.map((choice) => choiceStatement(reader, choice)) }];
  return {
    id: "agreements",
    message: rows.length === 0 ? words.agreements.teamChose : words.agreements.ofTeam,
    blocks: [...(rows.length === 0 ? [] : tables(agreementTable(reader, rows, "team"))), ...points],
  };
}
