import { overlap } from "../../calendar/spells.ts";
import type { PlanLine } from "../../contract/dataset.ts";
import { type AccountPlace, scopesIn } from "./account-place.ts";
import type { PlannedContact } from "./plan-lines.ts";
import type { ExpectedTallies, PlannedTallies } from "./plan-tallies.ts";
import { portfolioSpell } from "./portfolio-spell.ts";

/** Working days of a range on which an account is in the portfolio. */
export function portfolioDays({ base, account }: AccountPlace, range: { from: number; to: number }): number {
  const { from, to } = overlap(portfolioSpell(account), range);
  return base.workdays.between(from, to);
}

/** Orders and revenue that a quote line expects of so many quotes. */
function addExpected(
  { hitRate, orderValue }: PlanLine,
  asked: number,
  at: { scope: number; month: number },
  into: ExpectedTallies,
): void {
  const { scope, month } = at;
  if (hitRate === null) into.unknownRate.add(scope, month, asked);
  else into.orders.add(scope, month, asked * hitRate);
  if (hitRate === null || orderValue === null) into.unknownValue.add(scope, month, asked);
  else into.revenue.add(scope, month, asked * hitRate * orderValue);
}

/** Adds what a plan asks of one account by one medium, month by month. `expected` is given for quotes. */
export function addAsked(
  place: AccountPlace,
  { line, timesPerYear }: PlannedContact,
  into: { planned: PlannedTallies; expected: ExpectedTallies | null },
  emptySeat: (manager: number | null, month: number) => number,
): void {
  const { base, account } = place;
  const { planned, expected } = into;
  const isAgreed = line.agreedOn !== null && line.agreedOn <= base.periodEnd;
  for (const [month, range] of base.workdaysByMonth.entries()) {
    const asked = timesPerYear * portfolioDays(place, range);
    if (asked === 0) continue;
    const unserved = asked * emptySeat(account.manager, month);
    for (const scope of scopesIn(place, month)) {
      planned.contacts.add(scope, month, asked);
      planned.unserved.add(scope, month, unserved);
      if (isAgreed) planned.agreed.add(scope, month, asked);
      if (line.minutes === null) planned.unknownMinutes.add(scope, month, asked);
      else planned.minutes.add(scope, month, asked * line.minutes);
      if (expected) addExpected(line, asked, { scope, month }, expected);
    }
  }
}
