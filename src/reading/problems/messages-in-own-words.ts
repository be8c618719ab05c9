import { type DutchNames, dutchMapping, dutchSettings } from "../../contract/dutch-keys.ts";
import type { Problem } from "../../contract/problem.ts";

const names: DutchNames = { ...dutchSettings, ...dutchMapping };

/**
 * A key in a text: with its colon, with underscores, or as the word for an answer. What stands in quotes is
 * of the files.
 */
const keyInText =
  /("[^"]*")|\b[a-z_]+(?=:(?:\s|$))|\b[a-z]+(?:_[a-z]+)+\b|(?<=\(|\bmet )(?:once|split|skip|multiply)\b/g;

/**
 * Problems that name settings in Dutch, in their Dutch words, where report.yaml is written so: no one should
 * have to look up what theirs is called in English.
 */
export function withDutchKeys(problems: readonly Problem[], { isDutch }: { isDutch: boolean }): Problem[] {
  if (!isDutch) return [...problems];
  const nameOf = (key: string) => (Object.hasOwn(names, key) ? names[key] : undefined) ?? key;
  return problems.map((problem) => ({
    ...problem,
    message_nl: problem.message_nl.replace(keyInText, (found) => nameOf(found)),
  }));
}
