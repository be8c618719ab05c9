import { isMade, outcomeCode } from "../../contract/dataset.ts";
import { mediumCode } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import { MonthSums, type Tally, type Turn } from "./month-sums.ts";

/** What can be lacking in a row that is used nevertheless. */
export const recordingGaps = [
  "activities_without_account",
  "activities_without_contact",
  "quotes_without_account",
  "orders_without_value",
  "orders_unlogged",
] as const;
export type RecordingGap = (typeof recordingGaps)[number];

/** The rows that lack something, and all rows that could. */
interface RecordedIn<T extends Tally> {
  lacking: T;
  all: T;
}

/** Per month, of the whole organisation, how many rows lack something and how many could. */
export type RecordingFacts = Readonly<Record<RecordingGap, RecordedIn<MonthSums>>>;

const at = (column: Int32Array, row: number) => column[row] ?? -1;

/**
 * The first day on which something was recorded at each account: a visit or call that was made, and a quote
 * that was issued.
 */
function firstDaysAt({ dataset: { activities, quotes, accounts } }: Base): {
  contact: Int32Array;
  quote: Int32Array;
} {
  const never = 0x7f_ff_ff_ff;
  const contact = new Int32Array(accounts.length).fill(never);
  const quote = new Int32Array(accounts.length).fill(never);
  const keep = (days: Int32Array, account: number, day: number) => {
    if (account >= 0 && day < (days[account] ?? 0)) days[account] = day;
  };
  for (let row = 0; row < activities.length; row++) {
    const type = activities.type[row];
    if (!isMade(activities, row) || (type !== mediumCode.visit && type !== mediumCode.call)) continue;
    keep(contact, at(activities.account, row), at(activities.day, row));
  }
  for (let row = 0; row < quotes.length; row++) {
    if (quotes.outcome[row] === outcomeCode.credit) continue;
    keep(quote, at(quotes.account, row), at(quotes.issuedOn, row));
  }
  return { contact, quote };
}

/** The only scope: how a person records is no figure of that person. */
export const everyone = 0;

/** Adds how complete quotes are on the day they were issued, and orders on the day they closed. */
export function addQuotesRecorded(
  base: Base,
  facts: Readonly<
    Record<"quotes_without_account" | "orders_without_value" | "orders_unlogged", RecordedIn<Tally>>
  >,
  turn: Turn = { row: -1 },
): void {
  const { quotes } = base.dataset;
  const { monthOf } = base;
  const first = firstDaysAt(base);
  const count = (gap: keyof typeof facts, month: number, isLacking: boolean) => {
    facts[gap].all.add(everyone, month, 1);
    if (isLacking) facts[gap].lacking.add(everyone, month, 1);
  };
  for (let row = 0; row < quotes.length; row++) {
    // A credit note is no quote.
    if (quotes.outcome[row] === outcomeCode.credit) continue;
    turn.row = row;
    const account = at(quotes.account, row);
    count("quotes_without_account", monthOf(at(quotes.issuedOn, row)), account < 0);
    if (quotes.outcome[row] !== outcomeCode.won) continue;
    const closed = at(quotes.closedOn, row);
    count("orders_without_value", monthOf(closed), Number.isNaN(quotes.value[row]));
    if (account < 0) continue;
    const isLogged = at(first.contact, account) <= closed || at(first.quote, account) < closed;
    count("orders_unlogged", monthOf(closed), !isLogged);
  }
}

/**
 * How complete the rows are that are used: contacts on the day they were made, quotes on the day they were
 * issued, orders on the day they closed.
 */
export function recordingFacts(base: Base): RecordingFacts {
  const { dataset, months, monthOf } = base;
  const pair = () => ({ lacking: new MonthSums(1, months), all: new MonthSums(1, months) });
  const facts = Object.fromEntries(recordingGaps.map((gap) => [gap, pair()])) as Record<
    RecordingGap,
    ReturnType<typeof pair>
  >;
  const { activities } = dataset;
  const { activities_without_account: accountless, activities_without_contact: contactless } = facts;
  for (let row = 0; row < activities.length; row++) {
    if (!isMade(activities, row)) continue;
    const month = monthOf(at(activities.day, row));
    // A row may stand for several: a warehouse counts before it exports.
    const howMany = activities.count[row] ?? 1;
    const hasAccount = at(activities.account, row) >= 0;
    const asked = hasAccount ? contactless : accountless;
    accountless.all.add(everyone, month, howMany);
    if (hasAccount) contactless.all.add(everyone, month, howMany);
    if (!hasAccount || at(activities.contact, row) < 0) asked.lacking.add(everyone, month, howMany);
  }
  addQuotesRecorded(base, facts);
  return facts;
}
