import type { Group, Statement } from "../../contract/statement.ts";
import { tolerance } from "../parts/chance.ts";
import { teamsSaid } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { highestBy } from "../parts/sentences.ts";
import { drawnTeams } from "../parts/shown-teams.ts";
import { membersOf } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

export const strengthFiles = ["team", "strength", "absence"] as const;

/** Whose hands the edition tells of: the teams, or where it has no effective strength of any the whole. */
export function withHands({ report, isTold }: Reader): readonly ScopeEntry[] {
  const isTeamTold = report.teams.some((team) => isTold("strength.effective", team));
  return isTeamTold || report.teams.length === 0 ? report.teams : [report.whole];
}

/** The same, of many teams those that a chart draws. */
export function drawnHands(reader: Reader): readonly ScopeEntry[] {
  const all = withHands(reader);
  return all === reader.report.teams ? drawnTeams(reader) : all;
}

/** Who is further under planned strength than is worth no word. */
export function underGroup(reader: Reader): Group {
  const [first] = withHands(reader);
  return {
    metric: "strength.under",
    kind: first?.kind ?? "team",
    window: "month",
    which: { relation: "above", than: tolerance },
  };
}

/** Whose strength is known at all. */
export function isStrengthKnown(reader: Reader): boolean {
  return withHands(reader).some((team) => reader.value("strength.under", team) !== null);
}

/** The teams under their planned strength. */
export function teamsUnder(reader: Reader): ScopeEntry[] {
  return membersOf(reader.report, underGroup(reader));
}

/** The title of the page where it is known: the team furthest under its planned strength, or that none is. */
export function strengthStatement(reader: Reader): Statement {
  const { title } = reader.words.strength;
  const saying = sayingOf(reader);
  const group = underGroup(reader);
  const worst = highestBy(teamsUnder(reader), (team) => reader.value("strength.under", team));
  if (worst) {
    const { kind, id } = worst;
    const under = figureRef("strength.under", worst);
    saying.that({ names: { kind, id } }, { a: under, relation: "above", b: tolerance });
    const [effective, planned] = [
      saying.fte(figureRef("strength.effective", worst)),
      saying.fte(figureRef("strength.planned", worst)),
    ];
    const said = title.under(worst.name, saying.percent(under), effective, planned);
    return saying.statement("strength.title.under", said);
  }
  saying.that({ none: group });
  const share = saying.percent(tolerance);
  const [first] = withHands(reader);
  return first?.kind === "company"
    ? saying.statement("strength.title.enough_of", title.enoughOf(first.name, share))
    : saying.statement("strength.title.enough", title.enough(share));
}

/** Who is under strength this month, or that nobody is. */
export function underStatement(reader: Reader): Statement {
  const { byTeam } = reader.words.strength;
  const saying = sayingOf(reader);
  const group = underGroup(reader);
  const under = teamsUnder(reader);
  if (under.length > 0) {
    const said = byTeam.under(under.length, teamsSaid(reader, saying, under, group));
    return saying.statement("strength.by_team.under", said);
  }
  saying.that({ none: group });
  const [first] = withHands(reader);
  return first?.kind === "company"
    ? saying.statement("strength.by_team.enough_of", byTeam.enoughOf(first.name))
    : saying.statement("strength.by_team.enough", byTeam.enough);
}
