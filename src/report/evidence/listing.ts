import type { Facts } from "../../metrics/facts/facts.ts";
import type { Signal } from "../findings/find-findings.ts";
import { membersOf, type Reader } from "../sight.ts";
import type { RowDetail } from "./row-detail.ts";

/** What of evidence one reader may have. Of what is not listed only the sum is told, as on the page. */
export interface Listing {
  /** Whether there is evidence of a finding for them at all. */
  has(signal: Signal): boolean;
  lists(row: RowDetail): boolean;
  /** Whether an account may be named, by its first row. */
  names(account: number): boolean;
}

const listsAll: Listing = { has: () => true, lists: () => true, names: () => true };
const listsNothing: Listing = { has: () => false, lists: () => false, names: () => false };

/**
 * What is listed for some account managers, by their scopes: their own rows and those that are nobody's, with
 * the accounts that they have on the last day. What others did at their accounts, or who has left did for
 * them, is told as a sum.
 */
function listsOf(facts: Facts, own: ReadonlySet<number>, team: number): Listing {
  const { dataset, accountOn, periodEnd } = facts;
  const indexOf = new Map(facts.scopes.list.map(({ kind, id }, index) => [`${kind} ${id}`, index]));
  const people = new Set([...own].map(facts.scopes.personOf));
  return {
    has: ({ scope: { kind, id } }) => {
      const scope = indexOf.get(`${kind} ${id}`) ?? -1;
      return own.has(scope) || (scope >= 0 && scope === team);
    },
    lists: ({ person }) => person === null || people.has(person),
    names: (account) => {
      const manager = dataset.accounts[accountOn(account, periodEnd)]?.manager ?? null;
      return manager !== null && people.has(manager);
    },
  };
}

/**
 * What a reader may have of the evidence: management all of it, a team what is its own and its members', a
 * person their own, and the company, which reads of nobody, none.
 */
export function listingOf(facts: Facts, reader: Reader): Listing {
  if (reader.kind === "management") return listsAll;
  if (reader.kind === "company" || reader.scope < 0) return listsNothing;
  if (reader.kind === "person") return listsOf(facts, new Set([reader.scope]), -1);
  const members = membersOf(facts, facts.scopes.list[reader.scope]?.id);
  return listsOf(facts, members, reader.scope);
}
