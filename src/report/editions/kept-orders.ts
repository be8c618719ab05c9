import { z } from "zod";
import { isoOfDay } from "../../calendar/day.ts";
import { monthOfDay } from "../../calendar/window.ts";
import { outcomeCode } from "../../contract/dataset.ts";
import { monthId } from "../../contract/figure.ts";
import type { Facts } from "../../metrics/facts/facts.ts";
import { quotePseudonym } from "./quote-pseudonym.ts";

/**
 * A quote that was won, or a credit note, whose value is below 0: a pseudonym, the month in which it closed,
 * its value, and the team that it counts for.
 */
export const keptOrder = z.tuple([z.string(), monthId, z.number().nullable(), z.string().nullable()]);

export type KeptOrder = z.infer<typeof keptOrder>;

/** A year, and the same month of the year before: older months are seldom corrected. */
const monthsKept = 13;

/** Days of so many months, and some more. */
const daysBack = monthsKept * 31;

/**
 * The orders and credit notes of the last thirteen months as an edition keeps them, by pseudonym, so that
 * later it can be said how many of them changed: nothing of who or for whom. One without a number is none of
 * them: it cannot be found again.
 */
export function keptOrdersOf({ dataset: { quotes }, scopes, periodEnd, months, window }: Facts): KeptOrder[] {
  const last = months.indexOf(window.month.months[0] ?? "");
  const kept = new Set<string>(months.ids.slice(Math.max(0, last - monthsKept + 1), last + 1));
  const orders: KeptOrder[] = [];
  for (let row = 0; row < quotes.length; row++) {
    const [outcome, closedOn = -1, id = ""] = [quotes.outcome[row], quotes.closedOn[row], quotes.id[row]];
    if (outcome !== outcomeCode.won && outcome !== outcomeCode.credit) continue;
    if (id === "" || closedOn > periodEnd || closedOn < periodEnd - daysBack) continue;
    const month = monthOfDay(closedOn);
    if (!kept.has(month)) continue;
    const value = quotes.value[row] ?? Number.NaN;
    const pseudonym = quotePseudonym(id, isoOfDay(quotes.issuedOn[row] ?? 0));
    orders.push([
      pseudonym,
      month,
      Number.isNaN(value) ? null : value,
      scopes.teamOn(quotes.person[row] ?? -1, closedOn),
    ]);
  }
  return orders.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
