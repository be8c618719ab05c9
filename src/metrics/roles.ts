import type { Window } from "../calendar/window.ts";
import type { CountedFacts } from "./facts/counted-facts.ts";

/** The role of each account manager by their scope; null where none is known. */
export type Roles = ReadonlyMap<number, string | null>;

/** The role somebody has last had by the end of a window. */
function roleAt(facts: CountedFacts, person: number, window: Window): string | null {
  const spells = facts.scopes.employmentsOf(person).filter((spell) => spell.from <= window.to);
  return spells.toSorted((a, b) => b.from - a.from)[0]?.role ?? null;
}

/** The role of each account manager at the end of a window. */
export function rolesIn(facts: CountedFacts, window: Window): Roles {
  const roles = new Map<number, string | null>();
  facts.scopes.list.forEach(({ kind }, index) => {
    if (kind === "account_manager") roles.set(index, roleAt(facts, facts.scopes.personOf(index), window));
  });
  return roles;
}
