import type { Account } from "../../contract/dataset.ts";
import { media, planMedia } from "../../contract/vocabulary.ts";
import { turnsByAccount } from "../facts/account-turns.ts";
import { contactLog } from "../facts/contact-log.ts";
import { addContactsMade } from "../facts/contacts-made.ts";
import type { Facts } from "../facts/facts.ts";
import type { Replaying, Wanted } from "./noted.ts";

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
