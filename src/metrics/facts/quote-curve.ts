import { aalenJohansen } from "../../statistics/aalen-johansen.ts";
import { chanceFromAge } from "../../statistics/chance-from-age.ts";
import type { LifeTable, Step } from "../../statistics/life.ts";
import { productLimit } from "../../statistics/product-limit.ts";
import { lastShare, timeOf } from "../../statistics/step-curve.ts";
import type { QuoteEnd } from "./quotes-known.ts";

/** What becomes of quotes as they grow older, in days from issue. */
export interface QuoteCurve {
  /** How many quotes it rests on, and how many of them were won and lost by now. */
  issued: number;
  won: number;
  lost: number;
  /** The age up to which any of them was followed. What comes after it nobody has seen. */
  followedTo: number;
  /** The share won, lost and still open by each age at which one was decided. */
  wonBy: readonly Step[];
  lostBy: readonly Step[];
  open: readonly Step[];
  /** The age in days by which nine tenths of what is ever won has been won; null where nothing was. */
  typicalAge: number | null;
}

/** Nine tenths of what is ever won has been won by then. */
const mostOfWins = 0.9;

function typicalAgeOf(wonBy: readonly Step[]): number | null {
  const ever = lastShare(wonBy);
  return ever === 0 ? null : timeOf(wonBy, mostOfWins * ever);
}

/** The curve of some quotes by their ages; one without steps where none is decided. */
export function quoteCurve(quotes: LifeTable<QuoteEnd>): QuoteCurve {
  const sets = quotes.riskSets();
  const wonBy = aalenJohansen(sets, "won");
  return {
    issued: quotes.size,
    won: quotes.endedBy("won"),
    lost: quotes.endedBy("lost"),
    followedTo: quotes.longest,
    wonBy,
    lostBy: aalenJohansen(sets, "lost"),
    open: productLimit(sets),
    typicalAge: typicalAgeOf(wonBy),
  };
}

/**
 * Whether a curve says what has become of quotes by an age: some were followed so far, or none is left open.
 */
export function isSeenAt({ open, followedTo, issued }: QuoteCurve, age: number): boolean {
  return issued > 0 && (age <= followedTo || open.at(-1)?.share === 0);
}

/** The chance (0–1) that a quote open at an age is still won; 0 at an age to which none came. */
export const chanceToWin = ({ wonBy, open }: QuoteCurve, age: number) => chanceFromAge(wonBy, open, age);
