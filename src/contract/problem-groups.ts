import type { Problem, Severity } from "./problem.ts";
import { orderOfAsking } from "./rules/plausibility.ts";
import { isRule, rules } from "./rules.ts";
import { type SameProblems, sameProblems } from "./same-problems.ts";
import type { Language } from "./vocabulary.ts";

/** Problems of one rule and severity. */
export interface ProblemGroup {
  severity: Severity;
  rule: string;
  /** In how many places they stand. */
  times: number;
  /** What is the same but for its line once. */
  same: readonly SameProblems[];
}

const order: readonly Severity[] = ["error", "warning", "repaired"];

/** What can hardly be what was meant is told before all else: an error stops the report, this would not. */
function placeOf(problem: Problem | undefined): number {
  if (problem === undefined) return order.length;
  const asked = orderOfAsking(problem);
  return asked < 2 ? asked - 2 : order.indexOf(problem.severity);
}

/** In how many places problems of a severity stand. */
export function timesOf(problems: readonly Problem[], severity: Severity): number {
  return problems.reduce((sum, problem) => sum + (problem.severity === severity ? problem.times : 0), 0);
}

/** Problems by cause: what can hardly be meant first, then errors, warnings and repairs. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  const groups = [...Map.groupBy(problems, ({ severity, rule }) => `${severity} ${rule}`).values()];
  return groups
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { severity, rule } = first;
      return [{ severity, rule, times: timesOf(group, severity), same: sameProblems(group) }];
    });
}

/** What a rule is called; its id where it is none of this version. */
export function ruleTitle(rule: string, language: Language): string {
  return isRule(rule) ? rules[rule].title[language] : rule;
}
