import { covers } from "../../calendar/spells.ts";
import { type AccountPlace, scopesIn } from "./account-place.ts";
import { type ContactLog, placeOf } from "./contact-log.ts";
import type { PlannedContact } from "./plan-lines.ts";
import type { DoneTallies } from "./plan-tallies.ts";
import { portfolioSpell } from "./portfolio-spell.ts";
import { credits } from "./served.ts";

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
  const made = credits(log.day.subarray(from, to), log.count.subarray(from, to), {
    timesPerYear: medium.plan?.timesPerYear ?? 0,
    maxPerYear: medium.plan?.maxPerYear ?? Number.POSITIVE_INFINITY,
  });
  const r12 = base.windows.find((window) => window.kind === "r12");
  for (const { day, made: count, served, surplus } of made) {
    const month = base.monthOf(day);
    if (month < 0 || !covers(portfolioSpell(account), day)) continue;
    for (const scope of scopesIn(place, month)) {
      into.realised.add(scope, month, count);
      into.served.add(scope, month, served);
      into.surplus.add(scope, month, surplus);
    }
    if (!r12 || !covers(r12, day)) continue;
    totals.made += count;
    totals.served += served;
    totals.surplus += surplus;
  }
  return totals;
}
