import type { Quantity, Statement } from "../../contract/statement.ts";
import type { Month } from "../../contract/vocabulary.ts";
import { tolerance } from "../parts/chance.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { highestBy } from "../parts/sentences.ts";
import { quantityIn, relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import { withHands } from "./under.ts";

/** The months to come of which something is known of some teams. */
export function monthsAhead({ report, value }: Reader, scopes: readonly ScopeEntry[]): Month[] {
  const { ahead = [] } = report.snapshot.period;
  return ahead.filter((month) =>
    scopes.some((scope) => value("strength.ahead.effective", scope, month) !== null),
  );
}

/** The share of the planned strength of a month to come for which nobody is known. */
const underIn = (team: ScopeEntry, month: Month): Quantity => {
  const planned = figureRef("strength.ahead.planned", team, month);
  return { over: [{ minus: [planned, figureRef("strength.ahead.effective", team, month)] }, planned] };
};

/** The months from the next one on, without a break, in which a team is under its planned strength. */
function stretchOf({ report }: Reader, team: ScopeEntry): Month[] {
  const { ahead = [] } = report.snapshot.period;
  const end = ahead.findIndex(
    (month) => relationIn(report, underIn(team, month), "above", tolerance) !== true,
  );
  return ahead.slice(0, end < 0 ? ahead.length : end);
}

/** The month of a stretch in which a team is under by least. */
function leastOf({ report }: Reader, team: ScopeEntry, stretch: readonly Month[]): Month | undefined {
  const under = (month: Month) => quantityIn(report, underIn(team, month)) ?? 0;
  return stretch.reduce<Month | undefined>(
    (least, month) => (least === undefined || under(month) < under(least) ? month : least),
    undefined,
  );
}

/**
 * By how much the team furthest under its planned strength stays under it, and until when, if nobody comes of
 * whom nothing is known yet; undefined where no team is.
 */
export function aheadStatement(reader: Reader): Statement | undefined {
  const { words, formats, report } = reader;
  const depth = (team: ScopeEntry) => {
    const month = leastOf(reader, team, stretchOf(reader, team));
    return month === undefined ? null : quantityIn(report, underIn(team, month));
  };
  const team = highestBy(
    withHands(reader).filter((each) => depth(each) !== null),
    depth,
  );
  const stretch = team ? stretchOf(reader, team) : [];
  const [least, last] = [team && leastOf(reader, team, stretch), stretch.at(-1)];
  if (team === undefined || least === undefined || last === undefined) return undefined;

  const saying = sayingOf(reader);
  const share = underIn(team, least);
  saying.that({ names: { kind: team.kind, id: team.id } });
  for (const month of stretch) saying.that({ a: underIn(team, month), relation: "at_least", b: share });
  const written = saying.percent(share);
  const isSame = stretch.every(
    (month) => formats.percent(quantityIn(report, underIn(team, month)) ?? 0) === written,
  );
  const { ahead } = words.strength;
  const said = isSame ? written : ahead.atLeast(written);
  const { ahead: months = [] } = report.snapshot.period;
  const better = months[stretch.length];
  if (better === undefined || quantityIn(report, underIn(team, better)) === null)
    return saying.statement(
      "strength.ahead.through",
      ahead.through(team.name, said, formats.monthName(last)),
    );
  saying.that({ a: underIn(team, better), relation: "at_most", b: tolerance });
  return saying.statement("strength.ahead.until", ahead.until(team.name, said, formats.monthName(better)));
}
