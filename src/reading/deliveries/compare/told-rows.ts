import type { Bilingual } from "../../../contract/vocabulary.ts";
import { fellOff, laterBegin } from "./begins.ts";
import { behindLoss, behindOtherwise, isOfWords } from "./behind.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { gainOf } from "./rows-gained.ts";
import { type Loss, lossOf } from "./rows-lost.ts";
import { beginSaid, gainSaid, lossSaid, otherwiseSaid } from "./rows-said.ts";
import { editionSaid, inBoth, numberSaid, rowsSaid, shareSaid } from "./said.ts";

/** What the rows of a kind told: what else follows from it is not told again. */
export interface ToldRows {
  /** What is gone, as a part of all rows there were; 0 where nothing is. */
  share: number;
  /** Whether it was told which words and people are gone. */
  isGoneTold: boolean;
  /** Whether it was told what else is otherwise in the words. */
  areWordsTold: boolean;
}

export const toldNothing: ToldRows = { share: 0, isGoneTold: false, areWordsTold: false };

const joined = (a: Bilingual, b: Bilingual): Bilingual =>
  inBoth((language) => `${a[language]} ${b[language]}`.trim());

/** Tells of rows that are gone, or that only begin later. */
function toldLoss(comparison: Comparison, pair: KindPair, loss: Loss): ToldRows {
  const { former, isAsked, tell } = comparison;
  const { kind } = pair;
  const of = { kind, edition: former.month };
  const begins = isOfWords(pair, loss) ? null : laterBegin(pair, loss);
  const rule = begins === null ? "delivery.rows_gone" : "delivery.begins_later";
  if (!isAsked(rule)) return toldNothing;
  if (begins === null) tell(rule, kind, joined(lossSaid(loss, of), behindLoss(comparison, pair, loss)));
  else tell(rule, kind, beginSaid(loss, begins, of));
  const share = (loss.former - loss.current) / Math.max(1, pair.former.rows);
  return { share, isGoneTold: true, areWordsTold: false };
}

/** Tells what rows of closed months are gone or came, once for each kind. */
export function toldRows(comparison: Comparison, pair: KindPair): ToldRows {
  const { former, isAsked, tell } = comparison;
  const { kind } = pair;
  const of = { kind, edition: former.month };
  const after = fellOff(pair);
  const loss = lossOf(pair, { until: former.month, after, areFew: kind === "targets" });
  if (loss?.isOtherwise) {
    if (!isAsked("delivery.rows_gone")) return toldNothing;
    tell("delivery.rows_gone", kind, joined(otherwiseSaid(loss, of), behindOtherwise(pair)));
    return { share: 0, isGoneTold: true, areWordsTold: true };
  }
  const gain = gainOf(pair, former.month);
  if (gain) tell("delivery.rows_added", kind, gainSaid(gain, of));
  return loss ? toldLoss(comparison, pair, loss) : toldNothing;
}

/** A file without days is rewritten now and then: what is lost must be many, and a part worth a question. */
const leastRows = 10;
const leastPart = 1 / 3;

/** Tells of a file without days that lost a third of its rows; gives which part. */
export function toldUndated(
  { former, tell }: Comparison,
  { kind, former: before, current }: KindPair,
): number {
  const lost = before.rows - current.rows;
  if (lost < leastRows || lost < leastPart * before.rows) return 0;
  const share = lost / before.rows;
  const said = inBoth((language) => {
    const [rows, than] = [rowsSaid(kind, [], language), editionSaid(former.month, language)];
    const numbers = `${numberSaid(before.rows, language)} → ${numberSaid(current.rows, language)}`;
    return {
      nl: `Deze export heeft ${shareSaid(share, language)} minder ${rows} dan die van ${than}: ${numbers}.`,
      en: `This export has ${shareSaid(share, language)} fewer ${rows} than that of ${than}: ${numbers}.`,
    }[language];
  });
  tell("delivery.rows_gone", kind, said);
  return share;
}
