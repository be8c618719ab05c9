import { covers } from "../../calendar/spells.ts";
import { planMedia } from "../../contract/vocabulary.ts";
import { type AccountPlace, scopesInTeam, teamOfAccount } from "./account-place.ts";
import { type ContactLog, placeOf } from "./contact-log.ts";
import type { PlannedContact } from "./plan-lines.ts";
import type { DoneTallies } from "./plan-tallies.ts";
import { portfolioSpell } from "./portfolio-spell.ts";
import { credits } from "./served.ts";

const quoteMedium = planMedia.indexOf("quote");

/** What one account got by one medium: the day of the last contact (−1 for none), and of the twelve months what was made, served and surplus. */
export interface DoneTotals {
  last: number;
  made: number;
  served: number;
  surplus: number;
}

/** Adds what was done at one account by one medium. Contacts outside the portfolio are no part of it, but the customer has had them. */
export function addDone(
  place: AccountPlace,
  log: ContactLog,
  medium: { code: number; plan: PlannedContact | undefined },
  into: DoneTallies,
): DoneTotals {
  const { base, account, index } = place;
  const at = placeOf(index, medium.code);
  const [from, to] = [log.start[at] ?? 0, log.start[at + 1] ?? 0];
  const totals: DoneTotals = {
    last: from < to ? (log.day[to - 1] ?? -1) : -1,
    made: 0,
    served: 0,
    surplus: 0,
  };
  const days = log.day.subarray(from, to);
  const counts = log.count.subarray(from, to);
  const spell = portfolioSpell(account);
  const logged = base.firstDays[medium.code === quoteMedium ? "quotes" : "activities"];
  const { served, surplus } = credits(days, counts, {
    timesPerYear: medium.plan?.timesPerYear ?? 0,
    maxPerYear: medium.plan?.maxPerYear ?? Number.POSITIVE_INFINITY,
    from: Math.max(logged, spell.from ?? logged),
  });
  const r12 = base.windows.find((window) => window.kind === "r12");
  const scopesOf = scopesByDay(place);
  days.forEach((day, i) => {
    const month = base.monthOf(day);
    if (month < 0 || !covers(spell, day)) return;
    const scopes = scopesOf(day);
    const [made = 0, asked = 0, tooMany = 0] = [counts[i], served[i], surplus[i]];
    into.realised.addTo(scopes, month, made);
    into.served.addTo(scopes, month, asked);
    into.surplus.addTo(scopes, month, tooMany);
    if (!r12 || !covers(r12, day)) return;
    totals.made += made;
    totals.served += asked;
    totals.surplus += tooMany;
  });
  return totals;
}

/** The scopes of an account on a day, kept while its team stays the same: days come in their order. */
function scopesByDay(place: AccountPlace): (day: number) => readonly number[] {
  let known: number | null = null;
  let scopes: readonly number[] = [];
  return (day) => {
    const team = teamOfAccount(place, day);
    if (team !== known) scopes = scopesInTeam(place, team);
    known = team;
    return scopes;
  };
}
