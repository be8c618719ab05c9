import type { Severity } from "../../contract/problem.ts";
import type { rules as nl } from "../nl/rules.ts";

const means = {
  error: "there is no report until this is mended",
  warning: "the report is made; the data quality page says what it touches",
  repaired: "read as it was meant, without a guess",
} as const satisfies Record<Severity, string>;

/** The rules of the check. */
export const rules: typeof nl = {
  title: "What the check looks for",
  lead: [
    "Before any figure is computed, every export goes past these rules. A message says in which file, on which line and in which column something stands, what was found, what was expected, and what you can do about it.",
    "In report.yaml a rule can be made stricter or milder: error, warning or off.",
  ],
  reading: "Of every file: can it be read?",
  of: (file) => `Of ${file}`,
  severity: (word, severity) => `${word}: ${means[severity]}`,
  toDo: "What to do",
  change: "To change it",
  link: "Rules of the check",
  count: "Rules",
  table: "The rules by file, with what to do",
};
