import { isOfPlausibility } from "../../contract/rules/plausibility.ts";
import { isRule, rules } from "../../contract/rules.ts";
import type { Inline } from "../../text/said.ts";
import type { Reader } from "./reader.ts";

/**
 * A sentence that says what can hardly be what was meant, before anything is concluded from it, with where it
 * is explained. Only management reads it, as all that the check tells; none where the check asked nothing.
 */
export function notPlausible({ report, words, formats, language }: Reader): Inline[] {
  const { settings, problems } = report.snapshot;
  if (settings.audience !== "management") return [];
  const asked = new Set(problems.filter(isOfPlausibility).map(({ rule }) => rule));
  if (asked.size === 0) return [];
  const titles = [...asked].map((rule) => (isRule(rule) ? rules[rule].title[language] : rule));
  const lower = titles.map((title) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`);
  const { before, link, after } = words.shared.notPlausible(formats.list(lower));
  return [[before, { text: link, href: "quality#problems" }, after]];
}
