import type { Account } from "../../contract/dataset.ts";
import { media, planMedia } from "../../contract/vocabulary.ts";
import { turnsByAccount } from "../facts/account-on.ts";
import { accountColumns } from "../facts/account-scopes.ts";
import { contactLog } from "../facts/contact-log.ts";
import { addContactsMade } from "../facts/contacts-made.ts";
import { emptyCounts } from "../facts/count-sums.ts";
import { countedRows } from "../facts/counted-rows.ts";
import { addActivities } from "../facts/counts.ts";
import type { Facts } from "../facts/facts.ts";
import { addQuotes } from "../facts/quote-counts.ts";
import { addQuotesRecorded } from "../facts/recording.ts";
import { addHands } from "../facts/strength.ts";
import { addTargets } from "../facts/targets.ts";
import type { Replaying, Wanted } from "./noted.ts";

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

/** Whether what was done at an account may count in any of some scopes: those its manager was in. */
function mayCount({ scopes }: Facts, { manager }: Account, wanted: Wanted): boolean {
  if (wanted.has(scopes.company)) return true;
  if (manager === null) return false;
  if (wanted.has(scopes.person(manager))) return true;
  return scopes.employmentsOf(manager).some(({ team }) => wanted.has(scopes.team(team)));
}

/** Holds what was done at accounts against their plans once more, with the activity behind each contact. */
export function replayDone({ facts, tallyOf, turn, wanted }: Replaying): void {
  const log = contactLog(facts.dataset, facts.periodEnd, true);
  const turnsOf = turnsByAccount(facts.dataset.accounts);
  const { accounts } = facts.plan;
  const into = media.map((medium) => ({
    realised: tallyOf(`realised.${medium}`),
    served: tallyOf(`served.${medium}`),
    surplus: tallyOf(`surplus.${medium}`),
  }));
  for (const { account, index } of accounts) {
    if (!mayCount(facts, account, wanted)) continue;
    const place = { base: facts, account, index };
    for (const [i, medium] of media.entries()) {
      const turns = turnsOf(index).map((each) => ({
        ...each,
        plan: accounts[each.index]?.planned.get(medium),
      }));
      const tallies = into[i];
      if (tallies) addContactsMade(place, log, { code: planMedia.indexOf(medium), turns }, tallies, turn);
    }
  }
}
