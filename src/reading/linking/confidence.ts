import type { Confidence } from "../../contract/dataset.ts";
import { numberAt, type Table, textAt } from "../columns/table.ts";
import type { People } from "./people.ts";

/** What stands in the lines of plans, also in those that a later agreement has superseded. */
function saidInPlans(table: Table | null, people: People): Confidence[] {
  if (table === null || !table.columns.has("confidence")) return [];
  const found: Confidence[] = [];
  for (let row = 0; row < table.length; row++) {
    if (table.states.isWrong(row)) continue;
    const share = numberAt(table, "confidence", row);
    const on = numberAt(table, "agreed_on", row);
    const person = people.keys.find(textAt(table, "account_manager_id", row) ?? "");
    if (share !== null && on !== null && person >= 0) found.push({ person, on, share });
  }
  return found;
}

/**
 * How sure people said to be, by day: of a person and a day once, as an agreement has it, else as the first
 * line of the plan.
 */
export function confidenceOf(
  plan: Table | null,
  people: People,
  agreed: readonly Confidence[],
): Confidence[] {
  const byDay = new Map<string, Confidence>();
  for (const each of [...agreed, ...saidInPlans(plan, people)]) {
    const key = `${each.person} ${each.on}`;
    if (!byDay.has(key)) byDay.set(key, each);
  }
  return [...byDay.values()].sort((a, b) => a.on - b.on || a.person - b.person);
}
