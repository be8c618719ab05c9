import type { Group, Quantity, Statement } from "../../contract/statement.ts";
import { tolerance } from "../parts/chance.ts";
import { mostNames, named } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { type Saying, sayingOf } from "../parts/saying.ts";
import { membersOf, quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import { underGroup, withHands } from "./under.ts";

/** So many months in a row under planned strength are worth a word. */
const longEnough = 3;

/** How many months in a row a team is under its planned strength, the reported one the last. */
const monthsUnder = ({ kind, id }: ScopeEntry): Quantity => ({
  in_a_row: {
    metric: "strength.under",
    scope: { kind, id },
    which: { relation: "above", than: tolerance },
  },
});

/** Whether it may have begun before what the report knows. */
function isCutOff({ report, value }: Reader, team: ScopeEntry, months: number): boolean {
  const before = report.snapshot.period.trend.at(-months - 1);
  return before === undefined || value("strength.under", team, before) === null;
}

/** One team with for how long, as the first of the sentence or after others. */
function teamSaid(reader: Reader, saying: Saying, { team, group, isFirst }: OfTeam): string {
  const { trend } = reader.words.strength;
  const quantity = monthsUnder(team);
  const months = quantityIn(reader.report, quantity) ?? 0;
  const written = saying.number(quantity);
  named(saying, team, group);
  const said = isCutOff(reader, team, months) ? trend.atLeast(written) : written;
  return isFirst ? trend.first(team.name, months, said) : trend.other(team.name, months, said);
}

interface OfTeam {
  team: ScopeEntry;
  group: Group;
  isFirst: boolean;
}

/** Who has been under planned strength for long, and for how long. */
export function longUnderStatement(reader: Reader): Statement {
  const { words, formats, report } = reader;
  const { trend } = words.strength;
  const saying = sayingOf(reader);
  const group = { ...underGroup(reader), for_months: longEnough };
  const long = membersOf(report, group);
  if (long.length === 0) {
    saying.that({ none: group });
    const months = saying.number(longEnough);
    const [first] = withHands(reader);
    return first?.kind === "company"
      ? saying.statement("strength.trend.enough_of", trend.enoughOf(first.name, months))
      : saying.statement("strength.trend.enough", trend.enough(months));
  }
  if (long.length > mostNames) {
    const teams = words.shared.teams(saying.number({ count: group }));
    return saying.statement("strength.trend.many", trend.many(teams, saying.number(longEnough)));
  }
  saying.that({ a: { count: group }, relation: "is", b: long.length });
  const teams = long.map((team, i) => teamSaid(reader, saying, { team, group, isFirst: i === 0 }));
  return saying.statement("strength.trend.under", trend.under(formats.list(teams)));
}
