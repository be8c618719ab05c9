import type { Problem } from "../contract/problem.ts";
import { type RuleId, rules } from "../contract/rules.ts";
import type { Bilingual } from "../contract/vocabulary.ts";

/** Where a problem is and what was found there; whatever does not apply is left out. */
export interface Found {
  file: string;
  line?: number;
  column?: string;
  value?: string;
  /** What was expected there; the rule's advice follows it. */
  expected: Bilingual;
}

/** Collects problems under the severities of the rules and of `report.yaml`. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #severities: Readonly<Record<string, "error" | "warning" | "off">>;

  constructor(severities: Readonly<Record<string, "error" | "warning" | "off">> = {}) {
    this.#severities = severities;
  }

  /** Records a problem, unless its rule is switched off. Gives whether it is an error: the row cannot then be used. */
  add(id: RuleId, { file, line, column, value, expected }: Found): boolean {
    const severity = this.#severities[id] ?? rules[id].severity;
    if (severity === "off") return false;
    const { advice } = rules[id];
    this.list.push({
      severity,
      file,
      line: line ?? null,
      column: column ?? null,
      value: value ?? null,
      rule: id,
      message: `${expected.en} ${advice.en}`,
      message_nl: `${expected.nl} ${advice.nl}`,
    });
    return severity === "error";
  }

  get hasErrors(): boolean {
    return this.list.some((problem) => problem.severity === "error");
  }
}
