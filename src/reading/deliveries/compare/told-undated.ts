import type { Comparison, KindPair } from "./comparison.ts";
import { editionSaid, inBoth, numberSaid, rowsSaid, shareSaid } from "./said.ts";

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
