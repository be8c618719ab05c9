import { type ProfiledKind, profiledKinds } from "../../../contract/delivery.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { editionSaid, inBoth, numberSaid } from "./said.ts";
import { toldAccounts } from "./told-accounts.ts";
import { toldBlanks, toldColumnsGone } from "./told-columns.ts";
import { toldEnd, toldFewRows } from "./told-course.ts";
import { toldPeople } from "./told-people.ts";
import { toldReading } from "./told-reading.ts";
import { toldRows } from "./told-rows.ts";
import { toldScale } from "./told-scale.ts";
import { toldTeams } from "./told-teams.ts";
import { toldUndated } from "./told-undated.ts";
import { toldWords } from "./told-words.ts";

/** Logs go on day by day; their rows are somebody's. */
const logs: ReadonlySet<ProfiledKind> = new Set(["activities", "quotes"]);
/** Kinds without days of which nothing else tells what is gone: of the team the list that was kept does. */
const undated: ReadonlySet<ProfiledKind> = new Set(["contacts", "plan"]);

/** Where so much of a file is gone, what is left is another mixture: its blanks are no news. */
const mostGone = 0.2;

/** The kinds that are in both and can be compared. */
function pairsOf({ former, current, isCertain }: Comparison): KindPair[] {
  return profiledKinds.filter(isCertain).flatMap((kind) => {
    const [before, after] = [former.kinds[kind], current.kinds[kind]];
    return before && after && before.rows > 0 ? [{ kind, former: before, current: after }] : [];
  });
}

function toldFilesGone({ former, current, isCertain, tell }: Comparison): void {
  for (const kind of profiledKinds.filter(isCertain)) {
    const before = former.kinds[kind];
    if (!before || before.rows === 0 || current.kinds[kind]) continue;
    const said = inBoth((language) => {
      const [than, rows] = [editionSaid(former.month, language), numberSaid(before.rows, language)];
      const files = before.files.map(({ file }) => file).join(", ");
      return {
        nl: `Bij ${than} was er ${files}, met ${rows} regels; nu is er geen bestand van deze soort.`,
        en: `With ${than} there was ${files}, with ${rows} rows; now there is no file of this kind.`,
      }[language];
    });
    tell("delivery.file_gone", kind, said);
  }
}

/** What the rows of a kind tell; where days were read in another order they are not told again. */
function toldOfKind(comparison: Comparison, pair: KindPair): KindPair & { isGoneTold: boolean } {
  const areDaysOther = toldReading(comparison, pair);
  toldColumnsGone(comparison, pair);
  const isLog = logs.has(pair.kind);
  const dated = areDaysOther || undated.has(pair.kind) ? null : toldRows(comparison, pair);
  const share = undated.has(pair.kind) ? toldUndated(comparison, pair) : (dated?.share ?? 0);
  const isGoneTold = dated?.isExplained === true || share > 0;
  if (isLog && !isGoneTold) toldPeople(comparison, pair);
  if (isLog && !toldEnd(comparison, pair) && share < mostGone) toldFewRows(comparison, pair);
  if (share < mostGone) toldBlanks(comparison, pair);
  toldScale(comparison, pair);
  return { ...pair, isGoneTold };
}

/**
 * Tells what is otherwise in the exports of now than in those of the month that was frozen last, so that each
 * cause is told once: what follows from rows that are gone is said with them.
 */
export function compareDeliveries(comparison: Comparison): void {
  toldFilesGone(comparison);
  const pairs = pairsOf(comparison).map((pair) => toldOfKind(comparison, pair));
  toldWords(comparison, pairs);
  toldTeams(comparison);
  if (comparison.isCertain("accounts")) toldAccounts(comparison);
}
