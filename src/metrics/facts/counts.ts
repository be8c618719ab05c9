import { op, table } from "arquero";
import { outcomeCode } from "../../contract/dataset.ts";
import { type Measure, media, pluralOfMedium } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import { type Tally, tally } from "./tally.ts";

/** What was done, by the one who did it and by the segment of the account it was done at. */
export interface CountFacts {
  /** Contacts by medium, quotes issued, orders and revenue on the day they closed. */
  of: Record<Measure, Tally>;
  lost: Tally;
  /** Orders that have a value; the others count as orders and add nothing to revenue. */
  valued: Tally;
  /** Visits and calls at prospects, and at all known accounts. */
  atProspects: Tally;
  atKnown: Tally;
}

function emptyCounts(make: () => Tally): CountFacts {
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
      revenue: make(),
    } satisfies Record<Measure, Tally>,
    lost: make(),
    valued: make(),
    atProspects: make(),
    atKnown: make(),
  };
}

/** Contacts of one medium that one person made at one account in one month. */
interface ContactRow {
  month: number;
  team: number;
  person: number;
  type: number;
  account: number;
  count: number;
}

/** Months, makers and accounts of the activities as columns, summed to one row per combination. */
function groupedActivities(base: Base) {
  const { activities } = base.dataset;
  const length = activities.length;
  const month = new Int32Array(length);
  const team = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    const day = activities.day[row] ?? 0;
    const counted = activities.planned[row] === 0 && day <= base.periodEnd;
    month[row] = counted ? base.monthOf(day) : -1;
    team[row] = base.scopes.team(base.scopes.teamOn(activities.person[row] ?? -1, day));
  }
  return table({
    month,
    team,
    person: activities.person,
    type: activities.type,
    account: activities.account,
    count: activities.count,
  })
    .groupby("month", "team", "person", "type", "account")
    .rollup({ count: op.sum("count") });
}

/** The scopes in which something counts that a person did at an account. */
function scopesOfRow(base: Base, team: number, person: number, account: number): number[] {
  const { company, person: personScope, segments } = base.scopes;
  const known = base.dataset.accounts[account];
  return [company, team, personScope(person), ...(known ? segments(known) : [])];
}

/** Adds one combination of month, maker, medium and account to its scopes. */
function addContacts(base: Base, counts: CountFacts, row: ContactRow): void {
  const medium = media[row.type];
  if (medium === undefined || row.month < 0) return;
  const account = base.dataset.accounts[row.account];
  const spokenAt = medium === "visit" || medium === "call" ? account : undefined;
  for (const scope of scopesOfRow(base, row.team, row.person, row.account)) {
    counts.of[pluralOfMedium[medium]].add(scope, row.month, row.count);
    if (spokenAt) counts.atKnown.add(scope, row.month, row.count);
    if (spokenAt?.status === "prospect") counts.atProspects.add(scope, row.month, row.count);
  }
}

function addActivities(base: Base, counts: CountFacts): void {
  const grouped = groupedActivities(base);
  const at = (name: string, row: number): number => grouped.get(name, row);
  for (let row = 0; row < grouped.numRows(); row++) {
    addContacts(base, counts, {
      month: at("month", row),
      team: at("team", row),
      person: at("person", row),
      type: at("type", row),
      account: at("account", row),
      count: at("count", row),
    });
  }
}

function addQuotes(base: Base, counts: CountFacts): void {
  const { quotes } = base.dataset;
  for (let row = 0; row < quotes.length; row++) {
    const person = quotes.person[row] ?? -1;
    const account = quotes.account[row] ?? -1;
    const count = (day: number, target: Tally, value: number) => {
      if (day < 0 || day > base.periodEnd) return;
      const team = base.scopes.team(base.scopes.teamOn(person, day));
      for (const scope of scopesOfRow(base, team, person, account))
        target.add(scope, base.monthOf(day), value);
    };
    const closedOn = quotes.closedOn[row] ?? -1;
    const value = quotes.value[row] ?? Number.NaN;
    count(quotes.issuedOn[row] ?? -1, counts.of.quotes, 1);
    if (quotes.outcome[row] === outcomeCode.lost) count(closedOn, counts.lost, 1);
    if (quotes.outcome[row] !== outcomeCode.won) continue;
    count(closedOn, counts.of.orders, 1);
    if (Number.isNaN(value)) continue;
    count(closedOn, counts.of.revenue, value);
    count(closedOn, counts.valued, 1);
  }
}

/** Counts of everything that was done up to the end of the period, per scope and month. */
export function countFacts(base: Base): CountFacts {
  const counts = emptyCounts(() => tally(base.scopes.list.length, base.months));
  addActivities(base, counts);
  addQuotes(base, counts);
  return counts;
}
