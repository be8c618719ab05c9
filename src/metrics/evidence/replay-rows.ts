import { accountColumns } from "../facts/account-scopes.ts";
import { emptyCounts } from "../facts/count-sums.ts";
import { countedRows } from "../facts/counted-rows.ts";
import { addActivities } from "../facts/counts.ts";
import { addQuotes } from "../facts/quote-counts.ts";
import { addQuotesRecorded } from "../facts/recording.ts";
import { addHands } from "../facts/strength.ts";
import { addTargets } from "../facts/targets.ts";
import type { Replaying } from "./noted.ts";

/** Counts activities once more, by the one who made them. */
export function replayActivities({ facts, tallyOf, turn }: Replaying): void {
  addActivities(facts, accountColumns(facts), countedRows(facts), emptyCounts(tallyOf), turn);
}

/** Counts quotes and orders once more. */
export function replayQuotes({ facts, tallyOf, turn }: Replaying): void {
  addQuotes(facts, accountColumns(facts), emptyCounts(tallyOf), turn);
}

/** Spreads the revenue targets once more. */
export function replayTargets({ facts, tallyOf, turn }: Replaying): void {
  addTargets(facts, (measure) => (measure === "revenue" ? tallyOf("target") : undefined), turn);
}

/** Counts planned and contracted hands once more; of absence nothing. */
export function replayHands({ facts, tallyOf, turn, wanted }: Replaying): void {
  const months = new Set([...wanted.values()].flatMap((each) => [...each]));
  const into = {
    planned: tallyOf("planned"),
    plannedDays: tallyOf("plannedDays"),
    contracted: tallyOf("contracted"),
    hours: tallyOf("hours"),
    contractFte: tallyOf("contractFte"),
  };
  addHands(facts, facts.strength, months, into, turn);
}

/** Looks once more at which orders came out of nowhere. */
export function replayRecorded({ facts, tallyOf, turn }: Replaying): void {
  const none = { lacking: tallyOf(""), all: tallyOf("") };
  const recorded = {
    quotes_without_account: none,
    orders_without_value: none,
    orders_unlogged: { lacking: tallyOf("unlogged"), all: tallyOf("ordersAtKnown") },
  };
  addQuotesRecorded(facts, recorded, turn);
}
