import { visibleInLine } from "../command/visible.ts";
import type { Problem, Severity } from "../contract/problem.ts";
import { problemGroups, ruleTitle, timesOf } from "../contract/problem-groups.ts";
import { placesOf, type SameProblems } from "../contract/same-problems.ts";
import type { Language } from "../contract/vocabulary.ts";

const shownOfAKind = 20;

const words = {
  nl: {
    severity: { error: "Fout", warning: "Waarschuwing", repaired: "Hersteld" },
    found: (value: string) => `gevonden "${value}". `,
    more: (count: number) => `  … en nog ${count} van deze soort`,
    counted: (errors: number, warnings: number, repaired: number) =>
      `${errors} ${errors === 1 ? "fout" : "fouten"}, ${warnings} ${warnings === 1 ? "waarschuwing" : "waarschuwingen"}, ${repaired} hersteld.`,
  },
  en: {
    severity: { error: "Error", warning: "Warning", repaired: "Repaired" },
    found: (value: string) => `found "${value}". `,
    more: (count: number) => `  … and ${count} more of this kind`,
    counted: (errors: number, warnings: number, repaired: number) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${repaired} repaired.`,
  },
} as const;

/** A cell, cut where it is long. */
function shown(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}

/** Lines to paste, below what is said of the problem. */
function pasteOf({ paste }: Problem): string[] {
  return paste === undefined ? [] : paste.split("\n").map((line) => `      ${visibleInLine(line)}`);
}

function linesOf(same: SameProblems, language: Language): string[] {
  const { first } = same;
  const message = language === "nl" ? first.message_nl : first.message;
  const found = first.value ? words[language].found(shown(first.value)) : "";
  return [`  ${visibleInLine(`${placesOf(same, language)}: ${found}${message}`)}`, ...pasteOf(first)];
}

/**
 * Problems in words: what can hardly be meant first, then errors, grouped by rule, what is the same but for
 * its line once, the first twenty of each and a count of the rest.
 */
export function problemLines(problems: readonly Problem[], language: Language): string[] {
  const count = (severity: Severity) => timesOf(problems, severity);
  const lines = problemGroups(problems).flatMap(({ severity, rule, times, same }) => {
    const head = `${words[language].severity[severity]} · ${ruleTitle(rule, language)} (${rule}, ${times}×)`;
    const left = same.slice(shownOfAKind).reduce((sum, each) => sum + each.times, 0);
    return [
      head,
      ...same.slice(0, shownOfAKind).flatMap((each) => linesOf(each, language)),
      ...(left > 0 ? [words[language].more(left)] : []),
    ];
  });
  return [...lines, words[language].counted(count("error"), count("warning"), count("repaired"))];
}
