import { media, pluralOfMedium } from "../../contract/vocabulary.ts";
import { type AccountColumns, accountColumns, teamSegmentsAt } from "./account-scopes.ts";
import type { Base } from "./base.ts";
import { type CountFacts, type CountsIn, emptyCounts } from "./count-sums.ts";
import type { CountedRows } from "./counted-rows.ts";
import { MonthSums, moneyParts, type Tally, type Turn } from "./month-sums.ts";
import { addQuotes } from "./quote-counts.ts";

/** Writes the scopes of the account of an activity after those of who made it. */
function setAccountScopes(base: Base, at: AccountColumns, row: number, scopes: Int32Array): void {
  const { account, day } = base.dataset.activities;
  const [first = -1, on = 0] = [account[row], day[row]];
  const own = base.accountOn(first, on);
  scopes[3] = at.segment[own] ?? -1;
  scopes[4] = at.segmentStatus[own] ?? -1;
  if (!base.withTeamSegments) return;
  const [whole = -1, byStatus = -1] = teamSegmentsAt(base, first, on);
  scopes[5] = whole;
  scopes[6] = byStatus;
}

/** By visits and calls somebody is spoken to. */
const spoken: ReadonlySet<string> = new Set(["visit", "call"]);

/**
 * Adds every contact to the scopes of who made it and of where. Straight from the columns: grouping the rows
 * first takes longer than adding them up.
 */
export function addActivities(
  base: Base,
  at: AccountColumns,
  rows: CountedRows,
  counts: Pick<CountsIn<Tally>, "of" | "atKnown" | "atProspects">,
  turn: Turn = { row: -1 },
): void {
  const { activities } = base.dataset;
  const made = media.map((medium) => counts.of[pluralOfMedium[medium]]);
  const isSpoken = media.map((medium) => spoken.has(medium));
  const scopes = new Int32Array(base.withTeamSegments ? 7 : 5);
  scopes[0] = base.scopes.company;
  for (let row = 0; row < activities.length; row++) {
    const month = rows.month[row] ?? -1;
    if (month < 0) continue;
    turn.row = row;
    const account = activities.account[row] ?? -1;
    const type = activities.type[row] ?? 0;
    const count = activities.count[row] ?? 0;
    scopes[1] = rows.team[row] ?? -1;
    scopes[2] = base.scopes.person(activities.person[row] ?? -1);
    setAccountScopes(base, at, row, scopes);
    made[type]?.addTo(scopes, month, count);
    if (account < 0 || !isSpoken[type]) continue;
    counts.atKnown.addTo(scopes, month, count);
    if ((activities.day[row] ?? 0) < (base.customers.from[account] ?? 0))
      counts.atProspects.addTo(scopes, month, count);
  }
}

/** Counts of everything that was done up to the end of the period, per scope and month. */
export function countFacts(base: Base, rows: CountedRows): CountFacts {
  const scopes = base.scopes.list.length;
  const counts = emptyCounts(
    () => new MonthSums(scopes, base.months),
    () => new MonthSums(scopes, base.months, moneyParts),
  );
  const at = accountColumns(base);
  addActivities(base, at, rows, counts);
  addQuotes(base, at, counts);
  return counts;
}
