import { type ProfiledKind, profiledKinds } from "../../../contract/delivery.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { editionSaid, inBoth, numberSaid } from "./said.ts";
import { toldAccounts } from "./told-accounts.ts";
import { toldBlanks, toldColumnsGone } from "./told-columns.ts";
import { toldEnd } from "./told-end.ts";
import { toldFewRows } from "./told-few-rows.ts";
import { toldPeople } from "./told-people.ts";
import { toldReading } from "./told-reading.ts";
import { type ToldRows, toldNothing, toldRows, toldUndated } from "./told-rows.ts";
import { toldScale } from "./told-scale.ts";
import { toldTeams } from "./told-teams.ts";
import { toldWords } from "./told-words.ts";

/** Logs go on day by day; their rows are somebody's. */
export const logs: ReadonlySet<ProfiledKind> = new Set(["activities", "quotes"]);
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

/** What is told of the rows of a kind: of one without days of all together. */
function toldOfRows(comparison: Comparison, pair: KindPair): ToldRows {
  if (!undated.has(pair.kind)) return toldRows(comparison, pair);
  const share = toldUndated(comparison, pair);
  return { ...toldNothing, share, isGoneTold: share > 0 };
}

/** Tells of one kind; where days were read in another order its rows are in other months because of that. */
function toldOfKind(comparison: Comparison, pair: KindPair): KindPair & ToldRows {
  const { kind, current } = pair;
  const areDaysOther = toldReading(comparison, pair);
  if (current.rows > 0) toldColumnsGone(comparison, pair);
  const rows = areDaysOther ? toldNothing : toldOfRows(comparison, pair);
  const isLog = logs.has(kind);
  const arePeopleTold = isLog && !rows.isGoneTold && toldPeople(comparison, pair);
  const isComparable = rows.share < mostGone;
  if (isLog && !toldEnd(comparison, pair) && isComparable) toldFewRows(comparison, pair);
  if (isComparable)
    toldBlanks(comparison, pair, (column) => arePeopleTold && column === "account_manager_id");
  toldScale(comparison, pair);
  return { ...pair, ...rows };
}

/**
 * Tells what is otherwise in the exports of now than in those of the month that was frozen last, so that each
 * cause is told once: what follows from rows that are gone is said with them.
 */
export function compareDeliveries(comparison: Comparison): void {
  toldFilesGone(comparison);
  const pairs = pairsOf(comparison).map((pair) => toldOfKind(comparison, pair));
  const renamed = toldWords(comparison, pairs);
  toldTeams(comparison);
  if (comparison.isCertain("accounts")) toldAccounts(comparison, renamed.has("accounts.segment"));
}
