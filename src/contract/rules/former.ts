import type { Severity } from "../problem.ts";

/**
 * Rules by the id that they once had: what report.yaml says of such an id holds for the rule that took its
 * place.
 */
const formerIds: ReadonlyMap<string, string> = new Map([
  ...["accounts", "plan", "activities", "quotes", "targets"].map(
    (kind) => [`${kind}.unknown_person`, "people.unknown_person"] as const,
  ),
  ["agreements.unused_cell", "cell.unused"],
  ["key.case_alone", "key.nearly_alike"],
]);

/** Whether a text was once the id of a rule. */
export function isFormerRule(id: string): boolean {
  return formerIds.has(id);
}

type Severities = Readonly<Record<string, Exclude<Severity, "repaired"> | "off">>;

const strictness = ["off", "warning", "error"] as const;

/**
 * Severities by the ids of now. Where several former ids are one rule, the strictest holds; what is said of
 * the rule itself goes before all.
 */
export function withFormerRules(severities: Severities): Severities {
  const carried = new Map<string, Severities[string]>();
  for (const [id, severity] of Object.entries(severities)) {
    const now = formerIds.get(id);
    if (now === undefined) continue;
    const other = carried.get(now);
    const isStricter = other === undefined || strictness.indexOf(severity) > strictness.indexOf(other);
    if (isStricter) carried.set(now, severity);
  }
  return { ...Object.fromEntries(carried), ...severities };
}
