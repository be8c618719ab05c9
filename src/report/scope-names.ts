import type { Facts } from "../metrics/facts/facts.ts";
import type { Snapshot } from "./snapshot.ts";

type ScopeEntry = Snapshot["scopes"][number];

/**
 * Who or what each scope is. A person is in the team and role of their row in force at the end of the period,
 * or the last one.
 */
export function scopeEntries(facts: Facts): ScopeEntry[] {
  return facts.scopes.list.map(({ kind, id }, index): ScopeEntry => {
    if (kind === "company") return { kind, id, name: facts.settings.organisation };
    const owner = facts.scopes.list[facts.scopes.ownerOf(index)];
    if (kind === "team_segment" && owner) return { kind, id, name: id.slice(owner.id.length + 1) };
    if (kind !== "account_manager") return { kind, id, name: id };
    const person = facts.scopes.personOf(index);
    const team = facts.scopes.teamOn(person, facts.periodEnd);
    const role = facts.scopes.employmentsOf(person).find((spell) => spell.team === team)?.role;
    return {
      kind,
      id,
      name: facts.dataset.people[person]?.name ?? id,
      ...(team === null ? {} : { team }),
      ...(role ? { role } : {}),
    };
  });
}
