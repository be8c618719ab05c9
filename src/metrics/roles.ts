import type { Window } from "../calendar/window.ts";
import type { Facts } from "./facts/facts.ts";

/** The role somebody has last had by the end of a window. */
function roleAt(facts: Facts, person: number, window: Window): string | null {
  const spells = facts.scopes.employmentsOf(person).filter((spell) => spell.from <= window.to);
  return spells.toSorted((a, b) => b.from - a.from)[0]?.role ?? null;
}

/** Roles by window, looked up once for all people: each is compared with all others. */
const rolesByWindow = new WeakMap<Window, ReadonlyMap<number, string | null>>();

/** The role of each account manager's scope. */
export function rolesIn(facts: Facts, window: Window): ReadonlyMap<number, string | null> {
  const known = rolesByWindow.get(window);
  if (known) return known;
  const roles = new Map<number, string | null>();
  facts.scopes.list.forEach(({ kind }, index) => {
    if (kind === "account_manager") roles.set(index, roleAt(facts, facts.scopes.personOf(index), window));
  });
  rolesByWindow.set(window, roles);
  return roles;
}

/** The scopes of all others who have the role of somebody: whom they are compared with. */
export function colleaguesOf(facts: Facts, scope: number, window: Window): number[] {
  const roles = rolesIn(facts, window);
  const own = roles.get(scope);
  return [...roles].flatMap(([index, role]) => (index !== scope && role === own ? [index] : []));
}
