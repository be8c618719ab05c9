import type { DecimalMark } from "../../../contract/column.ts";
import { bothWays, otherMark } from "./number-format.ts";

/** What the cells of a column say of one mark. */
interface OfMark {
  /** Cells that are a number only where this is the decimal mark: `12,5`, `1.250,50`. */
  certain: number;
  /** Those of them that have the other mark between thousands: `1.250,50`, `1.250.000`. */
  grouped: number;
  /** Those of them that have three figures or more behind it: `0,125`, `1250,125`. */
  fine: number;
  /** Cells in which this mark may begin a fraction as well as part thousands: `1,250`. */
  doubtful: number;
  /** Those of them that are more than the column seldom holds, if they are thousands. */
  odd: number;
}

/** What the numbers of a column say of how they are written. */
export type Evidence = Readonly<Record<DecimalMark, OfMark>>;

const none = (): OfMark => ({ certain: 0, grouped: 0, fine: 0, doubtful: 0, odd: 0 });

/** What one cell says: nothing, that a mark is the decimal one, or that it can be read in two ways. */
export type Vote = null | { certain: DecimalMark } | { doubtful: DecimalMark; isOdd: boolean };

const isDoubtful = /(?:^|\D)\d{1,3}([.,])\d{3}(?!\d)/;
const isFine: Readonly<Record<DecimalMark, RegExp>> = {
  ",": /,\d{3,}(?!\d)[^.,]*$/,
  ".": /\.\d{3,}(?!\d)[^.,]*$/,
};

/** What numbers a column can hold. */
export interface Reach {
  /** Whether it can hold a number: a reading that it cannot (a share of 1000, half a visit) is none. */
  holds: (value: number) => boolean;
  /** Numbers above this one are so seldom that they are asked. */
  seldomOver: number;
}

/** What a text says of the decimal mark; whole numbers, and what is no number, say nothing. */
export function voteOf(text: string, { holds, seldomOver }: Reach): Vote {
  const ways = bothWays(text);
  if (ways === null || ways[","] === ways["."]) return null;
  if (ways[","] === null) return { certain: "." };
  if (ways["."] === null) return { certain: "," };
  const [comma, point] = [holds(ways[","]), holds(ways["."])];
  if (comma !== point) return { certain: comma ? "," : "." };
  const mark = isDoubtful.exec(text)?.[1] === "," ? "," : ".";
  const isOdd = Math.abs(ways[otherMark[mark]] ?? 0) > seldomOver;
  return comma ? { doubtful: mark, isOdd } : null;
}

/** Counts what each distinct text of a column says, as often as it stands there. */
export function evidenceOf(texts: Iterable<readonly [text: string, cells: number]>, reach: Reach): Evidence {
  const evidence = { ",": none(), ".": none() };
  for (const [text, cells] of texts) {
    const vote = voteOf(text, reach);
    if (vote === null) continue;
    if ("doubtful" in vote) {
      evidence[vote.doubtful].doubtful += cells;
      if (vote.isOdd) evidence[vote.doubtful].odd += cells;
      continue;
    }
    const of = evidence[vote.certain];
    of.certain += cells;
    if (text.includes(otherMark[vote.certain])) of.grouped += cells;
    if (isFine[vote.certain].test(text)) of.fine += cells;
  }
  return evidence;
}

/** How many more cells are certain of a comma than of a point. */
export const leadOfComma = (evidence: Evidence) => evidence[","].certain - evidence["."].certain;

const leaderOf = (leadOfComma: number): DecimalMark | null =>
  leadOfComma === 0 ? null : leadOfComma > 0 ? "," : ".";

/** Two cells that are written in full explain the others like them: one may be a slip of the hand. */
const enough = 2;

/**
 * Three figures behind a mark among fractions of one or two are out of form: so many of those must stand
 * against each of them; fewer where that mark is the habit of the delimiter.
 */
const againstEachFraction = { withHabit: 5, without: 10 };

/**
 * Whether the mark that most certain cells of a column have explains its doubtful ones too. Three figures
 * behind the other mark are thousands then: with the habit of the delimiter that needs no further proof,
 * unless the column seldom holds as much; else they may not outnumber the certain cells, unless thousands are
 * written in full. Three figures behind the mark itself are a fraction, and out of form unless others are
 * certainly as fine; against the habit nothing less will do.
 */
function isPlain(evidence: Evidence, mark: DecimalMark, habit: DecimalMark | null): boolean {
  const own = evidence[mark];
  const other = evidence[otherMark[mark]];
  const lead = own.certain - other.certain;
  const [thousands, fractions] = [other.doubtful, own.doubtful];
  const isAgainstHabit = habit === otherMark[mark];
  if (isAgainstHabit) return lead >= thousands + fractions && (fractions === 0 || own.fine >= enough);
  const openThousands = mark === habit || own.grouped >= enough ? other.odd : thousands;
  const against = mark === habit ? againstEachFraction.withHabit : againstEachFraction.without;
  const openFractions = own.fine >= enough ? 0 : fractions * against;
  return lead >= openThousands + openFractions;
}

/** What stands around a column: the habit of its delimiter, and what all columns of its file say. */
export interface Surroundings {
  habit: DecimalMark | null;
  /** Of all columns together. */
  leadOfComma: number;
}

/** The mark of a column that says nothing certain itself. */
function borrowedMark(evidence: Evidence, { habit, leadOfComma: lead }: Surroundings): DecimalMark | null {
  const others = leaderOf(lead);
  const mark = habit ?? others;
  if (mark === null || (others !== null && others !== mark)) return null;
  const [thousands, fractions] = [evidence[otherMark[mark]].doubtful, evidence[mark].doubtful];
  if (evidence[otherMark[mark]].odd > 0) return null;
  return fractions === 0 && (habit !== null || thousands <= Math.abs(lead)) ? mark : null;
}

/**
 * The decimal mark of a column: what its own cells say, else the habit of the delimiter where the file does
 * not contradict it, else the file. Null where that leaves two readings: that must be asked. A column in
 * which nothing depends on it gets the mark of its file.
 */
export function decimalOf(evidence: Evidence, around: Surroundings): DecimalMark | null {
  const own = leaderOf(leadOfComma(evidence));
  const isTied = own === null && evidence[","].certain > 0;
  if (own !== null) return isPlain(evidence, own, around.habit) ? own : null;
  const isDoubtful = evidence[","].doubtful + evidence["."].doubtful > 0;
  if (!isDoubtful && !isTied) return leaderOf(around.leadOfComma) ?? around.habit ?? ".";
  return isDoubtful ? borrowedMark(evidence, around) : around.habit;
}

/**
 * Excel writes `;` between the cells exactly where the comma is the decimal mark, and commas where it is not;
 * a tab or `|` says nothing.
 */
export function habitOf(delimiter: string): DecimalMark | null {
  if (delimiter === ";") return ",";
  return delimiter === "," ? "." : null;
}
