import { outcomeCode } from "../../contract/dataset.ts";
import type { Base } from "./base.ts";
import { type Tally, tally } from "./tally.ts";

/** What can be lacking in a row that is used nevertheless. */
export const recordingGaps = [
  "activities_without_account",
  "activities_without_contact",
  "quotes_without_account",
  "orders_without_value",
] as const;
export type RecordingGap = (typeof recordingGaps)[number];

/** Per month, of the whole organisation, the rows that lack something and all rows that could. */
export type RecordingFacts = Readonly<Record<RecordingGap, { lacking: Tally; all: Tally }>>;

/** The only scope: how a person records is no figure of that person. */
export const everyone = 0;

/** How complete the rows are that are used: contacts on the day they were made, quotes on the day they were issued, orders on the day they closed. */
export function recordingFacts({ dataset, months, monthOf }: Base): RecordingFacts {
  const pair = () => ({ lacking: tally(1, months), all: tally(1, months) });
  const facts = Object.fromEntries(recordingGaps.map((gap) => [gap, pair()])) as Record<
    RecordingGap,
    ReturnType<typeof pair>
  >;
  const count = (gap: RecordingGap, month: number, isLacking: boolean) => {
    facts[gap].all.add(everyone, month, 1);
    if (isLacking) facts[gap].lacking.add(everyone, month, 1);
  };
  const { activities, quotes } = dataset;
  for (let row = 0; row < activities.length; row++) {
    if (activities.planned[row] === 1) continue;
    const month = monthOf(activities.day[row] ?? 0);
    const hasAccount = (activities.account[row] ?? -1) >= 0;
    count("activities_without_account", month, !hasAccount);
    if (hasAccount) count("activities_without_contact", month, (activities.contact[row] ?? -1) < 0);
  }
  for (let row = 0; row < quotes.length; row++) {
    count("quotes_without_account", monthOf(quotes.issuedOn[row] ?? 0), (quotes.account[row] ?? -1) < 0);
    if (quotes.outcome[row] !== outcomeCode.won) continue;
    count("orders_without_value", monthOf(quotes.closedOn[row] ?? 0), Number.isNaN(quotes.value[row] ?? 0));
  }
  return facts;
}
