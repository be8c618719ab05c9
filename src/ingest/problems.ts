import type { Problem } from "../contract/problem.ts";
import { type RuleId, rules } from "../contract/rules.ts";
import type { Bilingual, FileKind } from "../contract/vocabulary.ts";

/** A cell, row or file that a problem is about. */
export interface Place {
  file: string;
  /** Which kind of file, where it is one of the nine. */
  kind?: FileKind;
  line?: number;
  column?: string;
  /** What was found there. */
  value?: string;
}

type Severities = Readonly<Record<string, "error" | "warning" | "off">>;

const longestValue = 200;

/** Collects problems under the severities of the rules and of `report.yaml`. */
export class Problems {
  readonly list: Problem[] = [];
  /** What report.yaml says of the rules. */
  readonly severities: Severities;
  readonly #filesWithErrors = new Set<string>();

  constructor(severities: Severities = {}) {
    this.severities = severities;
  }

  /**
   * Records a problem, unless its rule is switched off: where it is, what was expected there, and what to do. Gives whether it is an error.
   * A warning about a row of absence tells nothing of what was found, for warnings are published.
   */
  add(id: RuleId, place: Place, expected: Bilingual): boolean {
    const { title, advice, severity: own } = rules[id];
    const severity = this.severities[id] ?? own;
    if (severity === "off") return false;
    const isPrivate = place.kind === "absence" && place.line !== undefined && severity !== "error";
    const said = isPrivate ? { nl: `${title.nl}.`, en: `${title.en}.` } : expected;
    this.list.push({
      severity,
      file: place.file,
      line: place.line ?? null,
      column: place.column ?? null,
      value: isPrivate ? null : (place.value?.slice(0, longestValue) ?? null),
      rule: id,
      message: `${said.en} ${advice.en}`,
      message_nl: `${said.nl} ${advice.nl}`,
    });
    if (severity === "error") this.#filesWithErrors.add(place.file);
    return severity === "error";
  }

  /** Takes over what was collected elsewhere under the same severities. */
  take(problems: readonly Problem[]): void {
    for (const problem of problems) {
      this.list.push(problem);
      if (problem.severity === "error") this.#filesWithErrors.add(problem.file);
    }
  }

  /** Whether one of some files has an error: what is compared with it then says nothing yet. */
  hasErrorsIn(files: readonly string[]): boolean {
    return files.some((file) => this.#filesWithErrors.has(file));
  }

  get hasErrors(): boolean {
    return this.#filesWithErrors.size > 0;
  }
}
