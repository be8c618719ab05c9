import type { Spell } from "../../calendar/spells.ts";
import type { Account } from "../../contract/dataset.ts";

/** The days on which an account is in the portfolio of its manager. */
export function portfolioSpell({ since, until }: Account): Spell {
  return { from: since, to: until };
}
