import { op, table } from "arquero";
import { outcomeCode } from "../../contract/dataset.ts";
import { type Measure, media, pluralOfMedium } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import type { CountedRows } from "./counted-rows.ts";
import { isOfNewCustomer } from "./customer-from.ts";
import { MonthSums, moneyParts } from "./month-sums.ts";

/** What was done, by the one who did it and by the segment of the account it was done at. */
export interface CountFacts {
  /** Contacts by medium, quotes issued, orders and revenue on the day they closed. */
  of: Record<Measure, MonthSums>;
  lost: MonthSums;
  /** Orders that have a value; the others count as orders and add nothing to revenue. */
  valued: MonthSums;
  /** Visits and calls at accounts that were prospects on that day, and at all known accounts. */
  atProspects: MonthSums;
  atKnown: MonthSums;
  /** Orders, and their value, of the first twelve months of a customer. */
  newOrders: MonthSums;
  newRevenue: MonthSums;
}

function emptyCounts(make: () => MonthSums, makeMoney: () => MonthSums): CountFacts {
  return {
    of: {
      visits: make(),
      calls: make(),
      videos: make(),
      emails: make(),
      events: make(),
      others: make(),
      quotes: make(),
      orders: make(),
      revenue: makeMoney(),
    } satisfies Record<Measure, MonthSums>,
    lost: make(),
    valued: make(),
    atProspects: make(),
    atKnown: make(),
    newOrders: make(),
    newRevenue: makeMoney(),
  };
}

/** The scopes of each account's segment, whole and by status, as columns: they are looked up for every contact. */
function accountColumns({ dataset: { accounts }, scopes }: Base) {
  const segments = accounts.map((account) => scopes.segments(account));
  return {
    segment: Int32Array.from(segments, ([whole = -1]) => whole),
    segmentStatus: Int32Array.from(segments, ([, byStatus = -1]) => byStatus),
  };
}

/** The scopes of an account's segment within the team that it is of on a day. */
function teamSegmentsAt(
  { dataset, scopes, accountOn }: Base,
  account: number,
  day: number,
): readonly number[] {
  const found = dataset.accounts[accountOn(account, day)];
  if (!found || found.manager === null) return [];
  return scopes.teamSegments(scopes.teamAt(found.manager, day), found);
}

type AccountColumns = ReturnType<typeof accountColumns>;

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

/** Adds every contact to the scopes of who made it and of where. Straight from the columns: grouping the rows first takes longer than adding them up. */
function addActivities(base: Base, counts: CountFacts, rows: CountedRows): void {
  const { activities } = base.dataset;
  const at = accountColumns(base);
  const made = media.map((medium) => counts.of[pluralOfMedium[medium]]);
  const isSpoken = media.map((medium) => spoken.has(medium));
  const scopes = new Int32Array(base.withTeamSegments ? 7 : 5);
  scopes[0] = base.scopes.company;
  for (let row = 0; row < activities.length; row++) {
    const month = rows.month[row] ?? -1;
    if (month < 0) continue;
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

/** Quotes of one month, maker and segment with one outcome. */
interface QuoteGroup {
  month: number;
  team: number;
  person: number;
  segment: number;
  segmentStatus: number;
  teamSegment: number;
  teamSegmentStatus: number;
  /** 1 in the first twelve months of a customer. */
  isNew: number;
  outcome: number;
  count: number;
  /** Of these, the ones that have a value, and those values together in ten-thousandths. */
  valued: number;
  value: number;
}

/** The quotes by what happened to them on certain days (issued, closed); none of what had not happened by the end of the period. */
function quoteGroups(base: Base, days: Int32Array): QuoteGroup[] {
  const { quotes } = base.dataset;
  const { scopes, periodEnd, monthOf } = base;
  const at = accountColumns(base);
  const accounts = quotes.account.map((account, row) => base.accountOn(account, days[row] ?? -1));
  const inTeams = Array.from(quotes.account, (account, row) =>
    base.withTeamSegments ? teamSegmentsAt(base, account, days[row] ?? -1) : [],
  );
  const groups = table({
    month: days.map((day) => (day < 0 || day > periodEnd ? -1 : monthOf(day))),
    team: quotes.person.map((person, row) => scopes.teamAt(person, days[row] ?? -1)),
    person: quotes.person.map((person) => scopes.person(person)),
    segment: accounts.map((account) => at.segment[account] ?? -1),
    segmentStatus: accounts.map((account) => at.segmentStatus[account] ?? -1),
    teamSegment: Int32Array.from(inTeams, ([whole = -1]) => whole),
    teamSegmentStatus: Int32Array.from(inTeams, ([, byStatus = -1]) => byStatus),
    isNew: days.map((day, row) => (isOfNewCustomer(base.customers, quotes.account[row] ?? -1, day) ? 1 : 0)),
    outcome: quotes.outcome,
    hasValue: quotes.value.map((value) => (Number.isNaN(value) ? 0 : 1)),
    knownValue: quotes.value.map((value) => (Number.isNaN(value) ? 0 : Math.round(value * moneyParts))),
  })
    .groupby(
      "month",
      "team",
      "person",
      "segment",
      "segmentStatus",
      "teamSegment",
      "teamSegmentStatus",
      "isNew",
      "outcome",
    )
    .rollup({ count: op.count(), valued: op.sum("hasValue"), value: op.sum("knownValue") })
    .objects() as QuoteGroup[];
  return groups.filter(({ month }) => month >= 0);
}

function addQuotes(base: Base, counts: CountFacts): void {
  const { quotes } = base.dataset;
  const { company } = base.scopes;
  const scopesOf = (group: QuoteGroup) => [
    company,
    group.team,
    group.person,
    group.segment,
    group.segmentStatus,
    group.teamSegment,
    group.teamSegmentStatus,
  ];
  for (const issued of quoteGroups(base, quotes.issuedOn)) {
    if (issued.outcome === outcomeCode.credit) continue;
    counts.of.quotes.addTo(scopesOf(issued), issued.month, issued.count);
  }
  for (const closed of quoteGroups(base, quotes.closedOn)) {
    const { month, outcome, count, valued, value, isNew } = closed;
    const scopes = scopesOf(closed);
    if (outcome === outcomeCode.lost) counts.lost.addTo(scopes, month, count);
    if (outcome !== outcomeCode.won && outcome !== outcomeCode.credit) continue;
    counts.of.revenue.addTo(scopes, month, value / moneyParts);
    if (isNew === 1) counts.newRevenue.addTo(scopes, month, value / moneyParts);
    if (outcome === outcomeCode.credit) continue;
    counts.of.orders.addTo(scopes, month, count);
    counts.valued.addTo(scopes, month, valued);
    if (isNew === 1) counts.newOrders.addTo(scopes, month, count);
  }
}

/** Counts of everything that was done up to the end of the period, per scope and month. */
export function countFacts(base: Base, rows: CountedRows): CountFacts {
  const scopes = base.scopes.list.length;
  const counts = emptyCounts(
    () => new MonthSums(scopes, base.months),
    () => new MonthSums(scopes, base.months, moneyParts),
  );
  addActivities(base, counts, rows);
  addQuotes(base, counts);
  return counts;
}
