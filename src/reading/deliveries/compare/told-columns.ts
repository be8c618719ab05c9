import type { ColumnProfile } from "../../../contract/delivery.ts";
import { isBeyondChance } from "./beyond-chance.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { editionSaid, firstSaid, inBoth, numberSaid, shareSaid } from "./said.ts";

/** Cells that are filled after a while: of new rows most are blank. */
const filledLater: ReadonlySet<string> = new Set([
  ...["closed_on", "end_date", "until", "to", "customer_since"],
  ...["norm_medium", "wish_per_year", "wish_medium"],
]);

/** A share of blanks that grows by less may be what is entered. */
const leastJump = 0.1;
const leastJumpOfNew = 0.25;
const leastNew = 20;
/** Blanks are this seldom at least, where there was none. */
const leastShare = 0.02;

/** Tells which columns that had something in them are not there any more. */
export function toldColumnsGone(
  { former, tell }: Comparison,
  { kind, former: before, current }: KindPair,
): void {
  const gone = Object.entries(before.columns).flatMap(([name, { header, blank }]) => {
    const filled = before.rows - blank;
    return current.columns[name] || filled === 0 ? [] : [{ header, filled }];
  });
  if (gone.length === 0) return;
  const said = inBoth((language) => {
    const columns = gone.map(({ header, filled }) => {
      const cells = numberSaid(filled, language);
      return { nl: `${header} (${cells} keer gevuld)`, en: `${header} (filled ${cells} times)` }[language];
    });
    const [list, than] = [firstSaid(columns, language), editionSaid(former.month, language)];
    return {
      nl: `In ${than} stond er een kolom die er nu niet is: ${list}.`,
      en: `In ${than} there was a column that is not there now: ${list}.`,
    }[language];
  });
  tell("delivery.column_gone", kind, said);
}

/** A share of blank cells that jumped. */
interface Jump {
  header: string;
  was: number;
  is: number;
  blank: number;
  isOfNew: boolean;
}

const shareOf = (blank: number, rows: number) => (rows === 0 ? 0 : blank / rows);

function jumpIn(name: string, was: ColumnProfile, is: ColumnProfile, { former, current }: KindPair): Jump[] {
  const [before, after] = [shareOf(was.blank, former.rows), shareOf(is.blank, current.rows)];
  const usual = Math.max(before, leastShare);
  const { header } = is;
  if (after - before >= leastJump && isBeyondChance(is.blank, current.rows, usual))
    return [{ header, was: before, is: after, blank: is.blank, isOfNew: false }];
  const [rows, blank] = [current.rows - former.rows, is.blank - was.blank];
  const share = Math.min(1, shareOf(blank, rows));
  const isJump = share - before >= leastJumpOfNew && isBeyondChance(Math.min(blank, rows), rows, usual);
  if (filledLater.has(name) || rows < leastNew || !isJump) return [];
  return [{ header, was: before, is: share, blank, isOfNew: true }];
}

/**
 * Tells in which columns far more cells are blank, in all rows or in those that came; not of a column of
 * which that is told.
 */
export function toldBlanks(
  { former, tell }: Comparison,
  pair: KindPair,
  isTold: (column: string) => boolean,
): void {
  const jumps = Object.entries(pair.current.columns).flatMap(([name, is]) => {
    if (isTold(name)) return [];
    const was = pair.former.columns[name];
    return was && pair.former.rows > 0 ? jumpIn(name, was, is, pair) : [];
  });
  if (jumps.length === 0) return;
  const said = inBoth((language) => {
    const columns = jumps.map(({ header, was, is, blank, isOfNew }) => {
      const [from, to, cells] = [
        shareSaid(was, language),
        shareSaid(is, language),
        numberSaid(blank, language),
      ];
      const ofNew = isOfNew ? { nl: " van wat erbij kwam", en: " of what was added" }[language] : "";
      return {
        nl: `${header} ${from} → ${to}${ofNew} leeg (${cells} cellen)`,
        en: `${header} ${from} → ${to}${ofNew} blank (${cells} cells)`,
      }[language];
    });
    const [list, than] = [firstSaid(columns, language), editionSaid(former.month, language)];
    return { nl: `Sinds ${than}: ${list}.`, en: `Since ${than}: ${list}.` }[language];
  });
  tell("delivery.blanks", pair.kind, said);
}
