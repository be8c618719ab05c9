import type { Random } from "../../src/statistics/chance.ts";
import { pick } from "./random.ts";
import { askedAt, sumOf } from "./rounds.ts";
import { askedOtherwise } from "./stories.ts";
import type { Account, OwnWish, Times } from "./types.ts";
import { chanceIn, type World } from "./world.ts";

/** Shares of the customers: whose wish is known, who want no contact at all, who have a norm of their own. */
const known = 0.16;
const wantNone = 0.03;
const ownNorms = 0.008;

/** The customer of an account manager that has most contact persons, of the largest segment. */
function largestOf(world: World, manager: string): Account | undefined {
  return world.accounts
    .filter((account) => account.manager === manager && account.group === "A klant" && !account.until)
    .toSorted((one, other) => other.contacts.length - one.contacts.length)[0];
}

function wishOf(random: Random, world: World, account: Account): Times {
  const asked = askedAt(world, account);
  const more = pick(random, [0.5, 0.75, 1, 1, 1.25]);
  const medium = pick(random, ["bezoek", "telefoon", "alle", "alle"] as const);
  if (random() < wantNone) return { times: 0 };
  if (medium === "alle") return { times: Math.round(sumOf(asked) * more) };
  return { times: Math.max(1, Math.round((asked.get(medium) ?? 0) * more)), medium };
}

/** What customers have of their own, by their numbers: as the stories have it, and of some by chance. */
export function wishesOf(world: World): Map<string, OwnWish> {
  const random = chanceIn(world, "wishes");
  const found = new Map<string, OwnWish>();
  for (const account of world.accounts) {
    const [isKnown, hasNorm] = [random() < known, random() < ownNorms];
    const [wish, fewer] = [wishOf(random, world, account), pick(random, [-1, 1, 2])];
    if (!account.group.endsWith("klant")) continue;
    const visits = askedAt(world, account).get("bezoek") ?? 0;
    const norm = { times: Math.max(0, visits + fewer) };
    if (isKnown || hasNorm)
      found.set(account.number, { ...(hasNorm ? { norm } : {}), ...(isKnown ? { wish } : {}) });
  }
  for (const [manager, own] of askedOtherwise) {
    const account = largestOf(world, manager);
    if (account) found.set(account.number, own);
  }
  return found;
}
