import type { rules as nl } from "../nl/rules.ts";

/** The rules of the check. */
export const rules: typeof nl = {
  title: "What the check looks for",
  lead: [
    "Before any figure is computed, every export goes past these rules. A message says in which file, on which line and in which column something stands, what was found, what was expected, and what you can do about it.",
    "With an error there is no report until it is mended. With a warning there is one, and the page Data quality says what it touches. Repaired was read as it was meant, without a guess.",
    "In report.yaml a rule can be made stricter or milder, by the name behind it: rules: { row.too_short: warning }, or error, or off.",
  ],
  reading: "Of every file: can it be read?",
  of: (file) => `Of ${file}`,
  table: "Rules of the check",
};
